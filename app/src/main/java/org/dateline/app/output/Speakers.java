package org.dateline.app.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventMention;
import org.dateline.core.statement.Statement;

/** Who asserts the events of one report. */
final class Speakers {

    private final Map<String, String> nameByStatement = new HashMap<>();

    Speakers(CodedReport coded) {
        for (Statement statement : coded.statements()) {
            nameByStatement.put(statement.id(), statement.source().name());
        }
    }

    /** The names of those whose statements assert the event, each once; none when the report tells it itself. */
    List<String> of(EventMention event) {
        return event.saidBy().stream()
                .map(nameByStatement::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}

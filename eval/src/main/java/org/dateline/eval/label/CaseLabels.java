package org.dateline.eval.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventMention;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** The label of a text's main event: its ACLED sub-event, or else its PLOVER type, by the table case-labels.tsv. */
final class CaseLabels {

    private final Map<String, String> byType = new HashMap<>();

    CaseLabels() {
        for (Row row : Table.resource(CaseLabels.class, "case-labels.tsv").rows()) {
            byType.put(row.require("type"), row.require("label"));
        }
    }

    Optional<String> of(CodedReport coded) {
        for (EventMention event : coded.events()) {
            Optional<String> label = event.type().acled().map(byType::get);
            if (label.isPresent()) {
                return label;
            }
        }
        return coded.events().stream()
                .map(event -> byType.get(event.type().plover()))
                .filter(label -> label != null)
                .findFirst();
    }
}

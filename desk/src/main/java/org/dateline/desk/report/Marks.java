package org.dateline.desk.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.report.display.Mark;
import org.dateline.core.report.display.Marking;

/** The marks of a stored report. */
final class Marks {

    private final Marking marking = new Marking();
    private final Map<Integer, List<CodedRecord.Time>> times;

    private Marks(CodedRecord record) {
        times = record.times().stream().collect(Collectors.groupingBy(CodedRecord.Time::sentence));
    }

    /** All marks of a report, by start. */
    static List<Mark> of(CodedRecord record) {
        Marks marks = new Marks(record);
        for (int i = 0; i < record.statements().size(); i++) {
            CodedRecord.Statement s = record.statements().get(i);
            marks.marking.statement(s.source().span(), s.cue(), s.content(), RecordItems.anchor(false, i));
        }
        for (int i = 0; i < record.events().size(); i++) {
            marks.event(record.events().get(i), RecordItems.anchor(true, i));
        }
        return marks.marking.marks();
    }

    private void event(CodedRecord.Event event, String anchor) {
        marking.event(event.trigger(), event.status().equals("happened"), anchor);
        event.actors().forEach(actor -> marking.role(actor.span(), "who", anchor));
        event.recipients().forEach(recipient -> marking.role(recipient.span(), "to whom", anchor));
        event.where().ifPresent(where -> marking.role(where.span(), "where", anchor));
        if (!event.when().isEmpty()) {
            times.getOrDefault(event.sentence(), List.of()).stream()
                    .filter(time -> time.interval().equals(event.interval()))
                    .forEach(time -> marking.role(time.span(), "when", anchor));
        }
    }
}

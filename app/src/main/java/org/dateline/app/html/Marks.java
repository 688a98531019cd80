package org.dateline.app.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.report.display.Mark;
import org.dateline.core.report.display.Marking;
import org.dateline.core.statement.Statement;
import org.dateline.core.time.TimeExpression;

/** The marks of a coded report. */
final class Marks {

    private final Marking marking = new Marking();
    private final Map<Integer, List<TimeExpression>> times;

    private Marks(Numbered report) {
        times = report.coded().times().expressions().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    /** All marks of a report, by start. */
    static List<Mark> of(Numbered report) {
        Marks marks = new Marks(report);
        for (int i = 0; i < report.coded().statements().size(); i++) {
            Statement statement = report.statement(i);
            marks.marking.statement(
                    statement.source().span(), statement.cue(), statement.content(), report.statementAnchor(i));
        }
        for (int i = 0; i < report.coded().events().size(); i++) {
            marks.event(report.event(i), report.eventAnchor(i));
        }
        return marks.marking.marks();
    }

    private void event(EventMention event, String anchor) {
        marking.event(event.trigger(), event.status() == EventStatus.HAPPENED, anchor);
        for (ActorMention actor : event.actors()) {
            marking.role(actor.span(), "who", anchor);
        }
        for (ActorMention recipient : event.recipients()) {
            marking.role(recipient.span(), "to whom", anchor);
        }
        event.where().ifPresent(place -> marking.role(place.span(), "where", anchor));
        if (event.when().isPresent()) {
            for (TimeExpression time : times.getOrDefault(event.sentence(), List.of())) {
                if (time.interval().equals(event.when())) {
                    marking.role(time.span(), "when", anchor);
                }
            }
        }
    }
}

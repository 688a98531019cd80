package org.dateline.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.core.time.TimeExpression;

/**
 * Decides what is drawn on the words of a report, on three channels that cannot collide: lines under the words for
 * statements, boxes around them for events, lines over them for the roles of the chosen event.
 *
 * <p>Marks that overlap within a channel go to different lanes, the inner one deeper; what finds no lane is not drawn and
 * stands in its record alone. So a piece of text never carries more than {@link #LAYERS} elements, whatever the input.
 */
final class Marks {

    static final int STATEMENT_LANES = 3;
    static final int ROLE_LANES = 3;
    static final int EVENT_LANES = 2;
    static final int LAYERS = STATEMENT_LANES + ROLE_LANES + EVENT_LANES;

    private static final Comparator<Key> OUTER_FIRST = Comparator.comparingInt(
                    (Key k) -> k.span().start())
            .thenComparing(k -> k.span().end(), Comparator.reverseOrder());

    private record Key(Span span, String cssClass, String role) {}

    private final Map<Key, List<String>> statements = new LinkedHashMap<>();
    private final Map<Key, List<String>> roles = new LinkedHashMap<>();
    private final Map<Key, List<String>> events = new LinkedHashMap<>();

    private final Map<Integer, List<TimeExpression>> times;

    private Marks(Numbered report) {
        times = report.coded().times().expressions().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    /** All marks of a report, by start. */
    static List<Mark> of(Numbered report) {
        Marks marks = new Marks(report);
        for (int i = 0; i < report.coded().statements().size(); i++) {
            marks.statement(report.statement(i), report.statementAnchor(i));
        }
        for (int i = 0; i < report.coded().events().size(); i++) {
            marks.event(report.event(i), report.eventAnchor(i));
        }
        List<Mark> all = new ArrayList<>();
        lay(marks.statements, 0, STATEMENT_LANES, all);
        lay(marks.roles, STATEMENT_LANES, ROLE_LANES, all);
        lay(marks.events, STATEMENT_LANES + ROLE_LANES, EVENT_LANES, all);
        all.sort(Comparator.comparing(Mark::span).thenComparingInt(Mark::layer));
        return all;
    }

    private void statement(Statement statement, String anchor) {
        add(statements, statement.source().span(), "s source", "", anchor);
        add(statements, statement.cue(), "s cue", "", anchor);
        for (Span piece : statement.content()) {
            add(statements, piece, "s content", "", anchor);
        }
    }

    private void event(EventMention event, String anchor) {
        add(events, event.trigger(), event.status() == EventStatus.HAPPENED ? "e" : "e not", "", anchor);
        for (ActorMention actor : event.actors()) {
            add(roles, actor.span(), "a", "who", anchor);
        }
        for (ActorMention recipient : event.recipients()) {
            add(roles, recipient.span(), "a", "to whom", anchor);
        }
        event.where().ifPresent(place -> add(roles, place.span(), "a", "where", anchor));
        if (event.when().isPresent()) {
            for (TimeExpression time : times.getOrDefault(event.sentence(), List.of())) {
                if (time.interval().equals(event.when())) {
                    add(roles, time.span(), "a", "when", anchor);
                }
            }
        }
    }

    private static void add(Map<Key, List<String>> channel, Span span, String cssClass, String role, String anchor) {
        if (span.length() > 0) {
            List<String> records = channel.computeIfAbsent(new Key(span, cssClass, role), k -> new ArrayList<>());
            if (!records.contains(anchor)) {
                records.add(anchor);
            }
        }
    }

    private static void lay(Map<Key, List<String>> channel, int firstLayer, int lanes, List<Mark> all) {
        List<Key> keys = new ArrayList<>(channel.keySet());
        keys.sort(OUTER_FIRST);
        int[] end = new int[lanes];
        for (Key key : keys) {
            int lane = 0;
            while (lane < lanes && end[lane] > key.span().start()) {
                lane++;
            }
            if (lane < lanes) {
                end[lane] = key.span().end();
                all.add(new Mark(key.span(), firstLayer + lane, key.cssClass(), lane, key.role(), channel.get(key)));
            }
        }
    }
}

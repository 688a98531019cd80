package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.report.Span;

/**
 * Decides what is drawn on the words of a report, on three channels that cannot collide: lines under the words for
 * statements, boxes around them for events, lines over them for the roles of the chosen event.
 *
 * <p>Marks that overlap within a channel go to different lanes, the inner one deeper; what finds no lane is not drawn and
 * stands in its record alone. So a piece of text never carries more than {@link #LAYERS} elements, whatever the input.
 */
final class Marks {

    private static final int STATEMENT_LANES = 3;
    private static final int ROLE_LANES = 3;
    private static final int EVENT_LANES = 2;
    static final int LAYERS = STATEMENT_LANES + ROLE_LANES + EVENT_LANES;

    private static final Comparator<Key> OUTER_FIRST = Comparator.comparingInt(
                    (Key k) -> k.span().start())
            .thenComparing(k -> k.span().end(), Comparator.reverseOrder());

    private record Key(Span span, String css, String role) {}

    private final Map<Key, List<String>> statements = new LinkedHashMap<>();
    private final Map<Key, List<String>> roles = new LinkedHashMap<>();
    private final Map<Key, List<String>> events = new LinkedHashMap<>();
    private final Map<Integer, List<CodedRecord.Time>> times;

    private Marks(CodedRecord record) {
        times = record.times().stream().collect(Collectors.groupingBy(CodedRecord.Time::sentence));
    }

    /** All marks of a report, by start. */
    static List<Mark> of(CodedRecord record) {
        Marks marks = new Marks(record);
        for (int i = 0; i < record.statements().size(); i++) {
            marks.statement(record.statements().get(i), "s" + (i + 1));
        }
        for (int i = 0; i < record.events().size(); i++) {
            marks.event(record.events().get(i), "e" + (i + 1));
        }
        List<Mark> all = new ArrayList<>();
        lay(marks.statements, 0, STATEMENT_LANES, all);
        lay(marks.roles, STATEMENT_LANES, ROLE_LANES, all);
        lay(marks.events, STATEMENT_LANES + ROLE_LANES, EVENT_LANES, all);
        all.sort(Comparator.comparing(Mark::span).thenComparingInt(Mark::layer));
        return all;
    }

    private void statement(CodedRecord.Statement statement, String anchor) {
        add(statements, statement.source().span(), "s source", "", anchor);
        add(statements, statement.cue(), "s cue", "", anchor);
        statement.content().forEach(piece -> add(statements, piece, "s content", "", anchor));
    }

    private void event(CodedRecord.Event event, String anchor) {
        add(events, event.trigger(), event.status().equals("happened") ? "e" : "e not", "", anchor);
        event.actors().forEach(actor -> add(roles, actor.span(), "a", "who", anchor));
        event.recipients().forEach(recipient -> add(roles, recipient.span(), "a", "to whom", anchor));
        event.where().ifPresent(where -> add(roles, where.span(), "a", "where", anchor));
        if (!event.when().isEmpty()) {
            times.getOrDefault(event.sentence(), List.of()).stream()
                    .filter(time -> time.interval().equals(event.interval()))
                    .forEach(time -> add(roles, time.span(), "a", "when", anchor));
        }
    }

    private static void add(Map<Key, List<String>> channel, Span span, String css, String role, String anchor) {
        if (span.length() > 0) {
            List<String> records = channel.computeIfAbsent(new Key(span, css, role), k -> new ArrayList<>());
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
                all.add(new Mark(key.span(), firstLayer + lane, key.css(), lane, key.role(), channel.get(key)));
            }
        }
    }
}

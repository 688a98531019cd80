package org.dateline.core.report.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.report.Span;

/**
 * Decides what is drawn on the words of a report, on three channels that cannot collide: lines under the words for
 * statements, boxes around them for events, lines over them for the roles of the chosen event.
 *
 * <p>Marks that overlap within a channel go to different lanes, the inner one deeper; what finds no lane is not drawn and
 * stands in its record alone. So a piece of text never carries more than {@link #LAYERS} elements, whatever the input.
 */
public final class Marking {

    private static final int STATEMENT_LANES = 3;
    private static final int ROLE_LANES = 3;
    private static final int EVENT_LANES = 2;
    public static final int LAYERS = STATEMENT_LANES + ROLE_LANES + EVENT_LANES;

    private static final Comparator<Key> OUTER_FIRST = Comparator.comparingInt(
                    (Key k) -> k.span().start())
            .thenComparing(k -> k.span().end(), Comparator.reverseOrder());

    private record Key(Span span, String css, String role) {}

    private final Map<Key, List<String>> statements = new LinkedHashMap<>();
    private final Map<Key, List<String>> roles = new LinkedHashMap<>();
    private final Map<Key, List<String>> events = new LinkedHashMap<>();

    /** The words of a statement's source, cue and content. */
    public void statement(Span source, Span cue, List<Span> content, String anchor) {
        add(statements, source, "s source", "", anchor);
        add(statements, cue, "s cue", "", anchor);
        content.forEach(piece -> add(statements, piece, "s content", "", anchor));
    }

    /** The words that name an act. */
    public void event(Span trigger, boolean happened, String anchor) {
        add(events, trigger, happened ? "e" : "e not", "", anchor);
    }

    /** Words that play a role in an event: {@code who}, {@code where}. */
    public void role(Span words, String role, String anchor) {
        add(roles, words, "a", role, anchor);
    }

    /** All marks, by start. */
    public List<Mark> marks() {
        List<Mark> all = new ArrayList<>();
        lay(statements, 0, STATEMENT_LANES, all);
        lay(roles, STATEMENT_LANES, ROLE_LANES, all);
        lay(events, STATEMENT_LANES + ROLE_LANES, EVENT_LANES, all);
        all.sort(Comparator.comparing(Mark::span).thenComparingInt(Mark::layer));
        return all;
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

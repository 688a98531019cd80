package org.dateline.core.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements of one speaker that follow each other come from one speech: those that do not tell their day, or the
 * document they stand in, share them with the one before; an undated first one with the next. An adverb such as "later"
 * ({@code breaks.tsv}) sets a statement apart.
 */
final class SpeechEvents {

    private static final int REACH = 2;
    private static final String SAME = "same";

    private final Words breaks;

    SpeechEvents(Words breaks) {
        this.breaks = breaks;
    }

    /** {@code attributions} in text order of their cues. */
    void share(List<Attribution> attributions) {
        Map<String, Attribution> last = new HashMap<>();
        Map<String, Integer> lastSeen = new HashMap<>();
        Attribution previous = null;
        for (Attribution a : attributions) {
            if (previous != null
                    && a.saidOn.isEmpty()
                    && isSameOccasion(a)
                    && a.sentence() - previous.sentence() <= REACH) {
                a.saidOn = previous.saidOn;
            }
            previous = a;
            String speaker = a.speaker();
            Attribution before = last.get(speaker);
            int seen = lastSeen.getOrDefault(speaker, Integer.MIN_VALUE / 2);
            if (setApart(a)) {
                lastSeen.put(speaker, end(a));
                continue;
            }
            boolean near = before != null && a.sentence() - seen <= REACH && !isElsewhere(before, a);
            if (near && a.saidOn.isEmpty()) {
                a.saidOn = before.saidOn;
                a.via = a.via.or(() -> before.via);
            } else if (near && before.saidOn.isEmpty() && a.sentence() - before.sentence() == 1) {
                before.saidOn = a.saidOn;
            }
            last.put(speaker, a);
            lastSeen.put(speaker, end(a));
        }
    }

    /** Told through another channel, or on an occasion of its own: an interview is no news conference. */
    private static boolean isElsewhere(Attribution before, Attribution a) {
        boolean otherChannel = a.via.isPresent() && before.via.isPresent() && !a.via.equals(before.via);
        boolean otherOccasion = a.saidAt.isPresent() && before.via.isPresent() && before.saidAt.isEmpty();
        return otherChannel || otherOccasion;
    }

    /** "Said at the same meeting". */
    private static boolean isSameOccasion(Attribution a) {
        return a.saidAt
                .filter(at -> Arrays.asList(at.split("\\s+")).contains(SAME))
                .isPresent();
    }

    private static int end(Attribution a) {
        int end = a.sentence();
        for (int sentence : a.candidate.content.keySet()) {
            end = Math.max(end, sentence);
        }
        return end;
    }

    private boolean setApart(Attribution a) {
        Candidate c = a.candidate;
        int last = Math.min(c.sentence.size() - 1, c.cue + 1);
        for (int i = Math.max(0, c.cue - 2); i <= last; i++) {
            if (breaks.holdForm(c.sentence.token(i))) {
                return a.saidOn.isEmpty();
            }
        }
        return false;
    }
}

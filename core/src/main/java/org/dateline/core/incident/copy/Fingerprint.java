package org.dateline.core.incident.copy;

import java.util.List;
import java.util.Objects;

/**
 * What of a report is needed to tell its copies, and who is behind it, without its text.
 *
 * @param report its id
 * @param words how many words its text has
 * @param sketch a sample of the text
 * @param credits agencies that the report credits, sorted
 * @param bylines names of its writers, in lower case, sorted
 * @param correction whether it presents itself as a correction of an earlier report
 */
public record Fingerprint(
        String report, int words, Sketch sketch, List<Credit> credits, List<String> bylines, boolean correction) {

    /** Texts with much in common share one of so many keys; see docs/INCIDENTS.md for how surely. */
    public static final int KEYS = 16;

    public Fingerprint {
        if (report.isBlank()) {
            throw new IllegalArgumentException("report must not be blank");
        }
        if (words < 0) {
            throw new IllegalArgumentException("words must be >= 0, got " + words);
        }
        Objects.requireNonNull(sketch, "sketch");
        credits = credits.stream().distinct().sorted().toList();
        bylines = bylines.stream().distinct().sorted().toList();
    }

    /** Keys for a lookup table: only reports that share a key can be copies of each other. */
    public List<Integer> keys() {
        return sketch.smallest(KEYS);
    }
}

package org.dateline.eval.gold;

import org.dateline.core.report.Span;

/**
 * Offsets in Unicode code points, the unit of gold data, and in UTF-16 units, the unit of {@link Span}. They differ
 * behind the first character beyond the basic plane.
 */
public final class CodePoints {

    private final int[] points;
    /** The code points before each UTF-16 offset; null where both units are the same. */
    private final int[] before;

    public CodePoints(String text) {
        this.points = text.codePoints().toArray();
        this.before = points.length == text.length() ? null : before(text);
    }

    /** How many code points the text has. */
    public int length() {
        return points.length;
    }

    public int at(int offset) {
        return points[offset];
    }

    public Stretch of(Span span) {
        return before == null
                ? new Stretch(span.start(), span.end())
                : new Stretch(before[span.start()], before[span.end()]);
    }

    private static int[] before(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            boolean firstOfTwo = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            count += firstOfTwo ? 0 : 1;
        }
        before[text.length()] = count;
        return before;
    }
}

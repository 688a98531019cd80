package org.dateline.core.text;

import org.dateline.core.report.Span;

/** A passage in plain typography that knows where each of its characters stood in the original. */
final class TidyText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /**
     * @param text what the analyzer sees
     * @param starts for each UTF-16 unit of {@code text}, where the original it was made from begins; never decreasing
     * @param ends for each UTF-16 unit of {@code text}, where the original it was made from ends; never decreasing
     */
    TidyText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    String text() {
        return text;
    }

    /** The span in the original that holds all that was made into these characters, at least one. */
    Span toOriginal(Span tidy) {
        return new Span(starts[tidy.start()], ends[tidy.end() - 1]);
    }
}

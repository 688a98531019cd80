package org.dateline.eval.record;

import java.util.ArrayList;
import java.util.List;
import org.dateline.eval.gold.GoldReport;

/** The sentences that gold records count by; they need not be the coder's own. */
final class SentenceList {

    private final int[] ends;

    private SentenceList(int[] ends) {
        this.ends = ends;
    }

    /** Finds the gold's sentences in the text; each must stand there, behind the one before. */
    static SentenceList of(GoldReport report) {
        String text = report.report().text();
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        for (String sentence : report.object().texts("sentences")) {
            int at = text.indexOf(sentence, from);
            if (at < 0) {
                throw report.object()
                        .error("sentences", "sentence " + ends.size() + " does not stand in 'text' behind the others");
            }
            from = at + sentence.length();
            ends.add(from);
        }
        if (ends.isEmpty()) {
            throw report.object().error("sentences", "'sentences' must hold at least one");
        }
        return new SentenceList(ends.stream().mapToInt(e -> e).toArray());
    }

    int size() {
        return ends.length;
    }

    /** The number of the sentence at that UTF-16 offset; of the next one where it stands between two. */
    int at(int offset) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (offset < ends[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

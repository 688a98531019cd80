package org.dateline.eval.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts as words: runs of letters, digits and underscores, in lower case. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (isPart(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }

    /** Shared words over all words, each counted as often as it stands there; 0 for two empty texts. */
    static double jaccard(String a, String b) {
        Map<String, Integer> inA = counts(a);
        Map<String, Integer> inB = counts(b);
        int shared = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : inA.entrySet()) {
            int other = inB.getOrDefault(word.getKey(), 0);
            shared += Math.min(word.getValue(), other);
            all += Math.max(word.getValue(), other);
        }
        for (Map.Entry<String, Integer> word : inB.entrySet()) {
            all += inA.containsKey(word.getKey()) ? 0 : word.getValue();
        }
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER
                || c == '_';
    }
}

package org.dateline.analyzer.sentence;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage where sentences end. */
public final class SentenceSplitter {

    /** A longer sentence is cut here, or at a pause before: what is longer is a table or a list, not a sentence. */
    public static final int MAX_SENTENCE = 200;

    /** How much must speak for an end behind a word that is no mark: in a paragraph few sentences end so. */
    private static final float DOUBT = 1;

    private SentenceSplitter() {}

    /**
     * For each sentence the number of the word behind its last one.
     *
     * @param scores for each word how much speaks for an end behind it; there is one above 0
     */
    public static List<Integer> ends(List<String> forms, float[] scores) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int pause = -1;
        for (int word = 0; word + 1 < forms.size(); word++) {
            if (isPause(forms.get(word))) {
                pause = word + 1;
            }
            int end = -1;
            if (scores[word] > (isMark(forms.get(word)) ? 0 : DOUBT)) {
                end = word + 1;
            } else if (word + 1 - start >= MAX_SENTENCE) {
                end = pause > start + MAX_SENTENCE / 2 ? pause : word + 1;
            }
            if (end >= 0) {
                ends.add(end);
                start = end;
            }
        }
        if (forms.size() > start) {
            ends.add(forms.size());
        }
        return ends;
    }

    private static boolean isMark(String form) {
        return !Character.isLetterOrDigit(form.codePointBefore(form.length()))
                || form.length() > 1 && form.endsWith(".");
    }

    private static boolean isPause(String form) {
        return form.equals(";") || form.equals(",");
    }
}

package org.dateline.analyzer.word;

import java.util.List;

/** Fills in what can be said of each word of a sentence by itself. */
final class WordColumns {

    /** A letter count below which capitals prove nothing. */
    private static final int FEW_LETTERS = 5;

    /** Longer words are read up to here: their end tells no more. */
    private static final int MAX_WORD = 200;

    private WordColumns() {}

    static Columns of(List<String> words) {
        String[] form = new String[words.size() + 2];
        form[0] = "";
        form[words.size() + 1] = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            form[i + 1] = word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word;
        }
        Columns c = new Columns(form);
        int sentence = Capitals.of(form, FEW_LETTERS);
        for (int i = 1; i <= c.size; i++) {
            fill(c, i, sentence);
        }
        return c;
    }

    private static void fill(Columns c, int i, int sentence) {
        String plain = Plain.of(c.form[i]);
        int length = plain.length();
        int word = Plain.hash(plain);
        c.word[i] = word;
        c.written[i] = (sentence & Columns.SHOUTED) != 0 ? word : Plain.hash(c.form[i]);
        c.digitless[i] =
                Plain.hash((sentence & Columns.SHOUTED) != 0 ? Plain.capitalised(plain) : Plain.digitless(c.form[i]));
        c.suffix1[i] = Plain.hash(plain, Math.max(0, length - 1), length);
        c.suffix2[i] = Plain.hash(plain, Math.max(0, length - 2), length);
        c.suffix3[i] = Plain.hash(plain, Math.max(0, length - 3), length);
        c.suffix4[i] = Plain.hash(plain, Math.max(0, length - 4), length);
        c.prefix1[i] = Plain.hash(plain, 0, Math.min(1, length));
        c.prefix2[i] = Plain.hash(plain, 0, Math.min(2, length));
        c.prefix3[i] = Plain.hash(plain, 0, Math.min(3, length));
        Shape.fill(c, i, sentence);
    }
}

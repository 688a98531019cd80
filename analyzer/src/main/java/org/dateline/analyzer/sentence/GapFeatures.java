package org.dateline.analyzer.sentence;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.token.TokenSpans;
import org.dateline.analyzer.word.Columns;

/**
 * What speaks for the end of a sentence behind a token: the words and shapes around the gap, white space, how long the
 * sentence is already, and whether a bracket or a quotation is open.
 */
public final class GapFeatures {

    /** No set of features is larger. */
    public static final int MOST = 56;

    private final TokenSpans spans;
    private final Columns c;
    private int start;
    private int brackets;
    private int quotes;

    /** @param columns all tokens of the text as one sentence, with tags */
    public GapFeatures(TokenSpans spans, Columns columns) {
        this.spans = spans;
        this.c = columns;
    }

    /** The sentence that holds the next gap begins at that token. */
    public void startSentence(int token) {
        start = token;
        brackets = 0;
        quotes = 0;
    }

    /** Adds the features of the gap behind the token; gaps come in order, each once. */
    public void add(FeatureRows f, int token) {
        int i = token + 1;
        count(c.form[i]);
        int r1 = i + 1;
        int r2 = c.clamp(i + 2);
        int l1 = i - 1;
        int l2 = c.clamp(i - 2);
        int spaced = spans.isSpaced(token + 1) ? 1 : 0;
        int length = length(token - start + 1);
        int open = (brackets > 0 ? 2 : 0) + (quotes % 2);
        int w = c.word[i];
        int s = c.shape[i];
        int wr = c.word[r1];
        int sr = c.shape[r1];
        int capital = c.flags[r1] & (Columns.CAPITAL | Columns.LATER_CAPITAL | Columns.DIGIT | Columns.SHOUTED);
        f.add(1, w, spaced);
        f.add(2, s, spaced);
        f.add(3, wr, spaced);
        f.add(4, sr, spaced);
        f.add(5, w, wr);
        f.add(6, w, sr, spaced);
        f.add(7, s, sr, spaced);
        f.add(8, s, wr, spaced);
        f.add(9, w, capital, length);
        f.add(10, s, capital, length);
        f.add(11, w, spaced, open);
        f.add(12, c.word[l1], w);
        f.add(13, c.shape[l1], s, sr);
        f.add(14, c.word[l1], w, capital);
        f.add(15, c.shape[l1], w, sr);
        f.add(16, wr, c.word[r2]);
        f.add(17, sr, c.shape[r2], s);
        f.add(18, sr, c.shape[r2], w);
        f.add(19, c.cluster[i], c.cluster[r1], capital);
        f.add(20, c.tagClass[i], c.tagClass[r1], capital);
        f.add(21, c.tagClass[r1], c.tagClass[r2], capital);
        f.add(22, c.cluster[r1], capital);
        f.add(23, c.tagClass[r1], capital, w);
        f.add(24, c.tagClass[l1], c.tagClass[i], capital);
        f.add(25, c.shape[l2], c.shape[l1], s, sr);
        f.add(26, length, spaced);
        f.add(27, length, capital, spaced);
        f.add(28, open, capital, w);
        f.add(29, open, w, sr);
        f.add(30, wr, capital, length);
        f.add(31, c.flags[i], c.flags[r1], spaced, length);
        f.add(32, c.suffix3[i], c.flags[i], capital);
        f.add(33, c.form[i].length(), s, capital);
        f.add(34, c.word[l2], c.word[l1], w);
        f.add(35, wr, c.word[r2], w);
        f.add(36, c.tagClass[i], c.tagClass[r1], c.tagClass[r2], capital);
        f.add(37, c.written[r1], c.written[i]);
        f.add(38, c.word[spanStart()], capital, w);
        f.add(39, c.shape[spanStart()], length, w);
        int r3 = c.clamp(i + 3);
        f.add(40, c.xpos[i], c.xpos[r1], capital, spaced);
        f.add(41, c.xpos[l1], c.xpos[i], c.xpos[r1], c.xpos[r2]);
        f.add(42, c.xpos[r1], c.xpos[r2], c.xpos[r3], capital);
        f.add(43, c.xpos[l2], c.xpos[l1], c.xpos[i], capital);
        f.add(44, w, c.xpos[r1], c.xpos[r2], capital);
        f.add(45, c.xpos[i], wr, c.xpos[r2], spaced);
        f.add(46, c.xpos[i], c.xpos[r1], length);
    }

    private int spanStart() {
        return start + 1;
    }

    private void count(String form) {
        if (form.length() != 1) {
            return;
        }
        switch (form.charAt(0)) {
            case '(', '[' -> brackets++;
            case ')', ']' -> brackets--;
            case '"', '\u201C', '\u201D' -> quotes++;
            default -> {
                // Neither bracket nor quotation mark.
            }
        }
    }

    private static int length(int tokens) {
        return tokens <= 4 ? tokens : tokens <= 8 ? 5 : tokens <= 16 ? 6 : tokens <= 32 ? 7 : tokens <= 64 ? 8 : 9;
    }
}

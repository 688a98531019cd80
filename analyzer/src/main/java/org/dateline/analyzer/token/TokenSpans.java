package org.dateline.analyzer.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the tokens of a text begin and end, in order. */
public final class TokenSpans {

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    TokenSpans(String text) {
        this.text = text;
    }

    void add(int start, int end) {
        if (end <= start) {
            throw new IllegalArgumentException("a token must not be empty, got " + start + " to " + end);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether white space stands before the token, or nothing at all; also of the place behind the last one. */
    public boolean isSpaced(int token) {
        return token == 0 || token == count || ends[token - 1] < starts[token];
    }

    /** The forms of the tokens from one to another, that one not included. */
    public List<String> forms(int from, int to) {
        List<String> forms = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            forms.add(form(i));
        }
        return forms;
    }
}

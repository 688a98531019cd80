package org.dateline.analyzer.net;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dateline.analyzer.word.Columns;

/**
 * What the lowest layers make of a word: it depends on nothing but the word, and most words of a text have been there
 * before. Words that share a place take turns. May be shared by threads: an entry is never changed.
 */
final class WordMemory {

    private static final int PLACES = 8192;

    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
    private record Entry(int written, int word, int shape, int flags, float[] grammar, float[] ends) {

        boolean is(Columns c, int i) {
            return written == c.written[i] && word == c.word[i] && shape == c.shape[i] && flags == c.flags[i];
        }
    }

    private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(PLACES);
    private final WordInput input;
    private final Dense grammar;
    private final Dense ends;

    WordMemory(WordInput input, Dense grammar, Dense ends) {
        this.input = input;
        this.grammar = grammar;
        this.ends = ends;
    }

    /** What the grammar's first layer makes of the word; not to be changed. */
    float[] grammar(Columns c, int i) {
        return entry(c, i).grammar;
    }

    /** What the layer that looks for ends makes of it; not to be changed. */
    float[] ends(Columns c, int i) {
        return entry(c, i).ends;
    }

    private Entry entry(Columns c, int i) {
        int place = (c.written[i] * 31 + c.flags[i]) * 0x9E3779B9 >>> 19;
        Entry entry = entries.get(place);
        if (entry == null || !entry.is(c, i)) {
            float[] vector = input.vector(c, i);
            entry = new Entry(c.written[i], c.word[i], c.shape[i], c.flags[i], grammar.apply(vector), ends(vector));
            entries.set(place, entry);
        }
        return entry;
    }

    private float[] ends(float[] vector) {
        float[] out = ends.constant().clone();
        Rows.addProduct(vector, vector.length, ends.weights(), out);
        return out;
    }
}

package org.dateline.analyzer.net;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dateline.analyzer.word.Columns;

/**
 * What a lowest layer makes of a word: it depends on nothing but the word, and most words of a text have been there before.
 * Of the words that share a shelf the longest there gives way. May be shared by threads: an entry is never changed.
 */
final class WordMemory {

    private static final int SHELF_BITS = 11;
    /** Places on a shelf. */
    private static final int SHELF = 4;

    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
    private record Entry(int written, int word, int shape, int flags, float[] product) {

        boolean is(Columns c, int i) {
            return written == c.written[i] && word == c.word[i] && shape == c.shape[i] && flags == c.flags[i];
        }
    }

    private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SHELF << SHELF_BITS);
    private final WordInput input;
    private final Dense layer;

    /** @param layer may read more than the word's vector; the rest is left to the caller */
    WordMemory(WordInput input, Dense layer) {
        this.input = input;
        this.layer = layer;
    }

    /** What the layer makes of each word; the rows are not to be changed. */
    float[][] products(Columns c) {
        float[][] products = new float[c.size][];
        int[] unknown = new int[c.size];
        int count = 0;
        for (int i = 0; i < c.size; i++) {
            products[i] = known(c, i + 1);
            if (products[i] == null) {
                unknown[count++] = i;
            }
        }
        if (count > 0) {
            learn(c, unknown, count, products);
        }
        return products;
    }

    private void learn(Columns c, int[] unknown, int count, float[][] products) {
        float[][] vectors = new float[count][];
        float[][] made = new float[count][];
        for (int k = 0; k < count; k++) {
            vectors[k] = input.vector(c, unknown[k] + 1);
            made[k] = layer.constant().clone();
        }
        Rows.addProducts(vectors, input.size(), layer.weights(), made);
        for (int k = 0; k < count; k++) {
            int i = unknown[k] + 1;
            products[i - 1] = made[k];
            keep(shelf(c, i), new Entry(c.written[i], c.word[i], c.shape[i], c.flags[i], made[k]));
        }
    }

    /** What is remembered of a word; null for nothing. */
    private float[] known(Columns c, int i) {
        int shelf = shelf(c, i);
        for (int place = shelf; place < shelf + SHELF; place++) {
            Entry entry = entries.get(place);
            if (entry != null && entry.is(c, i)) {
                return entry.product;
            }
        }
        return null;
    }

    private void keep(int shelf, Entry entry) {
        for (int place = shelf + SHELF - 1; place > shelf; place--) {
            entries.set(place, entries.get(place - 1));
        }
        entries.set(shelf, entry);
    }

    /** Its first place. */
    private static int shelf(Columns c, int i) {
        return ((c.written[i] * 31 + c.flags[i]) * 0x9E3779B9 >>> Integer.SIZE - SHELF_BITS) * SHELF;
    }
}

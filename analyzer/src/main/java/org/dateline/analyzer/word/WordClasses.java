package org.dateline.analyzer.word;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which words are used alike, and which tags a word may have, from much more text than a treebank has: for each word the
 * number of its cluster and that of the set of its tags. Number 0 is for words that are not known.
 */
public final class WordClasses {

    private final int[] hashes;
    private final short[] clusters;
    private final short[] tags;

    /**
     * @param hashes of the plain words, ascending
     * @param clusters from 1, one a word, at most 65,535; {@code tags} likewise
     */
    public WordClasses(int[] hashes, short[] clusters, short[] tags) {
        if (clusters.length != hashes.length || tags.length != hashes.length) {
            throw new IllegalArgumentException("each of " + hashes.length + " words must have both classes");
        }
        this.hashes = hashes;
        this.clusters = clusters;
        this.tags = tags;
    }

    public int cluster(int hash) {
        return of(clusters, hash);
    }

    public int tags(int hash) {
        return of(tags, hash);
    }

    private int of(short[] classes, int hash) {
        int word = Arrays.binarySearch(hashes, hash);
        return word < 0 ? 0 : classes[word] & 0xFFFF;
    }

    /** One more than the largest number of a cluster. */
    public int clusters() {
        return count(clusters);
    }

    /** One more than the largest number of a set of tags. */
    public int tagSets() {
        return count(tags);
    }

    private static int count(short[] classes) {
        int most = 0;
        for (short one : classes) {
            most = Math.max(most, one & 0xFFFF);
        }
        return most + 1;
    }

    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(4 + 8 * hashes.length);
        out.putInt(hashes.length);
        out.asIntBuffer().put(hashes);
        out.position(out.position() + 4 * hashes.length);
        out.asShortBuffer().put(clusters);
        out.position(out.position() + 2 * clusters.length);
        out.asShortBuffer().put(tags);
        return out.array();
    }

    public static WordClasses read(ByteBuffer in) {
        int[] hashes = new int[in.getInt()];
        in.asIntBuffer().get(hashes);
        in.position(in.position() + 4 * hashes.length);
        short[] clusters = new short[hashes.length];
        in.asShortBuffer().get(clusters);
        in.position(in.position() + 2 * clusters.length);
        short[] tags = new short[hashes.length];
        in.asShortBuffer().get(tags);
        in.position(in.position() + 2 * tags.length);
        return new WordClasses(hashes, clusters, tags);
    }
}

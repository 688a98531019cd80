package org.dateline.analyzer.word;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What much text tells of a word: a vector, which is near those of words used alike. Each is kept as the numbers of the
 * clusters it falls into, one for every few of its dimensions, and read back as the clusters' centres (product
 * quantisation). Words are found by hash; two of a hundred thousand share one.
 */
public final class WordVectors {

    static final int CLUSTERS = 256;

    private final int size;
    private final int group;
    private final int[] hashes;
    private final byte[] codes;
    private final float[][] centres;

    /**
     * @param size numbers a vector
     * @param group how many neighbouring numbers share a cluster
     * @param hashes of the words, ascending
     * @param codes for each word the clusters of its groups
     * @param centres for each group the centres one behind the other
     */
    public WordVectors(int size, int group, int[] hashes, byte[] codes, float[][] centres) {
        if (codes.length != hashes.length * centres.length || centres.length != (size + group - 1) / group) {
            throw new IllegalArgumentException("codes and centres do not fit vectors of " + size + " numbers");
        }
        this.size = size;
        this.group = group;
        this.hashes = hashes;
        this.codes = codes;
        this.centres = centres;
    }

    public int size() {
        return size;
    }

    public int words() {
        return hashes.length;
    }

    /** Writes the word's vector; leaves what stands there when the word is unknown. */
    public boolean find(int hash, float[] out, int at) {
        int word = Arrays.binarySearch(hashes, hash);
        if (word < 0) {
            return false;
        }
        for (int g = 0; g < centres.length; g++) {
            int code = codes[word * centres.length + g] & 0xFF;
            int length = Math.min(group, size - g * group);
            System.arraycopy(centres[g], code * group, out, at + g * group, length);
        }
        return true;
    }

    public byte[] bytes() {
        ByteBuffer out =
                ByteBuffer.allocate(12 + 4 * hashes.length + codes.length + 4 * centres.length * CLUSTERS * group);
        out.putInt(size).putInt(group).putInt(hashes.length);
        for (int hash : hashes) {
            out.putInt(hash);
        }
        out.put(codes);
        for (float[] centre : centres) {
            for (float number : centre) {
                out.putFloat(number);
            }
        }
        return out.array();
    }

    public static WordVectors read(ByteBuffer in) {
        int size = in.getInt();
        int group = in.getInt();
        int[] hashes = new int[in.getInt()];
        in.asIntBuffer().get(hashes);
        in.position(in.position() + 4 * hashes.length);
        float[][] centres = new float[(size + group - 1) / group][CLUSTERS * group];
        byte[] codes = new byte[hashes.length * centres.length];
        in.get(codes);
        for (float[] centre : centres) {
            in.asFloatBuffer().get(centre);
            in.position(in.position() + 4 * centre.length);
        }
        return new WordVectors(size, group, hashes, codes, centres);
    }
}

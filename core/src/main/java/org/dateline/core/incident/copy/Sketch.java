package org.dateline.core.incident.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sample of the shingles of a text from which resemblance and containment of two texts can be estimated without the
 * texts: all shingle hashes below a limit. The limit is a power of two, as high as leaves at most {@value #MOST} of them,
 * so that short texts are kept whole and two samples can be brought to the lower limit of both.
 *
 * <p>Method: the {@code mod m} sample of A. Broder, "On the resemblance and containment of documents" (1997), which, other
 * than a MinHash of fixed size, also tells that a short text is part of a long one.
 */
public final class Sketch {

    /** At most so many hashes, about a kilobyte. */
    static final int MOST = 256;

    private static final int BITS = 32;
    private static final long MASK = 0xFFFFFFFFL;

    private final int bits;
    private final int[] hashes;

    private Sketch(int bits, int[] hashes) {
        this.bits = bits;
        this.hashes = hashes;
    }

    /** The sketch of a text with those shingle hashes, all 32 bits of each well mixed. */
    static Sketch of(IntStream shingles) {
        // Sorted as unsigned numbers, so that a lower limit keeps a beginning.
        int[] all = shingles.map(h -> h ^ Integer.MIN_VALUE).distinct().sorted().toArray();
        for (int i = 0; i < all.length; i++) {
            all[i] ^= Integer.MIN_VALUE;
        }
        int bits = BITS;
        int kept = all.length;
        while (kept > MOST) {
            bits--;
            kept = below(all, bits);
        }
        return new Sketch(bits, Arrays.copyOf(all, kept));
    }

    /** The smallest hashes: two texts with much in common have some of these in common. */
    List<Integer> smallest(int count) {
        return Arrays.stream(hashes).limit(count).boxed().toList();
    }

    int size() {
        return hashes.length;
    }

    /** How much two samples have in common, at the lower limit of both. */
    Overlap with(Sketch other) {
        int limit = Math.min(bits, other.bits);
        int mine = below(hashes, limit);
        int theirs = below(other.hashes, limit);
        int common = 0;
        for (int i = 0, j = 0; i < mine && j < theirs; ) {
            int order = Integer.compareUnsigned(hashes[i], other.hashes[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Overlap(mine, theirs, common, 1 << (BITS - limit));
    }

    /**
     * @param first hashes of the first text below the common limit
     * @param common those of them that the second text has too
     * @param each how many shingles of the text a hash stands for
     */
    record Overlap(int first, int second, int common, int each) {

        /** The share of all shingles that both have, 0 to 1. */
        double resemblance() {
            return common == 0 ? 0 : (double) common / (first + second - common);
        }

        /** The share of the shorter text that is in the longer one, 0 to 1. */
        double containment() {
            return common == 0 ? 0 : (double) common / Math.min(first, second);
        }
    }

    /** For a column of bytes; {@link #read} is its reverse. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(1 + Integer.BYTES * hashes.length);
        buffer.put((byte) bits);
        for (int hash : hashes) {
            buffer.putInt(hash);
        }
        return buffer.array();
    }

    public static Sketch read(byte[] bytes) {
        if (bytes.length % Integer.BYTES != 1 || bytes[0] < 1 || bytes[0] > BITS) {
            throw new IllegalArgumentException("these " + bytes.length + " bytes are no sketch");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int bits = buffer.get();
        int[] hashes = new int[bytes.length / Integer.BYTES];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = buffer.getInt();
            if (i > 0 && Integer.compareUnsigned(hashes[i - 1], hashes[i]) >= 0) {
                throw new IllegalArgumentException("a sketch is sorted, these bytes are not at hash " + i);
            }
        }
        return new Sketch(bits, hashes);
    }

    private static int below(int[] sorted, int bits) {
        if (bits == BITS) {
            return sorted.length;
        }
        long limit = 1L << bits;
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if ((sorted[middle] & MASK) < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch that && bits == that.bits && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * bits + Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return hashes.length + " hashes below 2^" + bits;
    }
}

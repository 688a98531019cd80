package org.dateline.core.incident.copy;

import java.util.stream.IntStream;

/**
 * A text as the set of its stretches of five words, each as a hash. Case, punctuation, typography and line breaks do not
 * count, so that the same copy set by another paper stays the same.
 *
 * <p>A word is a run of letters and digits; where a script writes without spaces each ideograph is one.
 */
final class Shingles {

    /** Long enough that common phrases seldom are one, short enough that a changed word spoils few. */
    static final int WORDS = 5;

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private final long[] words;
    private final int count;

    Shingles(String text) {
        long[] hashes = new long[text.length() / 2 + 1];
        int found = 0;
        long hash = SEED;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean alone = Character.isIdeographic(c);
            if (inside && (alone || !Character.isLetterOrDigit(c))) {
                hashes = put(hashes, found++, hash);
                inside = false;
                hash = SEED;
            }
            if (alone) {
                hashes = put(hashes, found++, (SEED ^ c) * PRIME);
            } else if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(Character.toUpperCase(c))) * PRIME;
                inside = true;
            }
        }
        if (inside) {
            hashes = put(hashes, found++, hash);
        }
        words = hashes;
        count = found;
    }

    int words() {
        return count;
    }

    /** One hash for each stretch; a text of fewer words is one stretch. */
    IntStream hashes() {
        if (count == 0) {
            return IntStream.empty();
        }
        int length = Math.min(WORDS, count);
        return IntStream.rangeClosed(0, count - length).map(from -> mixed(from, length));
    }

    private int mixed(int from, int length) {
        long hash = SEED;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ words[i]) * PRIME;
            hash ^= hash >>> 29;
        }
        // The last rounds of SplitMix64: every bit of the result depends on every bit of the words.
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return (int) (hash ^ (hash >>> 31));
    }

    private static long[] put(long[] hashes, int at, long hash) {
        long[] room = at < hashes.length ? hashes : java.util.Arrays.copyOf(hashes, hashes.length * 2);
        room[at] = hash;
        return room;
    }
}

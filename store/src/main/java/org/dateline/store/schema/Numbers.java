package org.dateline.store.schema;

import org.jdbi.v3.core.Handle;

/** Row numbers. There is one writer, so the next number is one more than the last, on both databases alike. */
public final class Numbers {

    private Numbers() {}

    public static long next(Handle handle, String table) {
        return handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }
}

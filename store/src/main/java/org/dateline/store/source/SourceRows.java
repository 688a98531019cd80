package org.dateline.store.source;

import java.util.Optional;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.search.Folding;
import org.dateline.store.source.SourceEntry.Kind;
import org.jdbi.v3.core.Handle;

/** Counts what each source says, as reports come and change. */
public final class SourceRows {

    private SourceRows() {}

    public static void publish(Handle handle, Optional<String> publisher, int reports, int mentions) {
        publisher
                .filter(name -> !name.isBlank())
                .ifPresent(name -> count(handle, number(handle, Kind.PUBLISHER, name, ""), reports, mentions));
    }

    /** Number of a source, new if there is none of that name and code. */
    public static long number(Handle handle, Kind kind, String name, String code) {
        String words = Folding.words(name);
        String folded = words.isEmpty() ? name : words;
        Optional<Long> known = handle.createQuery(
                        "SELECT number FROM source WHERE kind = ? AND folded = ? AND code = ?")
                .bind(0, kind.word())
                .bind(1, folded)
                .bind(2, code)
                .mapTo(Long.class)
                .findOne();
        if (known.isPresent()) {
            return known.get();
        }
        long number = Numbers.next(handle, "source");
        handle.createUpdate("INSERT INTO source (number, kind, folded, code, name, reports, mentions)"
                        + " VALUES (?, ?, ?, ?, ?, 0, 0)")
                .bind(0, number)
                .bind(1, kind.word())
                .bind(2, folded)
                .bind(3, code)
                .bind(4, Values.storable(name))
                .execute();
        return number;
    }

    public static void count(Handle handle, long number, int reports, int mentions) {
        handle.createUpdate("UPDATE source SET reports = reports + ?, mentions = mentions + ? WHERE number = ?")
                .bind(0, reports)
                .bind(1, mentions)
                .bind(2, number)
                .execute();
    }
}

package org.dateline.store.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.StoreException;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.dateline.store.search.Folding;

/** Reads sources: publishers and speakers, those with most mentions first. Safe for use by several threads. */
public final class Sources {

    private static final String ENTRY = "SELECT number, kind, name, code, reports, mentions, grade FROM source";

    private final Database database;

    public Sources(Database database) {
        this.database = database;
    }

    /** @param name part of a name; empty for all */
    public Page<SourceEntry> find(SourceEntry.Kind kind, Optional<String> name, PageRequest page) {
        Where where = new Where().and("kind = ?", kind.word()).and("mentions + reports > 0");
        name.map(Folding::words)
                .filter(folded -> !folded.isEmpty())
                .ifPresent(folded -> where.and("folded LIKE ?", "%" + folded + "%"));
        page.after().ifPresent(cursor -> {
            long[] keys = Cursor.read(cursor, 2);
            where.and("(mentions, number) < (?, ?)", keys[0], keys[1]);
        });
        return database.read(handle -> {
            List<SourceEntry> rows = where.query(
                            handle, ENTRY + "%s ORDER BY mentions DESC, number DESC LIMIT " + (page.size() + 1))
                    .map((row, context) -> entry(row))
                    .list();
            return Cursor.page(rows, page.size(), s -> Cursor.of(s.mentions(), number(s.id())));
        });
    }

    public SourceEntry require(String id) {
        return database.read(handle -> handle.createQuery(ENTRY + " WHERE number = ?")
                        .bind(0, number(id))
                        .map((row, context) -> entry(row))
                        .findOne())
                .orElseThrow(() -> missing(id));
    }

    /** The number in an id like {@code s12}. */
    public static long number(String id) {
        if (!id.matches("s[0-9]{1,18}")) {
            throw missing(id);
        }
        return Long.parseLong(id.substring(1));
    }

    private static StoreException missing(String id) {
        return StoreException.notFound("there is no source '" + id + "'; an id looks like s12");
    }

    private static SourceEntry entry(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new SourceEntry(
                "s" + row.getLong("number"),
                row.getString("kind").equals(SourceEntry.Kind.PUBLISHER.word())
                        ? SourceEntry.Kind.PUBLISHER
                        : SourceEntry.Kind.SPEAKER,
                row.getString("name"),
                code.isEmpty() ? Optional.empty() : Optional.of(code),
                row.getInt("reports"),
                row.getInt("mentions"),
                Values.text(row, "grade"));
    }
}

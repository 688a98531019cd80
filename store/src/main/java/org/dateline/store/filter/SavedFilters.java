package org.dateline.store.filter;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Keeps the filters that people saved; each belongs to one person, and nobody else sees it. Safe for several threads. */
public final class SavedFilters {

    /** Nobody finds one among more. */
    private static final int MOST = 50;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 4_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;

    public SavedFilters(Database database) {
        this.database = database;
    }

    /** A person's, by name. */
    public List<SavedFilter> of(String owner, String page) {
        return database.read(handle -> handle.createQuery(
                        "SELECT number, owner, page, name, query FROM saved_filter WHERE owner = ? AND page = ? ORDER BY name,"
                                + " number")
                .bind(0, owner)
                .bind(1, page)
                .map((row, context) -> new SavedFilter(
                        row.getLong("number"),
                        row.getString("owner"),
                        row.getString("page"),
                        row.getString("name"),
                        row.getString("query")))
                .list());
    }

    /** Keeps a filter; one of that name gives way to it. */
    public void save(String owner, String page, String name, String query) {
        String title = name(name);
        if (query.length() > LONGEST_QUERY) {
            throw StoreException.refused("a filter has at most " + LONGEST_QUERY + " characters");
        }
        database.writer().write(handle -> {
            Optional<Long> same = find(handle, owner, page, title);
            if (same.isPresent()) {
                handle.createUpdate("UPDATE saved_filter SET query = ?, saved_at = ? WHERE number = ?")
                        .bind(0, Values.storable(query))
                        .bind(1, Values.now().toString())
                        .bind(2, same.get())
                        .execute();
            } else {
                requireRoom(handle, owner, page);
                handle.createUpdate("INSERT INTO saved_filter (number, owner, page, name, query, saved_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                        .bind(0, Numbers.next(handle, "saved_filter"))
                        .bind(1, owner)
                        .bind(2, page)
                        .bind(3, title)
                        .bind(4, Values.storable(query))
                        .bind(5, Values.now().toString())
                        .execute();
            }
            log(handle, owner, "save-filter", page, title);
            return title;
        });
    }

    /** Gives a person's filter another name. */
    public void rename(String owner, long number, String name) {
        String title = name(name);
        database.writer().write(handle -> {
            SavedFilter filter = require(handle, owner, number);
            Optional<Long> same = find(handle, owner, filter.page(), title);
            if (same.isPresent() && same.get() != number) {
                throw StoreException.refused("you have a filter called '" + title + "' already");
            }
            handle.createUpdate("UPDATE saved_filter SET name = ? WHERE number = ?")
                    .bind(0, title)
                    .bind(1, number)
                    .execute();
            log(handle, owner, "rename-filter", filter.page(), title);
            return title;
        });
    }

    /** Removes a person's filter. */
    public void remove(String owner, long number) {
        database.writer().write(handle -> {
            SavedFilter filter = require(handle, owner, number);
            handle.createUpdate("DELETE FROM saved_filter WHERE number = ?")
                    .bind(0, number)
                    .execute();
            log(handle, owner, "remove-filter", filter.page(), filter.name());
            return number;
        });
    }

    private static String name(String name) {
        String title = Values.storable(name).strip();
        if (title.isEmpty()) {
            throw StoreException.refused("a filter needs a name");
        }
        if (title.length() > LONGEST_NAME) {
            throw StoreException.refused(
                    "a filter's name has at most " + LONGEST_NAME + " characters, got " + title.length());
        }
        return title;
    }

    private static Optional<Long> find(Handle handle, String owner, String page, String name) {
        return handle.createQuery("SELECT number FROM saved_filter WHERE owner = ? AND page = ? AND name = ?")
                .bind(0, owner)
                .bind(1, page)
                .bind(2, name)
                .mapTo(Long.class)
                .findOne();
    }

    private static void requireRoom(Handle handle, String owner, String page) {
        long count = handle.createQuery("SELECT count(*) FROM saved_filter WHERE owner = ? AND page = ?")
                .bind(0, owner)
                .bind(1, page)
                .mapTo(Long.class)
                .one();
        if (count >= MOST) {
            throw StoreException.refused("you have " + MOST + " filters already; remove one first");
        }
    }

    private static SavedFilter require(Handle handle, String owner, long number) {
        return handle.createQuery(
                        "SELECT number, owner, page, name, query FROM saved_filter WHERE number = ? AND owner = ?")
                .bind(0, number)
                .bind(1, owner)
                .map((row, context) -> new SavedFilter(
                        row.getLong("number"),
                        row.getString("owner"),
                        row.getString("page"),
                        row.getString("name"),
                        row.getString("query")))
                .findOne()
                .orElseThrow(() -> StoreException.notFound("you have no such filter"));
    }

    private static void log(Handle handle, String who, String action, String page, String name) {
        AuditLog.append(
                handle,
                who,
                action,
                page,
                JSON.createObjectNode().put("name", name).toString());
    }
}

package org.dateline.store.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Reads and adds states of bulletins. */
final class BulletinRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BulletinRows() {}

    static List<Bulletin> read(Handle handle, Where where, String order) {
        return where.query(handle, "SELECT b.* FROM bulletin b%s " + order)
                .map((row, context) -> bulletin(row))
                .list();
    }

    static Optional<Bulletin> one(Handle handle, long number) {
        return read(handle, new Where().and("b.number = ?", number), "").stream()
                .findFirst();
    }

    static Optional<Bulletin> newest(Handle handle, String name) {
        return read(handle, new Where().and("b.name = ?", name), "ORDER BY b.number DESC LIMIT 1").stream()
                .findFirst();
    }

    /** The newest that is no draft. */
    static Optional<Bulletin> visible(Handle handle, String name) {
        Where where = new Where().and("b.name = ?", name).and("b.kind <> ?", Bulletin.Kind.DRAFT.word());
        return read(handle, where, "ORDER BY b.number DESC LIMIT 1").stream().findFirst();
    }

    static void insert(Handle handle, Bulletin bulletin) {
        handle.createUpdate(
                        "INSERT INTO bulletin (number, name, version, kind, title, introduction, day, items, reason,"
                                + " who, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, bulletin.number())
                .bind(1, bulletin.name())
                .bind(2, bulletin.version())
                .bind(3, bulletin.kind().word())
                .bind(4, Values.storable(bulletin.content().title()))
                .bind(5, Values.storable(bulletin.content().introduction()))
                .bind(6, bulletin.content().day().toString())
                .bind(7, items(bulletin.content().items()))
                .bind(8, Values.storable(bulletin.reason()))
                .bind(9, Values.storable(bulletin.who()))
                .bind(10, bulletin.when().toString())
                .execute();
    }

    /** As the log holds it: the content by its hash. */
    static String detail(Bulletin bulletin) {
        Bulletin.Content content = bulletin.content();
        ObjectNode detail = JSON.createObjectNode();
        detail.put("bulletin", bulletin.number());
        detail.put("version", bulletin.version());
        detail.put("reason", bulletin.reason());
        detail.put(
                "hash",
                AuditEntry.sha256(content.title().length() + ":" + content.title()
                        + content.introduction().length() + ":" + content.introduction() + content.day()
                        + items(content.items())));
        return detail.toString();
    }

    private static String items(List<Bulletin.Item> items) {
        ArrayNode array = JSON.createArrayNode();
        items.forEach(item -> array.addObject().put("incident", item.incident()).put("version", item.version()));
        return array.toString();
    }

    private static Bulletin bulletin(ResultSet row) throws SQLException {
        List<Bulletin.Item> items = new ArrayList<>();
        try {
            for (JsonNode item : JSON.readTree(row.getString("items"))) {
                items.add(new Bulletin.Item(
                        item.path("incident").asText(), item.path("version").asInt()));
            }
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a bulletin is damaged: " + e.getMessage(), e);
        }
        return new Bulletin(
                row.getLong("number"),
                row.getString("name"),
                row.getInt("version"),
                Bulletin.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Bulletin.Content(
                        row.getString("title"),
                        row.getString("introduction"),
                        LocalDate.parse(row.getString("day")),
                        items),
                row.getString("reason"),
                row.getString("who"),
                Values.instant(row, "written_at"));
    }
}

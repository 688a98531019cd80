package org.dateline.store.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Reads and adds releases. */
final class ReleaseRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of each incident the last row: what the public sees today. */
    static final String LATEST =
            "NOT EXISTS (SELECT 1 FROM publication n WHERE n.incident = p.incident" + " AND n.number > p.number)";

    private ReleaseRows() {}

    static List<Release> read(Handle handle, Where where, String order) {
        return where.query(handle, "SELECT p.* FROM publication p%s " + order)
                .map((row, context) -> release(row))
                .list();
    }

    static Optional<Release> one(Handle handle, long number) {
        return read(handle, new Where().and("p.number = ?", number), "").stream()
                .findFirst();
    }

    /** What the public sees of that public id. */
    static Optional<Release> latest(Handle handle, String incident) {
        return read(handle, new Where().and("p.incident = ?", incident), "ORDER BY p.number DESC LIMIT 1").stream()
                .findFirst();
    }

    static void insert(Handle handle, Release release) {
        handle.createUpdate(
                        "INSERT INTO publication (number, incident, version, kind, title, snapshot, left_out, reason,"
                                + " who, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, release.number())
                .bind(1, release.incident())
                .bind(2, release.version())
                .bind(3, release.kind().word())
                .bind(4, Values.storable(release.title()))
                .bind(5, Values.storable(release.snapshot()))
                .bind(6, Values.storable(JSON.valueToTree(release.leftOut()).toString()))
                .bind(7, Values.storable(release.reason()))
                .bind(8, Values.storable(release.who()))
                .bind(9, release.when().toString())
                .execute();
    }

    /** As the log holds it: the content by its hash. */
    static String detail(Release release) {
        ObjectNode detail = JSON.createObjectNode();
        detail.put("release", release.number());
        detail.put("version", release.version());
        detail.put("reason", release.reason());
        detail.put("hash", AuditEntry.sha256(release.title() + "\n" + release.snapshot()));
        detail.set("left_out", JSON.valueToTree(release.leftOut()));
        return detail.toString();
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("number"),
                row.getString("incident"),
                row.getInt("version"),
                Release.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                row.getString("snapshot"),
                names(row.getString("left_out")),
                row.getString("reason"),
                row.getString("who"),
                Values.instant(row, "published_at"));
    }

    private static List<String> names(String json) {
        try {
            return List.of(JSON.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a release is damaged: " + e.getMessage(), e);
        }
    }
}

package org.dateline.store.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Reads webhooks and deliveries. */
final class DeliveryRows {

    /** Of the log's entry what decides who is told. */
    record Entry(long number, String action) {}

    private DeliveryRows() {}

    static List<Webhook> webhooks(Handle handle) {
        return handle.createQuery("SELECT * FROM webhook WHERE removed_at IS NULL ORDER BY number")
                .map((row, context) -> webhook(row))
                .list();
    }

    static Optional<Delivery> one(Handle handle, long number) {
        return handle.createQuery("SELECT * FROM webhook_delivery WHERE number = ?")
                .bind(0, number)
                .map((row, context) -> delivery(row))
                .findOne();
    }

    static List<Delivery> latest(Handle handle, long webhook, int most) {
        return handle.createQuery("SELECT * FROM webhook_delivery WHERE webhook = ? ORDER BY number DESC LIMIT ?")
                .bind(0, webhook)
                .bind(1, most)
                .map((row, context) -> delivery(row))
                .list();
    }

    static List<Delivery> due(Handle handle, Instant now, int most) {
        return handle.createQuery("SELECT * FROM webhook_delivery WHERE state = ? AND next_at <= ?"
                        + " ORDER BY next_at, number LIMIT ?")
                .bind(0, Delivery.State.WAITING.name())
                .bind(1, now.toEpochMilli())
                .bind(2, most)
                .map((row, context) -> delivery(row))
                .list();
    }

    static long waiting(Handle handle, long webhook) {
        return handle.createQuery("SELECT count(*) FROM webhook_delivery WHERE webhook = ? AND state = ?")
                .bind(0, webhook)
                .bind(1, Delivery.State.WAITING.name())
                .mapTo(Long.class)
                .one();
    }

    static List<Entry> entries(Handle handle, long after, int most) {
        return handle.createQuery("SELECT number, action FROM audit WHERE number > ? ORDER BY number LIMIT ?")
                .bind(0, after)
                .bind(1, most)
                .map((row, context) -> new Entry(row.getLong(1), row.getString(2)))
                .list();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getLong("number"),
                row.getString("url"),
                Set.of(row.getString("events").split(" ")),
                row.getString("secret"),
                row.getInt("private_allowed") != 0,
                row.getString("added_by"),
                Values.instant(row, "added_at"),
                row.getLong("seen"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("number"),
                row.getLong("webhook"),
                row.getLong("entry"),
                row.getString("event"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("next_at")),
                row.getString("answer"),
                Values.text(row, "tried_at").map(Instant::parse));
    }
}

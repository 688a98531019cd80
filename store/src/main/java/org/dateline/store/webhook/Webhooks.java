package org.dateline.store.webhook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/**
 * Keeps who is told of changes, and the outbox. A delivery is made from the log after the fact and kept before it is sent,
 * so that it is sent at least once, whatever happens in between; a receiver may get one twice.
 */
public final class Webhooks {

    /** Whoever takes a delivery has it alone for so long; then it is due again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int BATCH = 500;
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_URL = 2_000;
    /** What is done with stays visible for a while. */
    private static final long KEPT = 5_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final AuditLog audit;

    public Webhooks(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Tells that address from now on. Its secret is made here. */
    public Webhook add(String url, Set<String> events, boolean privateAllowed, String who) {
        checkUrl(url);
        if (events.isEmpty() || events.stream().anyMatch(e -> !e.matches("\\*|[a-z-]{1,40}"))) {
            throw StoreException.refused("name the events, as 'release,withdraw', or * for all, got " + events);
        }
        if (who.isBlank()) {
            throw StoreException.refused("say who adds it");
        }
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return database.writer().write(handle -> {
            long number = Numbers.next(handle, "webhook");
            ObjectNode detail = JSON.createObjectNode().put("url", url);
            detail.put("events", String.join(" ", events)).put("private", privateAllowed);
            AuditLog.append(handle, who, "webhook-add", "w" + number, detail.toString());
            long seen = handle.createQuery("SELECT max(number) FROM audit")
                    .mapTo(Long.class)
                    .one();
            Webhook webhook = new Webhook(number, url, events, secret, privateAllowed, who.strip(), Values.now(), seen);
            handle.createUpdate("INSERT INTO webhook (number, url, events, secret, private_allowed, added_by, added_at,"
                            + " removed_at, seen) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)")
                    .bind(0, number)
                    .bind(1, url)
                    .bind(2, String.join(" ", webhook.events()))
                    .bind(3, secret)
                    .bind(4, privateAllowed ? 1 : 0)
                    .bind(5, Values.storable(webhook.addedBy()))
                    .bind(6, webhook.addedAt().toString())
                    .bind(7, seen)
                    .execute();
            return webhook;
        });
    }

    /** Tells it nothing any more; what was on its way is dropped, and its secret is forgotten. */
    public void remove(String id, String who) {
        database.writer().write(handle -> {
            long number = require(handle, id).number();
            handle.createUpdate("UPDATE webhook SET removed_at = ?, secret = '' WHERE number = ?")
                    .bind(0, Values.now().toString())
                    .bind(1, number)
                    .execute();
            handle.createUpdate("UPDATE webhook_delivery SET state = ?, answer = 'the address was removed'"
                            + " WHERE webhook = ? AND state = ?")
                    .bind(0, Delivery.State.GIVEN_UP.name())
                    .bind(1, number)
                    .bind(2, Delivery.State.WAITING.name())
                    .execute();
            AuditLog.append(handle, who, "webhook-remove", "w" + number, "{}");
            return null;
        });
    }

    /** Puts a trial on its way. */
    public Delivery test(String id) {
        return database.writer().write(handle -> {
            Webhook webhook = require(handle, id);
            long number = insert(handle, webhook.number(), 0, "test");
            return DeliveryRows.one(handle, number).orElseThrow();
        });
    }

    /** Those that are told, in the order in which they were added. */
    public List<Webhook> all() {
        return database.read(DeliveryRows::webhooks);
    }

    /** By an id like {@code w3}. */
    public Webhook require(String id) {
        return database.read(handle -> require(handle, id));
    }

    /** The latest deliveries to an address, the newest first. */
    public List<Delivery> deliveries(String id, int most) {
        return database.read(
                handle -> DeliveryRows.latest(handle, require(handle, id).number(), most));
    }

    public Optional<Delivery> delivery(long number) {
        return database.read(handle -> DeliveryRows.one(handle, number));
    }

    /** How many wait for an address. */
    public long waiting(String id) {
        return database.read(
                handle -> DeliveryRows.waiting(handle, require(handle, id).number()));
    }

    /**
     * Looks through what the log has anew and puts on its way whatever somebody wants to be told. Asks the writer for a
     * turn only where there is something to do.
     *
     * @return whether there may be more
     */
    public boolean gather() {
        List<Webhook> webhooks = all();
        long last = webhooks.isEmpty() ? 0 : audit.last();
        if (webhooks.stream().allMatch(webhook -> webhook.seen() >= last)) {
            return false;
        }
        return database.writer().write(handle -> {
            boolean more = false;
            for (Webhook webhook : DeliveryRows.webhooks(handle)) {
                more |= gather(handle, webhook);
            }
            handle.createUpdate("DELETE FROM webhook_delivery WHERE state <> ? AND number <"
                            + " (SELECT max(number) FROM webhook_delivery) - ?")
                    .bind(0, Delivery.State.WAITING.name())
                    .bind(1, KEPT)
                    .execute();
            return more;
        });
    }

    private static boolean gather(Handle handle, Webhook webhook) {
        List<DeliveryRows.Entry> entries = DeliveryRows.entries(handle, webhook.seen(), BATCH);
        for (DeliveryRows.Entry entry : entries) {
            if (webhook.wants(entry.action())) {
                insert(handle, webhook.number(), entry.number(), entry.action());
            }
        }
        if (!entries.isEmpty()) {
            handle.createUpdate("UPDATE webhook SET seen = ? WHERE number = ?")
                    .bind(0, entries.get(entries.size() - 1).number())
                    .bind(1, webhook.number())
                    .execute();
        }
        return entries.size() == BATCH;
    }

    /** Takes what is due; nobody else gets it for two minutes, in which to say what came of it. */
    public List<Delivery> take(Instant now, int most) {
        boolean any = database.read(handle -> !DeliveryRows.due(handle, now, 1).isEmpty());
        if (!any) {
            return List.of();
        }
        return database.writer().write(handle -> {
            List<Delivery> due = DeliveryRows.due(handle, now, most);
            for (Delivery delivery : due) {
                handle.createUpdate("UPDATE webhook_delivery SET next_at = ? WHERE number = ?")
                        .bind(0, now.plus(LEASE).toEpochMilli())
                        .bind(1, delivery.number())
                        .execute();
            }
            return due;
        });
    }

    /** The log's entry that a delivery tells of; empty for a trial. */
    public Optional<AuditEntry> entry(Delivery delivery) {
        return delivery.entry() == 0
                ? Optional.empty()
                : audit.after(delivery.entry() - 1, 1).stream().findFirst();
    }

    /** Notes what came of a try. */
    public void tried(long number, Delivery.State state, Instant next, String answer) {
        database.writer()
                .write(handle -> handle.createUpdate("UPDATE webhook_delivery SET state = ?, next_at = ?,"
                                + " answer = ?, tried_at = ?, attempts = attempts + 1 WHERE number = ? AND state = ?")
                        .bind(0, state.name())
                        .bind(1, next.toEpochMilli())
                        .bind(2, Values.storable(answer))
                        .bind(3, Values.now().toString())
                        .bind(4, number)
                        .bind(5, Delivery.State.WAITING.name())
                        .execute());
    }

    private static long insert(Handle handle, long webhook, long entry, String event) {
        long number = Numbers.next(handle, "webhook_delivery");
        Instant now = Values.now();
        handle.createUpdate(
                        "INSERT INTO webhook_delivery (number, webhook, entry, event, state, attempts, next_at, answer,"
                                + " made_at, tried_at) VALUES (?, ?, ?, ?, ?, 0, ?, '', ?, NULL)")
                .bind(0, number)
                .bind(1, webhook)
                .bind(2, entry)
                .bind(3, event)
                .bind(4, Delivery.State.WAITING.name())
                .bind(5, now.toEpochMilli())
                .bind(6, now.toString())
                .execute();
        return number;
    }

    private static Webhook require(Handle handle, String id) {
        return DeliveryRows.webhooks(handle).stream()
                .filter(webhook -> webhook.id().equals(id))
                .findFirst()
                .orElseThrow(() -> StoreException.notFound("there is no webhook '" + id + "'; an id looks like w1"));
    }

    private static void checkUrl(String url) {
        try {
            URI uri = URI.create(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && url.length() <= LONGEST_URL) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Falls through: to a person a broken address is the same as one of another kind.
        }
        throw StoreException.refused("'" + url + "' is no http or https address without user and password");
    }
}

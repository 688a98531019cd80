package org.dateline.desk.webhook;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.webhook.Delivery;
import org.dateline.store.webhook.Webhook;

/**
 * Carries what waits in the outbox, in threads of its own. A receiver that does not answer delays nobody else for more than
 * some seconds; a store that is locked or a program that is killed only delays what waits.
 */
public final class Courier implements AutoCloseable {

    /** Pauses before the second try, the third, and so on; together about three days. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final long LOOK_MILLIS = 1_000;
    private static final int CARRIERS = 4;
    private static final int LOAD = 8;
    private static final System.Logger LOG = System.getLogger(Courier.class.getName());

    private final Store store;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService carriers =
            new ThreadPoolExecutor(CARRIERS, CARRIERS, 0, TimeUnit.SECONDS, waiting, task -> {
                Thread thread = new Thread(task, "dateline-webhook");
                thread.setDaemon(true);
                return thread;
            });
    private final Thread rounds;
    private volatile boolean closed;

    private Courier(Store store) {
        this.store = store;
        this.rounds = new Thread(this::round, "dateline-webhooks");
        rounds.setDaemon(true);
    }

    /** Begins its rounds. */
    public static Courier start(Store store) {
        Courier courier = new Courier(store);
        courier.rounds.start();
        return courier;
    }

    /** Tries one delivery now, and notes what came of it. */
    public static Delivery deliver(Store store, Delivery delivery) {
        Optional<Webhook> webhook = store.webhooks().all().stream()
                .filter(w -> w.number() == delivery.webhook())
                .findFirst();
        Instant now = Instant.now();
        if (webhook.isEmpty()) {
            store.webhooks().tried(delivery.number(), Delivery.State.GIVEN_UP, now, "the address was removed");
        } else {
            attempt(store, webhook.get(), delivery, now);
        }
        return store.webhooks().delivery(delivery.number()).orElse(delivery);
    }

    private static void attempt(Store store, Webhook webhook, Delivery delivery, Instant now) {
        String answer;
        boolean taken = false;
        try {
            byte[] body = Message.body(delivery, store.webhooks().entry(delivery));
            int status = Post.send(
                    URI.create(webhook.url()),
                    Message.headers(webhook, delivery, body, now),
                    body,
                    webhook.privateAllowed());
            taken = status / 100 == 2;
            answer = "answered " + status + (status / 100 == 3 ? "; redirects are not followed" : "");
        } catch (IOException e) {
            answer = e.getMessage() == null ? "no connection" : e.getMessage();
        }
        if (taken) {
            store.webhooks().tried(delivery.number(), Delivery.State.DELIVERED, now, answer);
        } else if (delivery.attempts() >= PAUSES.size()) {
            store.webhooks().tried(delivery.number(), Delivery.State.GIVEN_UP, now, answer);
        } else {
            Instant next = now.plus(PAUSES.get(delivery.attempts()));
            store.webhooks().tried(delivery.number(), Delivery.State.WAITING, next, answer);
        }
    }

    private void round() {
        while (!closed) {
            try {
                boolean more = store.webhooks().gather();
                // What waits here too long would be taken a second time.
                List<Delivery> due =
                        waiting.isEmpty() ? store.webhooks().take(Instant.now(), LOAD) : List.<Delivery>of();
                for (Delivery delivery : due) {
                    carriers.execute(() -> carry(delivery));
                }
                if (!more && due.isEmpty()) {
                    Thread.sleep(LOOK_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (StoreException e) {
                // Locked, full or gone: what waits is kept, and a later round finds it.
                LOG.log(System.Logger.Level.WARNING, "webhooks wait: " + e.getMessage());
                rest();
            }
        }
    }

    private void carry(Delivery delivery) {
        try {
            deliver(store, delivery);
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "a webhook is tried again: " + e.getMessage());
        }
    }

    private void rest() {
        try {
            Thread.sleep(10 * LOOK_MILLIS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Ends its rounds; what is under way has a moment to end, and is tried again by the next one if it does not. */
    @Override
    public void close() {
        closed = true;
        rounds.interrupt();
        carriers.shutdown();
        try {
            rounds.join(2 * LOOK_MILLIS);
            if (!carriers.awaitTermination(2, TimeUnit.SECONDS)) {
                carriers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.dateline.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.dateline.desk.account.Role;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Problem;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;

/**
 * {@code /changes}: entries of the log as they are made, as server-sent events. The number of an entry is its event id, so a
 * listener that was cut off goes on where it was, with {@code Last-Event-ID}. The log itself is looked at, so what another
 * process writes is seen too.
 *
 * <p>Each listener has a thread while it listens, so that a slow one holds up nobody; there are at most {@link #MOST}. One
 * listens for ten minutes at most and then asks anew, so that who may no longer read stops hearing.
 */
final class Changes implements AutoCloseable {

    static final int MOST = 64;

    private static final int BATCH = 200;
    private static final long LOOK_MILLIS = 500;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Store store;
    private final Semaphore room = new Semaphore(MOST);
    private final SseHandler stream = new SseHandler(this::listen);
    private volatile boolean closed;

    Changes(Store store) {
        this.store = store;
    }

    List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get("/changes", "listen", Role.READER, "Entries of the log as they are made", this::open)
                        .header("Last-Event-ID", "Go on behind this entry of the log.")
                        .query("after", "integer", "The same, for those who cannot set headers.")
                        .answers(new ApiRoute.Reply(
                                200,
                                "Server-sent events: first 'mark' with the number of the last entry, then a 'change' for each"
                                        + " further one, whose id is the entry's number and whose data is a Change.",
                                Optional.of("Change"),
                                "text/event-stream")));
    }

    private void open(Context ctx) throws Exception {
        String accept = ctx.header("Accept");
        if (accept == null || !accept.contains("text/event-stream")) {
            throw new Refused(406, "Ask for text/event-stream, as browsers do with EventSource.");
        }
        from(ctx);
        if (!room.tryAcquire()) {
            ctx.header("Retry-After", "30");
            Problem.answer(ctx, 503, "As many listen as the desk has room for; try again later, or read the log.");
            return;
        }
        try {
            stream.handle(ctx);
        } catch (RuntimeException e) {
            room.release();
            throw e;
        }
    }

    /** Where to go on; the end of the log when nothing says. */
    private static Optional<Long> from(Context ctx) {
        String given = ctx.header("Last-Event-ID");
        Optional<String> after =
                given == null || given.isBlank() ? Params.query(ctx, "after") : Optional.of(given.strip());
        return after.map(number -> {
            if (!number.matches("[0-9]{1,18}")) {
                throw new Refused(400, "An entry of the log is a number, not '" + number + "'.");
            }
            return Long.parseLong(number);
        });
    }

    private void listen(SseClient client) {
        client.keepAlive();
        Thread listener = new Thread(() -> tell(client), "dateline-changes");
        listener.setDaemon(true);
        listener.start();
    }

    private void tell(SseClient client) {
        try {
            long last = store.audit().last();
            long told = from(client.ctx()).map(number -> Math.min(number, last)).orElse(last);
            client.sendEvent("mark", Answer.object().put("number", last).toString(), Long.toString(told));
            long end = System.nanoTime() + LONGEST.toNanos();
            long quiet = System.nanoTime();
            while (!closed && !client.terminated() && System.nanoTime() < end) {
                List<AuditEntry> entries = store.audit().after(told, BATCH);
                for (AuditEntry entry : entries) {
                    client.sendEvent("change", change(entry).toString(), Long.toString(entry.number()));
                    told = entry.number();
                }
                if (!entries.isEmpty()) {
                    quiet = System.nanoTime();
                } else if (System.nanoTime() - quiet > SIGN_OF_LIFE.toNanos()) {
                    // Finds out whether anybody is still there.
                    client.sendComment("still here");
                    quiet = System.nanoTime();
                }
                if (entries.size() < BATCH) {
                    Thread.sleep(LOOK_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreException e) {
            // Closed or locked: the listener asks anew, and hears what it missed.
        } finally {
            room.release();
            client.close();
        }
    }

    private static ObjectNode change(AuditEntry entry) {
        ObjectNode json = Answer.object().put("number", entry.number());
        json.put("at", entry.at());
        json.put("who", entry.who());
        json.put("action", entry.action());
        return json.put("subject", entry.subject());
    }

    /** Lets all go. */
    @Override
    public void close() {
        closed = true;
        try {
            // They look twice a second; those that do not answer are cut off with the server.
            if (room.tryAcquire(MOST, 3 * LOOK_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                room.release(MOST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

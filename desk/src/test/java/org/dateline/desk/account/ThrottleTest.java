package org.dateline.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.desk.account.SignIn.Attempt;
import org.dateline.desk.account.SignIn.Outcome;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waits after failures, rates, and how many may sign in at a time. */
class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void eachFailureBeyondTheFreeOnesDoublesTheWaitUpToItsBound() {
        BackOff backOff = new BackOff(3);
        Instant now = NOON;
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            backOff.begin("ada", now);
            waits.add(backOff.wait("ada", now).toMinutes());
            now = now.plus(backOff.wait("ada", now));
            assertEquals(Duration.ZERO, backOff.wait("ada", now));
        }
        assertEquals(List.of(0L, 0L, 1L, 2L, 4L, 8L, 15L, 15L, 15L, 15L), waits);
        assertEquals(Duration.ZERO, backOff.wait("ben", NOON));
    }

    @Test
    void successAndHalfADayForget() {
        BackOff backOff = new BackOff(2);
        backOff.begin("ada", NOON);
        backOff.begin("ada", NOON);
        assertEquals(1, backOff.succeeded("ada"));
        assertEquals(Duration.ZERO, backOff.wait("ada", NOON));
        backOff.begin("ada", NOON);
        backOff.begin("ada", NOON.plus(Duration.ofHours(13)));
        assertEquals(Duration.ZERO, backOff.wait("ada", NOON.plus(Duration.ofHours(13))));
    }

    @Test
    void whoComesByTheThousandsTakesNoMemoryForEver() {
        BackOff backOff = new BackOff(1);
        for (int i = 0; i < 20_000; i++) {
            backOff.begin("name " + i, NOON);
        }
        assertEquals(Duration.ZERO, backOff.wait("name 1", NOON));
        assertTrue(backOff.wait("name 19999", NOON).compareTo(Duration.ZERO) > 0);
    }

    @Test
    void aBucketFillsAgain() {
        List<Instant> now = new ArrayList<>(List.of(NOON));
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get(0);
            }
        };
        RateLimit limit = new RateLimit(3, 0.5, clock);
        assertEquals(
                List.of(0L, 0L, 0L, 2L), List.of(limit.take("a"), limit.take("a"), limit.take("a"), limit.take("a")));
        assertEquals(0, limit.take("b"));
        now.set(0, NOON.plusSeconds(2));
        assertEquals(List.of(0L, 2L), List.of(limit.take("a"), limit.take("a")));
        now.set(0, NOON.plusSeconds(1_000));
        assertEquals(
                List.of(0L, 0L, 0L, 2L), List.of(limit.take("a"), limit.take("a"), limit.take("a"), limit.take("a")));
    }

    @Test
    void aCrowdThatSignsInAtOnceIsAskedToComeAgain(@TempDir Path folder) throws Exception {
        int crowd = 60;
        ExecutorService threads = Executors.newFixedThreadPool(crowd);
        try (Store store = Store.open(new StoreUrl.Sqlite(folder.resolve("desk.db")))) {
            SignIn signIn = new SignIn(store, Clock.fixed(NOON, ZoneOffset.UTC));
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Outcome>> tries = new ArrayList<>();
            for (int i = 0; i < crowd; i++) {
                Attempt attempt = new Attempt("name " + i, "wrong words here", "", "10.0.0." + i, Optional.empty());
                tries.add(threads.submit(() -> {
                    start.await();
                    return signIn.attempt(attempt, Secrets.random(), Secrets.random());
                }));
            }
            start.countDown();
            int busy = 0;
            for (Future<Outcome> each : tries) {
                Outcome outcome = each.get();
                busy += outcome instanceof Outcome.Busy ? 1 : 0;
                assertTrue(outcome instanceof Outcome.Busy || outcome instanceof Outcome.Refused, outcome.toString());
            }
            assertTrue(busy > 0 && busy < crowd, busy + " of " + crowd);
        } finally {
            threads.shutdownNow();
        }
    }
}

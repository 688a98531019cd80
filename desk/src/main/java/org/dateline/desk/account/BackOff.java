package org.dateline.desk.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures and tells how long to wait after them: the first few cost nothing, each further one twice as long as the
 * one before, up to a quarter of an hour. Tries during the wait are not made and lengthen nothing, so nobody can be kept out
 * for longer than that by others who try. Kept in memory, of the latest thousands alone. Threads share it.
 */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** After so long without a failure all is forgotten. */
    private static final Duration MEMORY = Duration.ofHours(12);

    private static final int MOST = 10_000;

    private record Failures(int count, Instant last, Instant until) {}

    private final int free;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    /** @param free how many failures cost nothing */
    BackOff(int free) {
        this.free = free;
    }

    /** How long to wait before the next try; zero for not at all. */
    synchronized Duration wait(String key, Instant now) {
        Failures known = failures.get(key);
        return known == null || !now.isBefore(known.until()) ? Duration.ZERO : Duration.between(now, known.until());
    }

    /** Counts a try before it is known how it goes, so that many at once gain nothing. */
    synchronized void begin(String key, Instant now) {
        Failures known = failures.get(key);
        int count = known == null || known.last().plus(MEMORY).isBefore(now) ? 1 : known.count() + 1;
        Duration wait = Duration.ZERO;
        if (count >= free) {
            int doublings = Math.min(count - free, 10);
            wait = FIRST.multipliedBy(1L << doublings);
            wait = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        }
        failures.put(key, new Failures(count, now, now.plus(wait)));
    }

    /** It went well: what was counted is forgotten. Returns how often it went wrong before. */
    synchronized int succeeded(String key) {
        Failures known = failures.remove(key);
        return known == null ? 0 : known.count() - 1;
    }
}

package org.dateline.desk.account;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each who asks make so many requests at once, and from then on so many a second (a token bucket). Kept in memory, of
 * the latest thousands alone. Threads share it.
 */
public final class RateLimit {

    private static final int MOST = 20_000;
    private static final double MILLIS = 1_000;

    private record Bucket(double left, long at) {}

    private final int burst;
    private final double perSecond;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    public RateLimit(int burst, double perSecond, Clock clock) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Takes one; 0 if there was one, else in how many seconds there will be. */
    public synchronized long take(String key) {
        long now = clock.millis();
        Bucket bucket = buckets.getOrDefault(key, new Bucket(burst, now));
        double left = Math.min(burst, bucket.left() + Math.max(0, now - bucket.at()) / MILLIS * perSecond);
        boolean granted = left >= 1;
        buckets.put(key, new Bucket(granted ? left - 1 : left, now));
        return granted ? 0 : Math.max(1, (long) Math.ceil((1 - left) / perSecond));
    }
}

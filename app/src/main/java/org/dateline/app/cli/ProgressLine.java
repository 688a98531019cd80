package org.dateline.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.dateline.app.batch.Outcome;

/**
 * One line at the foot of a terminal that tells reports done, rate and time left, and is gone when something else is to
 * be printed. Drawn at most five times a second.
 */
final class ProgressLine {

    private static final String ERASE = "\r\u001B[K";
    private static final long NANOS = 1_000_000_000L;
    private static final long EVERY = NANOS / 5;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final PrintStream err;
    private final CompletableFuture<OptionalLong> total;
    private final LongSupplier clock;
    private final long start;
    private long lastDrawn;
    private int firstDone;
    private long firstTime;
    private boolean shown;

    /**
     * @param total how many reports there will be; may still be counting
     * @param clock nanoseconds
     */
    ProgressLine(PrintStream err, CompletableFuture<OptionalLong> total, LongSupplier clock) {
        this.err = err;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.lastDrawn = start - EVERY;
    }

    void show(Outcome soFar) {
        long now = clock.getAsLong();
        if (now - lastDrawn < EVERY) {
            return;
        }
        lastDrawn = now;
        shown = true;
        err.print(ERASE + text(soFar.coded() + soFar.failed(), now));
        err.flush();
    }

    void erase() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
            lastDrawn = clock.getAsLong() - EVERY;
        }
    }

    private String text(int done, long now) {
        if (done == 0) {
            return "loading the language models …";
        }
        double rate = rate(done, now);
        OptionalLong known =
                total.isCompletedExceptionally() ? OptionalLong.empty() : total.getNow(OptionalLong.empty());
        String of = known.isPresent() ? " of " + Math.max(known.getAsLong(), done) : "";
        String left = known.isPresent() ? ", " + left((Math.max(known.getAsLong(), done) - done) / rate) : "";
        return String.format(Locale.ROOT, "%d%s reports, %.1f/s%s", done, of, rate, left);
    }

    /** Reports a second since the first came out: before, the models were loading. */
    private double rate(int done, long now) {
        if (firstDone == 0) {
            firstDone = done;
            firstTime = now;
        }
        return done == firstDone
                ? done * (double) NANOS / Math.max(now - start, 1)
                : (done - firstDone) * (double) NANOS / Math.max(now - firstTime, 1);
    }

    private static String left(double seconds) {
        long rounded = Math.round(seconds);
        if (rounded >= HOUR) {
            return rounded / HOUR + " h " + rounded % HOUR / MINUTE + " min left";
        }
        return rounded >= MINUTE ? rounded / MINUTE + " min left" : rounded + " s left";
    }
}

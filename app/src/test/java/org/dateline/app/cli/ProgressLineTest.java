package org.dateline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.app.batch.Outcome;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong seconds = new AtomicLong();

    @Test
    void tellsDoneRateAndTimeLeft() {
        ProgressLine line = line(OptionalLong.of(1000));
        assertShows("loading the language models …", line, new Outcome(0, 0, 0, 0), 1);
        assertShows("19 of 1000 reports, 2.0/s, 8 min left", line, new Outcome(19, 0, 0, 0), 9.5);
        assertShows("20 of 1000 reports, 2.0/s, 8 min left", line, new Outcome(18, 2, 0, 0), 10);
        assertShows("990 of 1000 reports, 10.7/s, 1 s left", line, new Outcome(990, 0, 0, 0), 100);
    }

    @Test
    void tellsNoTimeLeftWhereNobodyKnowsTheTotal() {
        assertShows("20 reports, 2.0/s", line(OptionalLong.empty()), new Outcome(20, 0, 0, 0), 10);
    }

    @Test
    void isDrawnAtMostFiveTimesASecond() {
        ProgressLine line = line(OptionalLong.empty());
        for (int i = 1; i <= 1000; i++) {
            seconds.set(i * 1_000_000L);
            line.show(new Outcome(i, 0, 0, 0));
        }
        assertEquals(5, bytes.toString(UTF_8).split("\r", -1).length - 1);
    }

    private ProgressLine line(OptionalLong total) {
        return new ProgressLine(
                new PrintStream(bytes, true, UTF_8), CompletableFuture.completedFuture(total), seconds::get);
    }

    private void assertShows(String text, ProgressLine line, Outcome outcome, double atSecond) {
        bytes.reset();
        seconds.set((long) (atSecond * 1e9));
        line.show(outcome);
        assertEquals("\r\u001B[K" + text, bytes.toString(UTF_8));
    }
}

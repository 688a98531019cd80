package org.dateline.app.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dateline.app.output.ReportWriter;
import org.dateline.core.CodedReport;
import org.dateline.core.report.Report;
import org.dateline.core.text.Document;
import org.dateline.core.time.Times;
import org.dateline.read.Origin;
import org.dateline.read.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void reportsLeaveInTheOrderTheyCame(int threads) throws IOException {
        // The earlier, the slower: with several threads later ones are ready first.
        Coder coder = report -> {
            int number = Integer.parseInt(report.id());
            sleep(number < 10 ? 10 - number : 0);
            return empty(report);
        };
        Outcome outcome = run(coder, threads, stories(200), collecting());
        assertEquals(IntStream.range(0, 200).mapToObj(Integer::toString).toList(), written);
        assertEquals(200, outcome.coded());
    }

    @Test
    void aReportThatFailsIsToldAndTheOthersGoOn() throws IOException {
        Coder coder = report -> {
            if (report.id().equals("1")) {
                throw new IllegalStateException("boom\nsecond line");
            }
            if (report.id().equals("2")) {
                throw new StackOverflowError();
            }
            return empty(report);
        };
        Outcome outcome = run(coder, 2, stories(4), collecting());
        assertEquals(List.of("0", "3"), written);
        assertEquals(2, outcome.failed());
        assertTrue(told.get(0).matches("file:2: could not be coded.*IllegalStateException: boom at .*"), told.get(0));
        assertTrue(told.get(1).contains("StackOverflowError"), told.get(1));
    }

    @Test
    void problemsAndNotesAreToldInOrder() throws IOException {
        Consumer<Consumer<Read>> source = sink -> {
            sink.accept(new Read.Problem(Origin.line("a", 3), "malformed"));
            stories(1).accept(sink);
            sink.accept(new Read.Note(Origin.file("b"), "guessed"));
        };
        Outcome outcome = run(BatchTest::empty, 2, source, collecting());
        assertEquals(List.of("a:3: malformed", "b: guessed"), told);
        assertEquals(1, outcome.failed());
    }

    @Test
    void outputThatFailsStopsReadingAndCoding() {
        AtomicInteger read = new AtomicInteger();
        Consumer<Consumer<Read>> endless = sink -> {
            for (int i = 0; ; i++) {
                read.incrementAndGet();
                sink.accept(story(i));
            }
        };
        ReportWriter full = new Collecting(report -> {
            throw new IOException("No space left on device");
        });
        IOException e = assertThrows(IOException.class, () -> run(BatchTest::empty, 2, endless, full));
        assertEquals("No space left on device", e.getMessage());
        assertTrue(read.get() < 100, read + " reports were read");
    }

    @Test
    void readingWaitsWhenItIsTooFarAhead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Consumer<Consumer<Read>> source = sink -> {
            for (int i = 0; i < 500; i++) {
                read.incrementAndGet();
                sink.accept(story(i));
            }
        };
        ReportWriter slow = new Collecting(report -> most.accumulateAndGet(read.get() - written.size(), Math::max));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> run(BatchTest::empty, 2, source, slow));
        assertTrue(most.get() <= 2 * 4 + 3, most + " reports were ahead");
    }

    @Test
    void aCoderThatCannotBeLoadedEndsTheBatch() {
        LazyCoder broken = new LazyCoder(() -> {
            throw new IllegalStateException("models missing");
        });
        CoderUnavailableException e = assertThrows(
                CoderUnavailableException.class, () -> new Batch(broken, 2, observer()).run(stories(3), collecting()));
        assertTrue(e.getMessage().contains("models missing"), e.getMessage());
    }

    @Test
    void anErrorWhileReadingIsTold() {
        Consumer<Consumer<Read>> source = sink -> {
            throw new IllegalArgumentException("bad luck");
        };
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> run(BatchTest::empty, 1, source, collecting()));
        assertTrue(e.getMessage().contains("bad luck"), e.getMessage());
    }

    @Test
    void theCoderIsLoadedOnce() throws IOException {
        AtomicInteger loads = new AtomicInteger();
        LazyCoder coder = new LazyCoder(() -> {
            loads.incrementAndGet();
            return BatchTest::empty;
        });
        coder.start();
        new Batch(coder, 3, observer()).run(stories(20), collecting());
        assertEquals(1, loads.get());
    }

    private Outcome run(Coder coder, int threads, Consumer<Consumer<Read>> source, ReportWriter writer)
            throws IOException {
        return new Batch(new LazyCoder(() -> coder), threads, observer()).run(source, writer);
    }

    private static Consumer<Consumer<Read>> stories(int count) {
        return sink -> IntStream.range(0, count).forEach(i -> sink.accept(story(i)));
    }

    private static Read story(int number) {
        return new Read.Story(
                new Report(
                        String.valueOf(number),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Report " + number),
                Origin.line("file", number + 1));
    }

    private static CodedReport empty(Report report) {
        return new CodedReport(
                new Document(report, List.of(), List.of()),
                new Times(Optional.empty(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private ReportWriter collecting() {
        return new Collecting(report -> {});
    }

    private Observer observer() {
        return new Observer() {
            @Override
            public void note(Origin origin, String message) {
                told.add(origin + ": " + message);
            }

            @Override
            public void problem(Origin origin, String message) {
                told.add(origin + ": " + message);
            }

            @Override
            public void beforeOutput() {}

            @Override
            public void progress(Outcome soFar) {}
        };
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Action {
        void on(CodedReport coded) throws IOException;
    }

    private final class Collecting implements ReportWriter {

        private final Action action;

        Collecting(Action action) {
            this.action = action;
        }

        @Override
        public void write(CodedReport coded) throws IOException {
            action.on(coded);
            written.add(coded.report().id());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

package org.dateline.app.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.dateline.app.output.ReportWriter;
import org.dateline.core.CodedReport;
import org.dateline.read.Origin;
import org.dateline.read.Read;

/**
 * Codes a stream of reports. One thread reads, several code, the calling thread writes in the order of reading; so the
 * output is the same bytes for any number of threads, and starts with the first report.
 *
 * <p>Reading waits when it is too far ahead, counted in reports and in characters, so that memory stays bounded whatever
 * the input.
 */
public final class Batch {

    private static final int AHEAD_PER_THREAD = 4;
    /** Characters of text in flight: coded reports take some hundred bytes for each. */
    private static final int MAX_CHARACTERS = 2_000_000;

    private static final long TICK_MILLIS = 500;

    private final LazyCoder coder;
    private final Observer observer;
    private final ExecutorService workers;
    private final BlockingQueue<Item> queue;
    private final Semaphore characters = new Semaphore(MAX_CHARACTERS);
    private Outcome outcome = Outcome.NOTHING;

    /** What was read, in order, and the end of it. */
    private sealed interface Item {
        record Told(Read read) implements Item {}

        record Running(Origin origin, Future<CodedReport> coded, int characters) implements Item {}

        record End(Optional<Throwable> error) implements Item {}
    }

    public Batch(LazyCoder coder, int threads, Observer observer) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be >= 1, got " + threads);
        }
        this.coder = coder;
        this.observer = observer;
        this.workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "coder"));
        this.queue = new ArrayBlockingQueue<>(threads * AHEAD_PER_THREAD);
    }

    /**
     * Runs to the end of the input. To be called once.
     *
     * @param source pushes all it reads into the consumer it is given
     * @throws IOException when the output cannot be written; reading and coding are stopped
     * @throws CoderUnavailableException when no report can be coded
     */
    public Outcome run(Consumer<Consumer<Read>> source, ReportWriter writer) throws IOException {
        Thread reader = daemon(() -> read(source), "reader");
        reader.start();
        try {
            for (Item item = next(); !(item instanceof Item.End); item = next()) {
                handle(item, writer);
                observer.progress(outcome);
            }
            return outcome;
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private void read(Consumer<Consumer<Read>> source) {
        try {
            put(new Item.End(failureOf(source)));
        } catch (StoppedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Throwable> failureOf(Consumer<Consumer<Read>> source) {
        try {
            source.accept(this::submit);
            return Optional.empty();
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return Optional.of(e);
        }
    }

    private void submit(Read read) {
        if (!(read instanceof Read.Story story)) {
            put(new Item.Told(read));
            return;
        }
        int length = Math.min(story.report().text().length(), MAX_CHARACTERS);
        try {
            characters.acquire(length);
        } catch (InterruptedException e) {
            throw new StoppedException(e);
        }
        Future<CodedReport> coded = workers.submit(() -> coder.get().code(story.report()));
        put(new Item.Running(story.origin(), coded, length));
    }

    private void put(Item item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            throw new StoppedException(e);
        }
    }

    private Item next() throws IOException {
        try {
            Item item = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            while (item == null) {
                observer.progress(outcome);
                item = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (item instanceof Item.End end && end.error().isPresent()) {
                throw new IllegalStateException(
                        "reading failed: " + Failure.describe(end.error().get()));
            }
            return item;
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }

    private void handle(Item item, ReportWriter writer) throws IOException {
        if (item instanceof Item.Running running) {
            write(running, writer);
            characters.release(running.characters());
        } else if (item instanceof Item.Told told && told.read() instanceof Read.Problem problem) {
            fail(problem.origin(), problem.message());
        } else if (item instanceof Item.Told told) {
            observer.note(told.read().origin(), ((Read.Note) told.read()).message());
        }
    }

    private void write(Item.Running running, ReportWriter writer) throws IOException {
        CodedReport coded;
        try {
            coded = await(running.coded());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CoderUnavailableException unavailable) {
                throw unavailable;
            }
            fail(running.origin(), "could not be coded, an error of ours: " + Failure.describe(e.getCause()));
            return;
        }
        observer.beforeOutput();
        writer.write(coded);
        writer.flush();
        outcome = outcome.plusCoded(coded.statements().size(), coded.events().size());
    }

    private CodedReport await(Future<CodedReport> coded) throws ExecutionException, IOException {
        while (true) {
            try {
                return coded.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                observer.progress(outcome);
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
        }
    }

    private void fail(Origin origin, String message) {
        outcome = outcome.plusFailed();
        observer.problem(origin, message);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the reading once nobody takes what is read. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException(Throwable cause) {
            super(cause);
        }
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dateline.app.batch.Batch;
import org.dateline.app.batch.Outcome;
import org.dateline.app.output.ReportWriter;
import org.dateline.read.Defaults;
import org.dateline.read.InputCounter;
import org.dateline.read.InputReader;
import org.dateline.read.Read;

/** Reads, codes and writes what a command names, and tells the user about it. */
final class BatchRun {

    private final Session session;
    private final int threads;
    private final Defaults defaults;

    BatchRun(Session session, int threads, Defaults defaults) {
        this.session = session;
        this.threads = threads;
        this.defaults = defaults;
    }

    /** @param leaveOut the file that is being written, in case a folder among the inputs holds it */
    Outcome run(List<String> inputs, Optional<Path> leaveOut, ReportWriter writer) throws IOException {
        return run(inputs, leaveOut, writer, sink -> sink);
    }

    /** @param choice sees all that is read, and hands on what is to be coded */
    Outcome run(List<String> inputs, Optional<Path> leaveOut, ReportWriter writer, UnaryOperator<Consumer<Read>> choice)
            throws IOException {
        InputReader reader = new InputReader(defaults, session.in(), leaveOut);
        return run(sink -> reader.read(inputs, choice.apply(sink)), () -> InputCounter.count(inputs), writer);
    }

    /**
     * @param source pushes what is to be coded
     * @param count how much that will be
     */
    Outcome run(Consumer<Consumer<Read>> source, Supplier<OptionalLong> count, ReportWriter writer) throws IOException {
        session.coder().start();
        UserObserver observer = new UserObserver(new Messages(session.err()), progress(count));
        try {
            Outcome outcome = new Batch(session.coder(), threads, observer).run(source, writer);
            writer.close();
            return outcome;
        } finally {
            observer.end();
        }
    }

    private Optional<ProgressLine> progress(Supplier<OptionalLong> count) {
        if (!session.terminal().err()) {
            return Optional.empty();
        }
        CompletableFuture<OptionalLong> total = CompletableFuture.supplyAsync(count);
        return Optional.of(new ProgressLine(session.err(), total, System::nanoTime));
    }
}

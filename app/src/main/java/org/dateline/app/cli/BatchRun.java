package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.dateline.app.batch.Batch;
import org.dateline.app.batch.Outcome;
import org.dateline.app.output.ReportWriter;
import org.dateline.read.Defaults;
import org.dateline.read.InputCounter;
import org.dateline.read.InputReader;

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
        session.coder().start();
        UserObserver observer = new UserObserver(new Messages(session.err()), progress(inputs));
        try {
            InputReader reader = new InputReader(defaults, session.in(), leaveOut);
            Outcome outcome =
                    new Batch(session.coder(), threads, observer).run(sink -> reader.read(inputs, sink), writer);
            writer.close();
            return outcome;
        } finally {
            observer.end();
        }
    }

    private Optional<ProgressLine> progress(List<String> inputs) {
        if (!session.terminal().err()) {
            return Optional.empty();
        }
        CompletableFuture<OptionalLong> total = CompletableFuture.supplyAsync(() -> InputCounter.count(inputs));
        return Optional.of(new ProgressLine(session.err(), total, System::nanoTime));
    }
}

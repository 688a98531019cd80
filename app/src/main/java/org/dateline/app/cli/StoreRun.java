package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;

/** Runs a command's work with an open store and somewhere to write, and closes both. */
final class StoreRun {

    private final Session session;
    private final StoreOption option;

    /** What a command does; returns its exit code. */
    @FunctionalInterface
    interface Work {
        int run(Store store, Writer out) throws IOException;
    }

    StoreRun(Session session, StoreOption option) {
        this.session = session;
        this.option = option;
    }

    StoreUrl url() {
        StoreUrl url = StoreUrl.parse(option.place());
        return url instanceof StoreUrl.Sqlite sqlite ? new StoreUrl.Sqlite(inFolder(sqlite.file())) : url;
    }

    /** A path that a user gave, seen from where the user stands. */
    Path inFolder(Path path) {
        return session.folder().resolve(path);
    }

    /** With a store that is there: one that a misspelt name leads to is not made. */
    int existing(Work work) throws OutputException, IOException {
        try (Store store = Store.openExisting(url())) {
            return toScreen(out -> work.run(store, out));
        }
    }

    /** With a store that is made when it is not there. */
    int any(Work work) throws OutputException, IOException {
        try (Store store = Store.open(url())) {
            return toScreen(out -> work.run(store, out));
        }
    }

    /** What writes to standard output; returns an exit code. */
    @FunctionalInterface
    interface Writing {
        int run(Writer out) throws IOException;
    }

    int toScreen(Writing writing) throws OutputException, IOException {
        try (OutputTarget target = OutputTarget.standardOutput(session.out())) {
            return writing(target, writing);
        }
    }

    static int writing(OutputTarget target, Writing writing) throws OutputException {
        try {
            int exitCode = writing.run(target.writer());
            target.writer().flush();
            return exitCode;
        } catch (IOException e) {
            if (OutputTarget.isClosedPipe(e)) {
                return ExitCode.OK;
            }
            throw target.failure(e);
        }
    }
}

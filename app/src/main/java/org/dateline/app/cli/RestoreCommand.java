package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline restore}: a store from a copy. */
@Command(
        name = "restore",
        description = "Fills a new or empty store from a file that 'dateline backup' wrote.",
        footer = {"", "A store that holds anything is left alone: restore into another one, and put it in its place."})
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "FILE", description = "The copy.")
    private Path file;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        StoreRun run = new StoreRun(session, store);
        Store.restore(run.inFolder(file), run.url());
        return run.existing((open, out) -> {
            out.write(String.format(
                    Locale.ROOT,
                    "%s now holds %,d reports, %,d event mentions, %,d incidents%n",
                    open.url(),
                    open.reports().count(),
                    open.incidents().countMentions(),
                    open.incidents().count()));
            return ExitCode.OK;
        });
    }
}

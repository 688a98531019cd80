package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline backup}: a copy of everything. */
@Command(
        name = "backup",
        description = "Writes all of a store into a new file, as of one moment, while others may read and write.",
        footer = {
            "",
            "From SQLite the copy is a store itself; from PostgreSQL, or with --portable, it is a dump that can be restored"
                    + " into either. 'dateline restore' takes both."
        })
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file;

    @Option(names = "--portable", description = "Write the dump that either database takes.")
    private boolean portable;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        StoreRun run = new StoreRun(session, store);
        Path into = run.inFolder(file);
        return run.existing((open, out) -> {
            if (portable) {
                open.dump(into);
            } else {
                open.backup(into);
            }
            out.write(open.url() + " is copied to " + into + "\n");
            return ExitCode.OK;
        });
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.app.output.TerminalText;
import org.dateline.store.Store;
import org.dateline.store.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline verify-log}: nobody changed the log. */
@Command(
        name = "verify-log",
        description =
                "Checks the log of a store: each entry holds the hash of the one before it. Exit code 1 when one was "
                        + "changed, or is missing.",
        footer = {
            "",
            "What is cut off at the end leaves no trace in the log itself: note the last hash elsewhere from time to time,"
                    + " and give it with --last."
        })
final class VerifyLogCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--last", paramLabel = "HASH", description = "A hash noted earlier; the log must still hold it.")
    private String last;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    VerifyLogCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing(this::check);
    }

    private int check(Store open, Writer out) throws IOException {
        Verification found = open.audit().verify();
        for (Verification.Fault fault : found.faults()) {
            out.write(TerminalText.safe("entry " + fault.entry() + ": " + fault.what()) + "\n");
        }
        boolean holds = last == null || open.audit().holds(last);
        if (!holds) {
            out.write(TerminalText.safe("no entry has the hash " + last + ": the log was cut off or replaced") + "\n");
        }
        if (found.isWhole() && holds) {
            out.write(String.format(
                    Locale.ROOT, "the log is whole: %,d entries, last hash %s%n", found.entries(), found.last()));
            return ExitCode.OK;
        }
        new Messages(session.err()).error("the log of " + open.url() + " is not what was written");
        return ExitCode.FAILED;
    }
}

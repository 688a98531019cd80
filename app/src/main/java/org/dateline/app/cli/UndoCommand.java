package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.app.output.TerminalText;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline undo}: a decision is taken back. */
@Command(
        name = "undo",
        description = "Takes a decision back. What it did is gone; it and its undoing both stay in the log.",
        footer = {"", "'dateline show ID' lists the decisions about an incident with their numbers."})
final class UndoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "DECISION", description = "Number of the decision.")
    private long decision;

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        return new StoreRun(session, store).existing((open, out) -> {
            Decision undo = open.decisions().undo(decision, signed);
            out.write(TerminalText.safe("decision " + undo.number() + " takes back decision " + decision + ", by "
                            + undo.who() + ": " + undo.reason())
                    + "\n");
            return ExitCode.OK;
        });
    }
}

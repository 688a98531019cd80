package org.dateline.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.output.TerminalText;
import org.dateline.store.Store;
import org.dateline.store.correction.Rereading;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline undo}: a decision is taken back. */
@Command(
        name = "undo",
        description = "Takes a decision back. What it did is gone; it and its undoing both stay in the log.",
        footer = {
            "",
            "'dateline show ID' lists the decisions about an incident with their numbers, 'dateline records REPORT' those"
                    + " about the records of a report."
        })
final class UndoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "DECISION", description = "Number of the decision.")
    private long decision;

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    OntologyOption ontology = new OntologyOption();

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        KnowledgeOptions knowledge = new KnowledgeOptions(ontology, dictionary, gazetteer);
        session.coder().use(knowledge.read(new Messages(session.err())));
        String coder = knowledge.coderName();
        return new StoreRun(session, store).existing((open, out) -> {
            Decision undo = undo(open, signed, coder);
            out.write(TerminalText.safe("decision " + undo.number() + " takes back decision " + decision + ", by "
                            + undo.who() + ": " + undo.reason())
                    + "\n");
            return ExitCode.OK;
        });
    }

    /** A correction is taken back together with what it made of its report, which is read again for that. */
    private Decision undo(Store open, Signature signed, String coder) {
        Optional<Decision> correction =
                open.decisions().get(decision).filter(known -> known.kind().isCorrection());
        if (correction.isEmpty()) {
            return open.decisions().undo(decision, signed);
        }
        String report = correction.get().target();
        Rereading read = RecordTarget.read(session, open, report, coder);
        return open.corrections().undo(decision, read.intake(), signed);
    }
}

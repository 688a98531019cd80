package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.store.correction.Rereading;
import org.dateline.store.decision.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline check}: a report was checked as a whole. */
@Command(
        name = "check",
        description =
                "Marks a report as checked as a whole: its records are right, and there are no more. They become gold,"
                        + " by which the coder is measured.",
        footer = {
            "",
            "Examples:",
            "  dateline check db05 --reason \"read twice\"",
            "  dateline export --format gold --out gold.jsonl",
            "  dateline eval records gold.jsonl"
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    RecordTarget target = new RecordTarget();

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    HelpOption helpOption = new HelpOption();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        target.prepare(session);
        return new StoreRun(session, target.store).existing((open, out) -> {
            Rereading read = target.read(session, open);
            out.write(DecisionWords.made(open.corrections()
                    .check(read.intake(), read.stored().entry().revision(), signed)));
            return ExitCode.OK;
        });
    }
}

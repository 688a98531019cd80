package org.dateline.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.core.correction.Coding;
import org.dateline.store.Store;
import org.dateline.store.correction.Rereading;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.decision.Signature;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline confirm}, {@code remove}: what a person makes of a record of a report. */
@Command
final class RecordDecisionCommand implements Callable<Integer> {

    private static final Map<String, String> MEANINGS = Map.of(
            "confirm", "Marks a record of a report as right; newer rules do not change it any more.",
            "remove", "Takes a record out of a report: the text does not say so.");

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    RecordTarget target = new RecordTarget();

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "RECORD",
            description = "The record, as 'dateline records REPORT' names it: E1, S2.")
    private String record;

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    HelpOption helpOption = new HelpOption();

    RecordDecisionCommand(Session session) {
        this.session = session;
    }

    /** The command of that name. */
    static CommandLine line(String name, Session session) {
        CommandLine line = new CommandLine(new RecordDecisionCommand(session));
        line.getCommandSpec().name(name).usageMessage().description(MEANINGS.get(name));
        return line;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        target.prepare(session);
        return new StoreRun(session, target.store).existing((open, out) -> {
            out.write(DecisionWords.made(decide(open, signed)));
            return ExitCode.OK;
        });
    }

    private Decision decide(Store open, Signature signed) {
        Rereading read = target.read(session, open);
        String id = RecordTarget.record(read, record);
        boolean confirm = spec.name().equals("confirm");
        Optional<Coding> says = confirm ? read.coding(id) : Optional.empty();
        return open.corrections()
                .rule(
                        confirm ? DecisionKind.CONFIRM : DecisionKind.REMOVE,
                        read.intake(),
                        read.stored().entry().revision(),
                        read.ruled(id, says),
                        signed);
    }
}

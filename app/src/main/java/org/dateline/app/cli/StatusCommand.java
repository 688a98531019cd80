package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.store.Store;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Decisions;
import org.dateline.store.decision.Signature;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline verify}, {@code reject}, {@code dispute}, {@code retract}: what a person makes of an incident. */
@Command
final class StatusCommand implements Callable<Integer> {

    /** What each command is for, as its help begins. */
    private static final Map<String, String> MEANINGS = Map.of(
            "verify", "Marks an incident as verified: a person holds that it happened.",
            "reject", "Marks an incident as rejected: it did not happen, or is no incident.",
            "dispute", "Marks an incident as disputed: a person looked at it and cannot tell.",
            "retract", "Takes back an incident that was verified and given out.");

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "ID",
            description = "The incident: its id, or as much of it as tells it apart.")
    private String id;

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    StatusCommand(Session session) {
        this.session = session;
    }

    /** The command of that name. */
    static CommandLine line(String name, Session session) {
        CommandLine line = new CommandLine(new StatusCommand(session));
        line.getCommandSpec().name(name).usageMessage().description(MEANINGS.get(name));
        return line;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        return new StoreRun(session, store).existing((open, out) -> decide(open, out, signed));
    }

    private int decide(Store open, Writer out, Signature signed) throws IOException {
        String incident = Ids.incident(open, id).entry().id();
        Decision decision = decide(open.decisions(), incident, signed);
        out.write(DecisionWords.made(decision));
        return ExitCode.OK;
    }

    private Decision decide(Decisions decisions, String incident, Signature signed) {
        return switch (spec.name()) {
            case "verify" -> decisions.verify(incident, signed);
            case "reject" -> decisions.reject(incident, signed);
            case "dispute" -> decisions.dispute(incident, signed);
            case "retract" -> decisions.retract(incident, signed);
            default -> throw new IllegalStateException("no decision is called " + spec.name());
        };
    }
}

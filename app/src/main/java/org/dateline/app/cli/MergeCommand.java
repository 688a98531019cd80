package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.Store;
import org.dateline.store.decision.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline merge}: several incidents are one. */
@Command(
        name = "merge",
        description = "Makes one incident of several that are one happening, whatever the machine finds later.",
        footer = {
            "",
            "More than two are merged one after the other, a decision each, all with the same reason.",
            "",
            "Example:",
            "  dateline merge i3f2a i77b0 --reason \"same convoy, the agency gives the next day\""
        })
final class MergeCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "2..*", paramLabel = "ID", description = "The incidents.")
    private List<String> ids = List.of();

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        if (ids.size() < 2) {
            throw new ParameterException(spec.commandLine(), "a merge needs two incidents");
        }
        Signature signed = signature.signature();
        return new StoreRun(session, store).existing((open, out) -> merge(open, out, signed));
    }

    private int merge(Store open, Writer out, Signature signed) throws IOException {
        // All are looked up first: a misspelt last one must not leave the others merged.
        List<String> found =
                ids.stream().map(id -> Ids.incident(open, id).entry().id()).toList();
        for (String other : found.subList(1, found.size())) {
            out.write(DecisionWords.made(open.decisions().merge(found.get(0), other, signed)));
        }
        out.write("one incident: "
                + open.incidents().require(found.get(0)).entry().id() + "\n");
        return ExitCode.OK;
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.dateline.app.output.TerminalText;
import org.dateline.desk.publish.Publishing;
import org.dateline.store.Store;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline withdraw}: takes back what was given out. */
@Command(
        name = "withdraw",
        description =
                "Takes back what was released. Where it stood, the public reads that, when, and the reason, which is"
                        + " given out as it is written.",
        footer = {"", "Example:", "  dateline withdraw i3f2a --reason \"It happened in another town of that name.\""})
final class WithdrawCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1",
            paramLabel = "ID",
            description = "The incident: its public id, its id, or as much of it as tells it apart.")
    private String id;

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    WithdrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        return new StoreRun(session, store).existing((open, out) -> withdraw(open, out, signed));
    }

    private int withdraw(Store open, Writer out, Signature signed) throws IOException {
        boolean known = open.releases().of(id).isPresent();
        IncidentView view = known ? null : Ids.incident(open, id);
        Release release =
                new Publishing(open).withdraw(known ? id : view.entry().id(), signed);
        out.write(TerminalText.safe("withdrawn " + release.incident() + "; the public reads: " + release.reason())
                + "\n");
        return ExitCode.OK;
    }
}

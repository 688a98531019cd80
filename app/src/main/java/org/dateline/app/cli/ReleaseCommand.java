package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.output.TerminalText;
import org.dateline.desk.publish.Publishing;
import org.dateline.store.Store;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline release}: gives an incident out as it is now. */
@Command(
        name = "release",
        description =
                "Gives a verified or disputed incident out to the public as it is now. What changes later stays inside"
                        + " until it is released anew (docs/PUBLISH.md).",
        footer = {
            "",
            "Examples:",
            "  dateline release i3f2a --reason \"both papers were asked\"",
            "  dateline release i3f2a --leave-out \"Omar Haddad\" --reason \"he spoke on that condition\""
        })
final class ReleaseCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1",
            paramLabel = "ID",
            description = "The incident: its id, or as much of it as tells it apart.")
    private String id;

    @Option(
            names = "--leave-out",
            paramLabel = "NAME",
            description = "A speaker or publisher that must not be named, as 'dateline show' writes it; may be given"
                    + " several times.")
    private List<String> leaveOut = List.of();

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    ReleaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        return new StoreRun(session, store).existing((open, out) -> release(open, out, signed));
    }

    private int release(Store open, Writer out, Signature signed) throws IOException {
        IncidentView view = Ids.incident(open, id);
        Release release = new Publishing(open).release(view.entry().id(), leaveOut, signed);
        out.write(TerminalText.safe("released " + release.incident() + ", version " + release.version() + ": "
                        + release.title() + "; 'dateline withdraw " + release.incident() + "' takes it back")
                + "\n");
        return ExitCode.OK;
    }
}

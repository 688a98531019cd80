package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.store.Store;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.IncidentView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline split}: an incident is two. */
@Command(
        name = "split",
        description =
                "Takes mentions out of an incident that tell of another happening; together they become a new one.",
        footer = {
            "",
            "'dateline show ID' lists the mentions with their ids.",
            "",
            "Example:",
            "  dateline split i3f2a e81c0 e99d1 --reason \"these two tell of the second strike\""
        })
final class SplitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "1", paramLabel = "ID", description = "The incident.")
    private String id;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "MENTION",
            description = "Ids of the mentions to take out, or as much of each as tells it apart.")
    private List<String> mentions = List.of();

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    SplitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        return new StoreRun(session, store).existing((open, out) -> split(open, out, signed));
    }

    private int split(Store open, Writer out, Signature signed) throws IOException {
        IncidentView view = Ids.incident(open, id);
        Set<String> parted = new TreeSet<>();
        mentions.forEach(mention -> parted.add(Ids.mention(view, mention)));
        Decision decision = open.decisions().split(view.entry().id(), parted, signed);
        out.write(DecisionWords.made(decision));
        return ExitCode.OK;
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.dateline.app.incident.IncidentLines;
import org.dateline.app.incident.IncidentPage;
import org.dateline.app.output.Look;
import org.dateline.store.Store;
import org.dateline.store.incident.IncidentView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline show}: an incident with all accounts of it. */
@Command(
        name = "show",
        description =
                "Shows an incident: its accounts side by side, where they contradict each other and who says what, its "
                        + "reports by day with copies folded, why each mention was linked, and what people decided.",
        footer = {
            "",
            "A value of a contradicted field carries the letter of its position; the table of contradictions tells who"
                    + " stands behind each. What a source took back itself is marked so.",
            "",
            "Example:",
            "  dateline show i3f2a"
        })
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1",
            paramLabel = "ID",
            description = "The incident: its id, or as much of it as tells it apart; the id of a mention does, too.")
    private String id;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = PageFormat.Converter.class,
            defaultValue = "table",
            description = "table or jsonl (docs/EXPORT.md); default ${DEFAULT-VALUE}.")
    private PageFormat format;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing(this::show);
    }

    private int show(Store open, Writer out) throws IOException {
        IncidentView view = Ids.incident(open, id);
        if (format == PageFormat.JSONL) {
            new IncidentLines(out).write(view);
        } else {
            boolean colour = session.terminal().out() && session.terminal().colour();
            new IncidentPage(out, new Look(session.terminal().width(), colour, false)).write(view);
        }
        return ExitCode.OK;
    }
}

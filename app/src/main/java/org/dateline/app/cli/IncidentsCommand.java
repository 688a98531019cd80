package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.incident.IncidentLines;
import org.dateline.app.incident.IncidentTable;
import org.dateline.app.output.Look;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline incidents}: what happened, as far as the reports in the store tell. */
@Command(
        name = "incidents",
        description = "Lists the incidents of a store, the latest first; those of unknown time come last.",
        footer = {
            "",
            "Examples:",
            "  dateline incidents --type assault --actor RUS --contradicted",
            "  dateline incidents --near 54.75,2.17,100 --from 1904-10-21 --to 1904-10-31",
            "  dateline incidents --search '\"torpedo boats\" -inquiry' --format jsonl"
        })
final class IncidentsCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    CriteriaOptions criteria = new CriteriaOptions();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description =
                    "What people made of it: open, review (waits for a second reader), verified, rejected, disputed or retracted.")
    private String status;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many; default ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            description = "Go on where a list ended, by the word it ended with.")
    private String after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = PageFormat.Converter.class,
            defaultValue = "table",
            description = "table or jsonl; default ${DEFAULT-VALUE}.")
    private PageFormat format;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    IncidentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        if (limit < 1 || limit > PageRequest.LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--limit must be from 1 to " + PageRequest.LARGEST + ", got " + limit);
        }
        Criteria wanted = criteria.criteria();
        Criteria all = status == null ? wanted : wanted.status(CriteriaOptions.status(status, spec));
        Circle circle = criteria.circle();
        return new StoreRun(session, store).existing((open, out) -> list(open, out, all, circle));
    }

    private int list(Store open, Writer out, Criteria wanted, Circle circle) throws IOException {
        List<IncidentEntry> found = new ArrayList<>();
        Optional<String> next = Optional.ofNullable(after);
        do {
            Page<IncidentEntry> page = open.incidents().find(wanted, new PageRequest(limit - found.size(), next));
            page.items().stream().filter(circle::holds).forEach(found::add);
            next = page.next();
        } while (next.isPresent() && found.size() < limit);
        if (format == PageFormat.JSONL) {
            for (IncidentEntry entry : found) {
                out.append(IncidentLines.json(entry).toString()).append('\n');
            }
            return ExitCode.OK;
        }
        boolean colour = session.terminal().out() && session.terminal().colour();
        if (found.isEmpty()) {
            out.write("no incident\n");
        } else {
            IncidentTable.write(found, out, new Look(session.terminal().width(), colour, false));
        }
        if (next.isPresent()) {
            out.write(String.format(Locale.ROOT, "%d shown; more with --after %s%n", found.size(), next.get()));
        }
        return ExitCode.OK;
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline released}: what the public sees. */
@Command(
        name = "released",
        description = "Lists what was released and what was withdrawn, the last first.",
        footer = {"", "Example:", "  dateline released --limit 20"})
final class ReleasedCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

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

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    ReleasedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        if (limit < 1 || limit > PageRequest.LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--limit must be from 1 to " + PageRequest.LARGEST + ", got " + limit);
        }
        return new StoreRun(session, store).existing(this::list);
    }

    private int list(Store open, Writer out) throws IOException {
        Page<Release> page = open.releases().latest(new PageRequest(limit, Optional.ofNullable(after)));
        if (page.items().isEmpty()) {
            out.write("nothing is released\n");
            return ExitCode.OK;
        }
        TextTable table = new TextTable(List.of("ID", "VERSION", "STATE", "WHEN", "BY", "TITLE"));
        for (Release release : page.items()) {
            table.row(
                    new TextTable.Cell(release.incident(), Style.DIM),
                    TextTable.cell(Integer.toString(release.version())),
                    TextTable.cell(release.isOut() ? "released" : "withdrawn"),
                    TextTable.cell(release.when().toString().substring(0, 10)),
                    TextTable.cell(release.who()),
                    new TextTable.Cell(release.isOut() ? release.title() : release.reason(), Style.BOLD));
        }
        boolean colour = session.terminal().out() && session.terminal().colour();
        table.write(out, new Look(session.terminal().width(), colour, false), "");
        if (page.next().isPresent()) {
            out.write("more with --after " + page.next().get() + "\n");
        }
        return ExitCode.OK;
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.store.Store;
import org.dateline.store.people.AccessToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline token list}. */
@Command(name = "list", description = "Lists tokens, but not what they are: that was shown when they were made.")
final class TokenListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    TokenListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing(this::list);
    }

    private int list(Store open, Writer out) throws IOException {
        List<AccessToken> tokens = open.tokens().list();
        if (tokens.isEmpty()) {
            out.write("no token\n");
            return ExitCode.OK;
        }
        TextTable table = new TextTable(List.of("NO.", "FOR", "IN THE NAME OF", "SCOPE", "MADE", "ENDS", "LAST USED"));
        for (AccessToken token : tokens) {
            table.row(
                    TextTable.cell(Long.toString(token.number())),
                    new TextTable.Cell(token.name(), Style.BOLD),
                    TextTable.cell(token.person()),
                    TextTable.cell(token.scope().scope()),
                    TextTable.cell(day(Optional.of(token.made()))),
                    TextTable.cell(day(token.expires())),
                    TextTable.cell(day(token.used())));
        }
        boolean colour = session.terminal().out() && session.terminal().colour();
        table.write(out, new Look(session.terminal().width(), colour, false), "");
        return ExitCode.OK;
    }

    private static String day(Optional<Instant> when) {
        return when.map(instant -> instant.toString().substring(0, 10)).orElse("-");
    }
}

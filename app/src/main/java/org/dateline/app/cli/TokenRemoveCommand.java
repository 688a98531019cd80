package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.app.output.TerminalText;
import org.dateline.store.people.AccessToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline token remove}. */
@Command(name = "remove", description = "Ends a token at once.")
final class TokenRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "NUMBER", description = "Its number, as 'dateline token list' shows it.")
    private long number;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    TokenRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing((open, out) -> {
            AccessToken removed = open.tokens().remove(number, PeopleCommand.by());
            out.write(TerminalText.safe("token " + removed.number() + " for " + removed.name() + " works no longer")
                    + "\n");
            return ExitCode.OK;
        });
    }
}

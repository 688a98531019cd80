package org.dateline.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline token}: what programs prove themselves with. */
@Command(
        name = "token",
        description = "Tokens by which programs use the desk in somebody's name: 'Authorization: Bearer TOKEN'.",
        footer = {
            "",
            "Scopes, each of which holds those before it: read, code, decide, publish, admin. A token never may more than the"
                    + " person it is for.",
            "",
            "Examples:",
            "  dateline token add \"Ada Noor\" --scope read --for \"the map on our site\" --days 90",
            "  dateline token list",
            "  dateline token remove 3"
        })
final class TokenCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    HelpOption helpOption = new HelpOption();

    /** With all that can be done to tokens. */
    static CommandLine line(Session session) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new TokenAddCommand(session))
                .addSubcommand(new TokenListCommand(session))
                .addSubcommand(new TokenRemoveCommand(session));
    }

    @Override
    public void run() {
        throw PeopleCommand.missing(spec);
    }
}

package org.dateline.app.cli;

import java.util.List;
import org.dateline.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline people}: accounts of those who work with a store. */
@Command(
        name = "people",
        description =
                "Accounts of those who work with a store. Without any, the desk is yours alone; as soon as there is one,"
                        + " everybody signs in.",
        footer = {
            "",
            "Roles, each of which holds those before it: reader (reads), coder (brings reports in, corrects, comments),"
                    + " verifier (decides), publisher (gives out), admin (settings).",
            "",
            "Examples:",
            "  dateline people add \"Ada Noor\" --role verifier --totp",
            "  dateline people list",
            "  dateline people lock \"Ada Noor\""
        })
final class PeopleCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    HelpOption helpOption = new HelpOption();

    /** With all that can be done to accounts. */
    static CommandLine line(Session session) {
        CommandLine line = new CommandLine(new PeopleCommand())
                .addSubcommand(new PeopleAddCommand(session))
                .addSubcommand(new PeopleListCommand(session))
                .addSubcommand(new PeopleRoleCommand(session))
                .addSubcommand(new PeoplePasswordCommand(session))
                .addSubcommand(new PeopleTotpCommand(session));
        for (String change : List.of("lock", "unlock", "remove")) {
            line.addSubcommand(change, PeopleStateCommand.line(change, session));
        }
        return line;
    }

    @Override
    public void run() {
        throw missing(spec);
    }

    static ParameterException missing(CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(),
                "say what to do: "
                        + String.join(", ", spec.commandLine().getSubcommands().keySet()));
    }

    /** Who changes an account: the user of this computer. */
    static String by() {
        String user = System.getProperty("user.name", "");
        if (user.isBlank()) {
            throw StoreException.refused("this computer does not tell who you are, and nothing is changed unsigned");
        }
        return user;
    }
}

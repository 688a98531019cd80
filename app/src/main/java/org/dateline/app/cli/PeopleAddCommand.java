package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.desk.account.Passwords;
import org.dateline.store.people.Person;
import org.dateline.store.people.PersonRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline people add}. */
@Command(
        name = "add",
        description = "Makes an account. The password is asked for, or read as the first line of standard input.",
        footer = {
            "",
            "A password has at least 12 characters. With the first account, everybody signs in from then on.",
        })
final class PeopleAddCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    PersonNameParameter person = new PersonNameParameter();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            converter = RoleConverter.class,
            description = "What they may do: " + RoleConverter.ROLES + ".")
    private PersonRole role;

    @Option(
            names = "--totp",
            description = "Ask for a code of an authenticator too; shows once what it needs, and recovery codes.")
    private boolean totp;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PeopleAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        String by = PeopleCommand.by();
        return new StoreRun(session, store).any((open, out) -> {
            open.people().requireNew(person.name());
            String hash = Passwords.hash(PasswordPrompt.read(session, person.name()));
            Person made = open.people().add(person.name(), role, hash, by);
            out.write(made.name() + " may sign in as " + made.role().word() + "\n");
            if (totp) {
                Codes.give(session, open, made, out);
            }
            return ExitCode.OK;
        });
    }
}

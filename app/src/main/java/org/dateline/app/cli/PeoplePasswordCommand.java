package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.desk.account.Passwords;
import org.dateline.store.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline people password}. */
@Command(
        name = "password",
        description =
                "Gives somebody a new password, asked for or read as the first line of standard input. Their sessions end.")
final class PeoplePasswordCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    PersonNameParameter person = new PersonNameParameter();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PeoplePasswordCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing((open, out) -> {
            Person known = open.people().require(person.name());
            String hash = Passwords.hash(PasswordPrompt.read(session, known.name()));
            open.people().password(known.name(), hash, PeopleCommand.by());
            out.write(known.name() + " signs in with the new password now\n");
            return ExitCode.OK;
        });
    }
}

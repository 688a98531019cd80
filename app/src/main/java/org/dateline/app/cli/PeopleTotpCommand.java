package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.store.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline people totp}. */
@Command(
        name = "totp",
        description =
                "Has somebody sign in with a code of an authenticator besides the password. Shows once what the authenticator"
                        + " needs, and ten recovery codes. Those of before no longer work, and sessions end.")
final class PeopleTotpCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    PersonNameParameter person = new PersonNameParameter();

    @Option(names = "--off", description = "Ask for no code any more.")
    private boolean off;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PeopleTotpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing((open, out) -> {
            Person known = open.people().require(person.name());
            if (off) {
                open.people().totp(known.name(), Optional.empty(), List.of(), PeopleCommand.by());
                out.write(known.name() + " signs in with the password alone now\n");
            } else {
                Codes.give(session, open, known, out);
            }
            return ExitCode.OK;
        });
    }
}

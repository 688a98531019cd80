package org.dateline.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.store.people.People;
import org.dateline.store.people.Person;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline people lock}, {@code unlock}, {@code remove}: whether somebody may sign in. */
@Command
final class PeopleStateCommand implements Callable<Integer> {

    /** What each command is for, as its help begins. */
    private static final Map<String, String> MEANINGS = Map.of(
            "lock",
                    "Keeps somebody from signing in until the account is unlocked. Their sessions end, their tokens rest.",
            "unlock", "Lets somebody sign in again.",
            "remove",
                    "Removes an account: it can never sign in again, and its tokens end. The name stays beside what that"
                            + " person decided, and is not given to another.");

    private static final Map<String, String> DONE = Map.of(
            "lock", " can no longer sign in, until unlocked\n",
            "unlock", " can sign in again\n",
            "remove", " can no longer sign in; what they did stays in the history\n");

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    PersonNameParameter person = new PersonNameParameter();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PeopleStateCommand(Session session) {
        this.session = session;
    }

    /** The command of that name. */
    static CommandLine line(String name, Session session) {
        CommandLine line = new CommandLine(new PeopleStateCommand(session));
        line.getCommandSpec().name(name).usageMessage().description(MEANINGS.get(name));
        return line;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing((open, out) -> {
            Person changed = change(open.people(), PeopleCommand.by());
            out.write(changed.name() + DONE.get(spec.name()));
            return ExitCode.OK;
        });
    }

    private Person change(People people, String by) {
        return switch (spec.name()) {
            case "lock" -> people.lock(person.name(), by);
            case "unlock" -> people.unlock(person.name(), by);
            case "remove" -> people.remove(person.name(), by);
            default -> throw new IllegalStateException("nothing of accounts is called " + spec.name());
        };
    }
}

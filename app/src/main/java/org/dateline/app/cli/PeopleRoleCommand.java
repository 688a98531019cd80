package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.store.people.Person;
import org.dateline.store.people.PersonRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline people role}. */
@Command(name = "role", description = "Changes what somebody may do. Their sessions end, so that it holds at once.")
final class PeopleRoleCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    PersonNameParameter person = new PersonNameParameter();

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "ROLE",
            converter = RoleConverter.class,
            description = "The new role: " + RoleConverter.ROLES + ".")
    private PersonRole role;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PeopleRoleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing((open, out) -> {
            Person changed = open.people().role(person.name(), role, PeopleCommand.by());
            out.write(changed.name() + " is " + changed.role().word() + " now\n");
            return ExitCode.OK;
        });
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.store.Store;
import org.dateline.store.people.Person;
import org.dateline.store.people.Person.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline people list}. */
@Command(name = "list", description = "Lists accounts, those that were removed last.")
final class PeopleListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PeopleListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        return new StoreRun(session, store).existing(this::list);
    }

    private int list(Store open, Writer out) throws IOException {
        List<Person> people = open.people().list();
        if (people.isEmpty()) {
            out.write("no account; the desk is its machine's user's alone\n");
            return ExitCode.OK;
        }
        TextTable table = new TextTable(List.of("NAME", "ROLE", "SIGNS IN WITH", "STATE", "SINCE"));
        for (Person person : people) {
            boolean removed = person.state() == State.REMOVED;
            table.row(
                    new TextTable.Cell(person.name(), removed ? Style.DIM : Style.BOLD),
                    TextTable.cell(person.role().word()),
                    TextTable.cell(removed ? "" : person.codes() ? "password and code" : "password"),
                    TextTable.cell(person.state().word()),
                    new TextTable.Cell(person.made().toString().substring(0, 10), Style.DIM));
        }
        boolean colour = session.terminal().out() && session.terminal().colour();
        table.write(out, new Look(session.terminal().width(), colour, false), "");
        return ExitCode.OK;
    }
}

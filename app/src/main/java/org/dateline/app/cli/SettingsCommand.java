package org.dateline.app.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.store.StoreException;
import org.dateline.store.people.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline settings}: what holds for all who work with a store. */
@Command(
        name = "settings",
        description = "What holds for all who work with a store, at the desk and on the command line.",
        footer = {
            "",
            "second-reader: off, or on: two people verify an incident; after the first it waits for a second reader.",
            "",
            "Examples:",
            "  dateline settings list",
            "  dateline settings set second-reader on"
        })
final class SettingsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    HelpOption helpOption = new HelpOption();

    static CommandLine line(Session session) {
        return new CommandLine(new SettingsCommand())
                .addSubcommand(new ListSettings(session))
                .addSubcommand(new SetSetting(session));
    }

    @Override
    public void run() {
        throw PeopleCommand.missing(spec);
    }

    /** {@code dateline settings list}. */
    @Command(name = "list", description = "Lists settings, what they are, and what they can be.")
    static final class ListSettings implements Callable<Integer> {

        private final Session session;

        @Mixin
        StoreOption store = new StoreOption();

        @Mixin
        HelpOption helpOption = new HelpOption();

        ListSettings(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws OutputException, IOException {
            return new StoreRun(session, store).existing((open, out) -> {
                for (Setting setting : Setting.values()) {
                    out.write(setting.word() + " = " + open.settings().get(setting) + "   ("
                            + String.join(" or ", setting.choices()) + ")\n");
                }
                return ExitCode.OK;
            });
        }
    }

    /** {@code dateline settings set}. */
    @Command(name = "set", description = "Changes a setting. It is in the log who did.")
    static final class SetSetting implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", arity = "1", paramLabel = "SETTING", description = "Which: second-reader.")
        private String name;

        @Parameters(index = "1", arity = "1", paramLabel = "VALUE", description = "What it shall be: on or off.")
        private String value;

        @Mixin
        StoreOption store = new StoreOption();

        @Mixin
        HelpOption helpOption = new HelpOption();

        SetSetting(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws OutputException, IOException {
            Setting setting = Setting.of(name)
                    .orElseThrow(() -> StoreException.refused("no setting is called '" + name + "'; there are "
                            + Arrays.stream(Setting.values()).map(Setting::word).collect(Collectors.joining(", "))));
            return new StoreRun(session, store).existing((open, out) -> {
                open.settings().set(setting, value, PeopleCommand.by());
                out.write(setting.word() + " = " + value + "\n");
                return ExitCode.OK;
            });
        }
    }
}

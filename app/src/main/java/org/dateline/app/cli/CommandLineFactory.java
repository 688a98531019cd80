package org.dateline.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.app.batch.CoderUnavailableException;
import org.dateline.app.batch.Failure;
import org.dateline.app.output.TerminalText;
import org.dateline.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the commands together and decides how errors look: one line, no stack trace. */
public final class CommandLineFactory {

    private CommandLineFactory() {}

    /** With all commands. */
    public static CommandLine create(Session session) {
        CommandLine line = new CommandLine(new DatelineCommand());
        commands(session).forEach((name, command) -> line.addSubcommand(name, command.get()));
        return dressed(line.addSubcommand(new CommandLine.HelpCommand()), session);
    }

    /** With the one command that the arguments name, where they do: looking through all of them takes time. */
    public static CommandLine create(Session session, String... args) {
        Supplier<?> named = args.length == 0 ? null : commands(session).get(args[0]);
        if (named == null) {
            return create(session);
        }
        return dressed(new CommandLine(new DatelineCommand()).addSubcommand(args[0], named.get()), session);
    }

    /** By name, in the order in which the help lists them. */
    private static Map<String, Supplier<?>> commands(Session session) {
        Map<String, Supplier<?>> commands = new LinkedHashMap<>();
        commands.put("code", () -> new CodeCommand(session));
        commands.put("demo", () -> new DemoCommand(session));
        commands.put("ingest", () -> new IngestCommand(session));
        commands.put("incidents", () -> new IncidentsCommand(session));
        commands.put("show", () -> new ShowCommand(session));
        for (String decision : List.of("verify", "reject", "dispute", "retract")) {
            commands.put(decision, () -> StatusCommand.line(decision, session));
        }
        commands.put("merge", () -> new MergeCommand(session));
        commands.put("split", () -> new SplitCommand(session));
        commands.put("undo", () -> new UndoCommand(session));
        commands.put("sources", () -> new SourcesCommand(session));
        commands.put("export", () -> new ExportCommand(session));
        commands.put("release", () -> new ReleaseCommand(session));
        commands.put("withdraw", () -> new WithdrawCommand(session));
        commands.put("released", () -> new ReleasedCommand(session));
        commands.put("publish", () -> new PublishCommand(session));
        commands.put("webhook", () -> new WebhookCommand(session));
        commands.put("recode", () -> new RecodeCommand(session));
        commands.put("verify-log", () -> new VerifyLogCommand(session));
        commands.put("backup", () -> new BackupCommand(session));
        commands.put("restore", () -> new RestoreCommand(session));
        commands.put("serve", () -> new ServeCommand(session));
        commands.put("people", () -> PeopleCommand.line(session));
        commands.put("token", () -> TokenCommand.line(session));
        commands.put("settings", () -> SettingsCommand.line(session));
        commands.put("types", () -> new TypesCommand(session));
        commands.put("place", () -> new PlaceCommand(session));
        commands.put("dictionary", () -> new DictionaryCommand(session));
        commands.put("eval", () -> new EvalCommand(session));
        return commands;
    }

    private static CommandLine dressed(CommandLine line, Session session) {
        Messages messages = new Messages(session.err());
        return line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(session.terminal().colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.min(session.terminal().width(), 100))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file may be named @list; nothing is read from it that was not asked for.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args) -> usage(messages, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failure(messages, e));
    }

    private static int usage(Messages messages, CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        boolean top = e.getCommandLine().getParent() == null;
        if (top && e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            messages.error("no command or option is called '"
                    + unmatched.getUnmatched().get(0) + "'; there are "
                    + String.join(", ", e.getCommandLine().getSubcommands().keySet()));
        } else {
            messages.error(String.valueOf(e.getMessage()));
        }
        messages.plain("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private static int failure(Messages messages, Exception e) {
        if (e instanceof OutputException || e instanceof CoderUnavailableException || e instanceof StoreException) {
            messages.error(e.getMessage());
        } else {
            messages.error("an error of ours, please report it: " + TerminalText.safe(Failure.describe(e)));
        }
        return ExitCode.FAILED;
    }
}

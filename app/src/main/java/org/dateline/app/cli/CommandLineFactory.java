package org.dateline.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.app.batch.CoderUnavailableException;
import org.dateline.app.batch.Failure;
import org.dateline.app.output.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the commands together and decides how errors look: one line, no stack trace. */
public final class CommandLineFactory {

    private CommandLineFactory() {}

    public static CommandLine create(Session session) {
        CommandLine line = new CommandLine(new DatelineCommand())
                .addSubcommand(new CodeCommand(session))
                .addSubcommand(new DemoCommand(session))
                .addSubcommand(new DictionaryCommand(session))
                .addSubcommand(new EvalCommand(session))
                .addSubcommand(new PlaceCommand(session))
                .addSubcommand(new TypesCommand(session))
                .addSubcommand(new CommandLine.HelpCommand());
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
        if (e instanceof OutputException || e instanceof CoderUnavailableException) {
            messages.error(e.getMessage());
        } else {
            messages.error("an error of ours, please report it: " + TerminalText.safe(Failure.describe(e)));
        }
        return ExitCode.FAILED;
    }
}

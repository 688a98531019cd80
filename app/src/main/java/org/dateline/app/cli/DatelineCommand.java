package org.dateline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which does nothing without a command. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Turns news stories and field reports into a record of who did what to whom, where, when, and who says"
                        + " so.",
        footer = {
            "",
            "Examples:",
            "  dateline demo",
            "  dateline code story.txt --published 2015-10-15",
            "  dateline code reports/ --format jsonl --out record.jsonl",
            "  cat story.txt | dateline code --explain -",
            "  dateline ingest reports/",
            "  dateline incidents --contradicted",
            "",
            "Exit codes: 0 all well, 1 a report, the store or the output failed, 2 wrong usage."
        })
final class DatelineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: "
                        + String.join(", ", spec.commandLine().getSubcommands().keySet()));
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.app.output.TerminalText;
import org.dateline.read.dictionary.Dictionary;
import org.dateline.read.dictionary.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline dictionary}: what the program reads of a dictionary, and what it cannot use. */
@Command(
        name = "dictionary",
        description =
                "Checks dictionaries in the PETRARCH and TABARI formats: what is read of each file, and each line that "
                        + "cannot be used, with the reason. Exit code 1 when a line breaks the format.",
        footer = {"", "Example:", "  dateline dictionary my-dictionaries/"})
final class DictionaryCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Verbs, actors, agents or discards; a file's lines tell which. Those named .gz are unpacked.")
    private List<Path> paths = List.of();

    @Mixin
    HelpOption helpOption = new HelpOption();

    DictionaryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Dictionary dictionary = DictionaryOption.read(paths, spec);
        try (OutputTarget target = OutputTarget.standardOutput(session.out())) {
            write(target, dictionary);
        }
        return dictionary.remarks().stream().anyMatch(Remark::wrong) ? ExitCode.FAILED : ExitCode.OK;
    }

    private static void write(OutputTarget target, Dictionary dictionary) throws OutputException {
        try {
            Writer writer = target.writer();
            for (Remark remark : dictionary.remarks()) {
                writer.write(TerminalText.safe(remark + (remark.wrong() ? "" : " (not used)")) + "\n");
            }
            for (Dictionary.Summary file : dictionary.files()) {
                writer.write(TerminalText.safe(String.format(
                                Locale.ROOT,
                                "%s: %s in %,d lines; %,d wrong, %,d not used",
                                file.file(),
                                file.entries(),
                                file.lines(),
                                file.wrong(),
                                file.unused()))
                        + "\n");
            }
            writer.flush();
        } catch (IOException e) {
            if (!OutputTarget.isClosedPipe(e)) {
                throw target.failure(e);
            }
        }
    }
}

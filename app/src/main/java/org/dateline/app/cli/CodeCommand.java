package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.batch.Outcome;
import org.dateline.app.output.Format;
import org.dateline.app.output.Look;
import org.dateline.app.output.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline code}: the main job. */
@Command(
        name = "code",
        description = "Codes reports: finds who says what, and who did what to whom, where and when.",
        footer = {
            "",
            "Reads .txt, .html and .jsonl files ({id, published, publisher, title, text, url} a line), folders with"
                    + " all below them, and - for standard input. Results come in the order of the input, as soon as they"
                    + " are ready. What cannot be read is told with file, line and column, and the rest goes on.",
            "",
            "Limits: 1,000,000 characters a report, 16 MB a text or HTML file, 8 MB a line of JSON Lines."
        })
final class CodeCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to read; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    DefaultsOptions defaults = new DefaultsOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            defaultValue = "table",
            description = "Output format: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}. jsonl is the full record "
                    + "(docs/RECORD.md), csv one row an event, acled ACLED's 31 columns for events that have an ACLED "
                    + "type, html a web page to read offline.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private Path out;

    @Option(
            names = "--explain",
            description = "Tell, in a table, the words and the rule behind each record, and why other sentences gave "
                    + "none. The jsonl format always holds both.")
    private boolean explain;

    @Mixin
    OntologyOption ontology = new OntologyOption();

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    ThreadsOption threads = new ThreadsOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    CodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        requireSense();
        session.coder().use(new KnowledgeOptions(ontology, dictionary, gazetteer).read(new Messages(session.err())));
        BatchRun run = new BatchRun(session, threads.threads(), defaults.defaults());
        boolean toTerminal = out == null && session.terminal().out();
        Look look = new Look(
                session.terminal().width(), toTerminal && session.terminal().colour(), explain);
        try (OutputTarget target = out == null ? OutputTarget.standardOutput(session.out()) : OutputTarget.file(out)) {
            return write(run, target, look);
        }
    }

    private int write(BatchRun run, OutputTarget target, Look look) throws OutputException {
        try {
            ReportWriter writer = format.writer(target.writer(), look);
            Outcome outcome = run.run(inputs, Optional.ofNullable(out), writer);
            return outcome.failed() > 0 ? ExitCode.FAILED : ExitCode.OK;
        } catch (IOException e) {
            if (OutputTarget.isClosedPipe(e)) {
                return ExitCode.OK;
            }
            throw target.failure(e);
        }
    }

    private void requireSense() {
        if (explain && format != Format.TABLE) {
            throw new ParameterException(
                    spec.commandLine(), "--explain goes with --format table; jsonl always names the rules");
        }
        if (out != null && inputs.stream().anyMatch(this::isOutput)) {
            throw new ParameterException(spec.commandLine(), "--out names a file that is to be read: " + out);
        }
    }

    private boolean isOutput(String input) {
        try {
            Path path = Path.of(input);
            return !input.equals("-") && Files.isRegularFile(path) && Files.exists(out) && Files.isSameFile(path, out);
        } catch (IOException | IllegalArgumentException e) {
            // Such an input is told when it is read.
            return false;
        }
    }

    /** Reads {@code --format}. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            try {
                return Format.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}

package org.dateline.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.analyzer.EnglishModel;
import org.dateline.app.batch.CoderUnavailableException;
import org.dateline.app.output.Look;
import org.dateline.app.output.PlacePage;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.place.PlaceReading;
import org.dateline.core.report.Report;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.read.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline place}: how the place names of a text were read. */
@Command(
        name = "place",
        description =
                "Shows each place name of a text: the places it may mean, with scores and signs, which was chosen, "
                        + "and which names were dismissed and why.",
        footer = {
            "",
            "Each sign is a row of place-weights.tsv or place-cues.tsv.",
            "",
            "Examples:",
            "  dateline place \"Shells fell near Saraqeb, 15 km east of Idlib.\"",
            "  dateline place --format jsonl \"Paris Hilton left Paris, Texas.\"",
            "  dateline place --gazetteer camps.geojson - < story.txt"
        })
final class PlaceCommand implements Callable<Integer> {

    private static final int MAX_CANDIDATES = 60;

    /** The output formats. */
    enum PlaceFormat {
        TABLE,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT|-", description = "The text; - is standard input.")
    private List<String> words = List.of();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published it; places near a known publisher's town are preferred.")
    private String publisher;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "Output format: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}. jsonl has one name a line "
                            + "(docs/GAZETTEER.md).")
    private PlaceFormat format;

    @Option(
            names = "--candidates",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many places to show for each name, from 1 to 60; default ${DEFAULT-VALUE}.")
    private int candidates;

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PlaceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        if (candidates < 1 || candidates > MAX_CANDIDATES) {
            throw new ParameterException(
                    spec.commandLine(), "--candidates must be from 1 to " + MAX_CANDIDATES + ", got " + candidates);
        }
        PlaceFinder finder = gazetteer.gazetteer().map(PlaceFinder::new).orElseGet(PlaceFinder::new);
        Document document = document(text());
        List<PlaceReading> readings = finder.explain(document);
        try (OutputTarget target = OutputTarget.standardOutput(session.out())) {
            return write(target, document, readings);
        }
    }

    private String text() throws IOException {
        String text = words.equals(List.of("-")) ? standardInput(session.in()) : String.join(" ", words);
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "the text is empty");
        }
        if (text.length() > Limits.MAX_TEXT) {
            throw new ParameterException(
                    spec.commandLine(), "a text may have at most " + Limits.MAX_TEXT + " characters");
        }
        return text;
    }

    /** So much of it that one which is too long is known as such. */
    private static String standardInput(InputStream in) throws IOException {
        // Buffered, as a file stream would ask a pipe for its length and fail.
        byte[] bytes = new BufferedInputStream(in).readNBytes(4 * Limits.MAX_TEXT + 4);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Document document(String text) {
        Report report = Report.identified(
                Optional.empty(),
                Optional.ofNullable(publisher).map(String::strip).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                text);
        try {
            return new DocumentReader(EnglishModel.open()).read(report);
        } catch (UncheckedIOException e) {
            throw new CoderUnavailableException(e);
        }
    }

    private int write(OutputTarget target, Document document, List<PlaceReading> readings) throws OutputException {
        try {
            Writer writer = target.writer();
            PlacePage page = new PlacePage(document, readings, candidates);
            if (format == PlaceFormat.TABLE) {
                page.writeTable(
                        writer,
                        new Look(
                                session.terminal().width(),
                                session.terminal().out() && session.terminal().colour(),
                                true));
            } else {
                page.writeLines(writer);
            }
            writer.flush();
            return ExitCode.OK;
        } catch (IOException e) {
            if (OutputTarget.isClosedPipe(e)) {
                return ExitCode.OK;
            }
            throw target.failure(e);
        }
    }
}

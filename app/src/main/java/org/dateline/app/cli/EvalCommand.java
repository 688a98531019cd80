package org.dateline.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.dateline.analyzer.EnglishModel;
import org.dateline.app.batch.CoderUnavailableException;
import org.dateline.app.batch.Outcome;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.event.OwnVerbs;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.text.Analyzer;
import org.dateline.eval.Coders;
import org.dateline.eval.EvalException;
import org.dateline.eval.EvalKind;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.Evaluation;
import org.dateline.eval.Progress;
import org.dateline.eval.figure.FigureReport;
import org.dateline.eval.figure.FigureRequest;
import org.dateline.eval.figure.Figures;
import org.dateline.read.dictionary.Dictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline eval}: how good the coder is, on gold data anyone may bring. */
@Command(
        name = "eval",
        description = "Measures the coder on gold data: codes every document, prints the scores.",
        footer = {
            "",
            "docs/GOLD.md has the gold format of each kind.",
            "",
            "Examples:",
            "  dateline eval records gold.jsonl --predictions coded.jsonl",
            "  dateline eval triple gold.jsonl --dictionary verbs.txt",
            "  dateline eval --all eval/figures.tsv --data FOLDER --update --write docs/EVALUATION.md"
        })
final class EvalCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            converter = KindConverter.class,
            description =
                    "What to measure: time, place, quote, label, triple, incident, cluster, records, parse, ner or "
                            + "tokens.")
    private EvalKind kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "GOLD", description = "The gold file, plain or gzip.")
    private Path gold;

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Write what the coder made of each document into this file.")
    private Path predictions;

    @Option(names = "--details", description = "Print a line on each report, too.")
    private boolean details;

    @Option(
            names = "--all",
            paramLabel = "FIGURES",
            description = "Measure every published figure of this table again, and tell what rose and what fell.")
    private Path all;

    @Option(names = "--data", paramLabel = "FOLDER", description = "With --all: the folder of the gold data.")
    private Path data;

    @Option(names = "--update", description = "With --all: write what was measured into the table.")
    private boolean update;

    @Option(names = "--write", paramLabel = "PAGE", description = "With --all: write the table's page, in Markdown.")
    private Path page;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that code; default: one for each processor. The scores are the same for any number.")
    private Integer threads;

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    OntologyOption ontology = new OntologyOption();

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    EvalCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException {
        requireSense();
        WatchedStream watched = new WatchedStream(session.out());
        PrintStream out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        int exitCode = all == null ? measureOne(out) : measureAll(out);
        out.flush();
        Optional<IOException> error = watched.error();
        if (error.isPresent() && !OutputTarget.isClosedPipe(error.get())) {
            throw OutputTarget.standardOutput(session.out()).failure(error.get());
        }
        return exitCode;
    }

    private int measureOne(PrintStream out) throws OutputException {
        Gazetteer places = gazetteer.gazetteer().orElseGet(Gazetteer::new);
        EvalProgress progress = new EvalProgress();
        try {
            Evaluation.run(
                    new EvalRequest(
                            kind,
                            gold,
                            Optional.ofNullable(predictions),
                            analyzer(),
                            threads(),
                            details,
                            progress,
                            places,
                            coders()),
                    out);
            return ExitCode.OK;
        } catch (EvalException e) {
            throw new OutputException(e.getMessage(), e);
        } finally {
            progress.end();
        }
    }

    private int measureAll(PrintStream out) throws OutputException {
        EvalProgress progress = new EvalProgress();
        try {
            FigureReport report = Figures.run(
                    new FigureRequest(
                            all,
                            Optional.ofNullable(data),
                            analyzer(),
                            threads(),
                            update,
                            Optional.ofNullable(page),
                            progress,
                            gazetteer.gazetteer().orElseGet(Gazetteer::new)),
                    out);
            return report.failed() ? ExitCode.FAILED : ExitCode.OK;
        } catch (EvalException e) {
            throw new OutputException(e.getMessage(), e);
        } finally {
            progress.end();
        }
    }

    private Coders coders() {
        Optional<Dictionary> own = dictionary.dictionary(new Messages(session.err()));
        OwnVerbs verbs = own.map(Dictionary::verbs).orElse(OwnVerbs.NONE);
        ActorFinder actors = own.map(found -> new ActorFinder(found.actors())).orElseGet(ActorFinder::new);
        return new Coders(ontology.finder(verbs), actors);
    }

    private void requireSense() {
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, got " + threads);
        }
        boolean one = kind != null && gold != null;
        boolean forAll = data != null || update || page != null;
        if (all == null && (!one || forAll)) {
            throw new ParameterException(
                    spec.commandLine(),
                    forAll
                            ? "--data, --update and --write go with --all"
                            : kind == null ? "KIND and GOLD are missing, or --all" : "GOLD is missing");
        }
        if (all != null && (kind != null || predictions != null || details)) {
            throw new ParameterException(
                    spec.commandLine(), "--all measures every figure: no KIND, --predictions or --details with it");
        }
        if (all != null && (dictionary.isGiven() || ontology.isGiven())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--all measures the figures of the built-in rules: no --dictionary or --ontology with it, name a"
                            + " KIND and GOLD");
        }
        if (gazetteer.isGiven() && (update || page != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--update and --write keep the figures of the built-in places: no --gazetteer with them");
        }
    }

    private static Analyzer analyzer() {
        try {
            return EnglishModel.open();
        } catch (UncheckedIOException e) {
            throw new CoderUnavailableException(e);
        }
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Shows progress where there is a terminal. */
    private final class EvalProgress implements Progress {

        private ProgressLine line;

        @Override
        public void at(int done, int total) {
            if (!session.terminal().err()) {
                return;
            }
            if (line == null) {
                line = new ProgressLine(
                        session.err(), CompletableFuture.completedFuture(OptionalLong.of(total)), System::nanoTime);
            }
            line.show(new Outcome(done, 0, 0, 0));
            if (done == total) {
                end();
            }
        }

        void end() {
            if (line != null) {
                line.erase();
                line = null;
            }
        }
    }

    /** Reads KIND. */
    static final class KindConverter implements ITypeConverter<EvalKind> {
        @Override
        public EvalKind convert(String value) {
            try {
                return EvalKind.of(value);
            } catch (EvalException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}

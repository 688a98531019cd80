package org.dateline.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.analyzer.EnglishModel;
import org.dateline.core.CodedReport;
import org.dateline.core.Pipeline;
import org.dateline.core.report.Report;
import org.dateline.core.text.Analyzer;
import org.dateline.eval.EvalException;
import org.dateline.train.corenlp.CoreNlpAnalyzer;

/**
 * How fast the analyzer is, and what the extraction stages cost, against one yardstick, from one run: {@code SpeedRatio
 * FILE…}. The yardstick is CoreNLP in its fast configuration, on the same stories. One thread; some rounds to warm up,
 * then the median of the rounds that count.
 */
public final class SpeedRatio {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private final List<Report> stories;
    private final StagedCoder coder;
    private final StagedCoder yardstick;
    private final Pipeline pipeline;
    private int tokens;

    SpeedRatio(List<Report> stories, Analyzer analyzer, Analyzer yardstick) {
        this.stories = stories;
        this.coder = new StagedCoder(analyzer);
        this.yardstick = new StagedCoder(yardstick);
        this.pipeline = new Pipeline(analyzer);
    }

    public static void main(String[] args) {
        int exit = run(args, System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length == 0 || args[0].startsWith("-")) {
            err.println("usage: SpeedRatio FILE…   stories as .jsonl, .jsonl.gz or plain text");
            return 2;
        }
        try {
            List<Report> stories =
                    Stories.read(Arrays.stream(args).map(Path::of).toList());
            SpeedRatio ratio = new SpeedRatio(stories, EnglishModel.open(), new CoreNlpAnalyzer());
            ratio.print(ratio.measure(WARM_UP, ROUNDS), out);
            return 0;
        } catch (EvalException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    StageTimes measure(int warmUp, int rounds) {
        check();
        for (int i = 0; i < warmUp; i++) {
            round();
        }
        List<StageTimes> measured = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            measured.add(round());
        }
        return StageTimes.median(measured);
    }

    private StageTimes round() {
        StageTimes times = new StageTimes();
        int seen = 0;
        for (Report story : stories) {
            CodedReport coded = coder.code(story, times);
            StageTimes theirs = new StageTimes();
            yardstick.read(story, theirs);
            times.add(Stage.YARDSTICK, theirs.of(Stage.ANALYZER));
            seen += coded.document().sentences().stream()
                    .mapToInt(s -> s.size())
                    .sum();
        }
        tokens = seen;
        return times;
    }

    /** The stages timed here must be those that users run. */
    private void check() {
        for (Report story : stories) {
            CodedReport staged = coder.code(story, new StageTimes());
            CodedReport whole = pipeline.extract(staged.document());
            if (!whole.equals(staged)) {
                throw new IllegalStateException(
                        "StagedCoder and Pipeline differ on " + story.id() + ": bring StagedCoder up to date");
            }
        }
    }

    /** What extraction costs, in percent of the yardstick. */
    static double percent(StageTimes times) {
        return times.of(Stage.YARDSTICK) == 0 ? 0 : 100.0 * times.extraction() / times.of(Stage.YARDSTICK);
    }

    /** How many times as fast as the yardstick the analyzer is. */
    static double multiple(StageTimes times) {
        return times.of(Stage.ANALYZER) == 0 ? 0 : 1.0 * times.of(Stage.YARDSTICK) / times.of(Stage.ANALYZER);
    }

    void print(StageTimes times, PrintStream out) {
        out.printf(Locale.ROOT, "%d stories, %d tokens, one thread, median of rounds%n", stories.size(), tokens);
        for (Stage stage : Stage.values()) {
            line(out, stage.name().toLowerCase(Locale.ROOT), times.of(stage));
        }
        line(out, "extraction in all", times.extraction());
        line(out, "coding in all", times.of(Stage.ANALYZER) + times.extraction());
        out.printf(Locale.ROOT, "the analyzer is %.1f times as fast as CoreNLP%n", multiple(times));
        out.printf(Locale.ROOT, "extraction costs %.1f %% of CoreNLP's time%n", percent(times));
    }

    private void line(PrintStream out, String name, long nanos) {
        out.printf(
                Locale.ROOT,
                "%-18s %10.1f ms %12.0f tokens/s%n",
                name,
                nanos / MILLION,
                nanos == 0 ? 0 : tokens / (nanos / BILLION));
    }
}

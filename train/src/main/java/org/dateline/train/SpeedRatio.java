package org.dateline.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.core.CodedReport;
import org.dateline.core.Pipeline;
import org.dateline.core.report.Report;
import org.dateline.core.text.Analyzer;
import org.dateline.corenlp.CoreNlpAnalyzer;
import org.dateline.eval.EvalException;

/**
 * What the extraction stages cost against the analyzer, from one run: {@code SpeedRatio FILE…}. The yardstick is CoreNLP
 * in its fast configuration and stays so when the application's analyzer changes. One thread; some rounds to warm up,
 * then the median of the rounds that count.
 */
public final class SpeedRatio {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private final List<Report> stories;
    private final StagedCoder coder;
    private final Pipeline pipeline;
    private int tokens;

    SpeedRatio(List<Report> stories, Analyzer analyzer) {
        this.stories = stories;
        this.coder = new StagedCoder(analyzer);
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
            SpeedRatio ratio = new SpeedRatio(stories, new CoreNlpAnalyzer());
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

    /** The ratio in percent. */
    static double percent(StageTimes times) {
        return times.of(Stage.ANALYZER) == 0 ? 0 : 100.0 * times.extraction() / times.of(Stage.ANALYZER);
    }

    void print(StageTimes times, PrintStream out) {
        out.printf(Locale.ROOT, "%d stories, %d tokens, one thread, median of rounds%n", stories.size(), tokens);
        for (Stage stage : Stage.values()) {
            line(out, stage.name().toLowerCase(Locale.ROOT), times.of(stage));
        }
        line(out, "extraction in all", times.extraction());
        out.printf(Locale.ROOT, "extraction costs %.1f %% of the analyzer's time%n", percent(times));
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

package org.dateline.train.analyzer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.text.Analyzer;
import org.dateline.eval.EvalKind;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.Evaluation;
import org.dateline.eval.score.Scores;

/** The figures of an analyzer on the development sets, by the project's own scorers, and its speed. */
final class Measured {

    private static final int ROUNDS = 3;

    private Measured() {}

    static List<String> on(TrainingData data, Analyzer analyzer) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : TrainingData.files(data.treebanks(), "-dev.conllu.gz")) {
            lines.add(figures(EvalKind.PARSE, file, analyzer));
            lines.add(figures(EvalKind.TOKENS, file, analyzer));
            lines.addAll(GenreFigures.of(file, analyzer));
        }
        lines.add(speed(data.texts(), analyzer));
        return lines;
    }

    static List<String> names(TrainingData data, Analyzer analyzer) {
        List<String> lines = new ArrayList<>();
        for (Path file : TrainingData.files(data.treebanks(), ".iob2.gz")) {
            lines.add(figures(EvalKind.NER, file, analyzer));
        }
        return lines;
    }

    static String figures(EvalKind kind, Path file, Analyzer analyzer) {
        StringBuilder line = new StringBuilder("figures\t" + kind + "\t" + TrainingData.name(file));
        scores(kind, file, analyzer)
                .figures()
                .forEach((name, value) -> line.append(String.format(Locale.ROOT, "\t%s %.2f", name, value)));
        return line.toString();
    }

    static Scores scores(EvalKind kind, Path file, Analyzer analyzer) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Evaluation.run(EvalRequest.of(kind, file, analyzer), nowhere);
    }

    /** Tokens a second on one thread, raw text to parses, when warm. */
    private static String speed(List<String> texts, Analyzer analyzer) {
        List<String> some = texts.subList(0, Math.min(200, texts.size()));
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long tokens = 0;
            for (String text : some) {
                tokens += analyzer.analyze(text).stream().mapToLong(List::size).sum();
            }
            best = Math.max(best, tokens * 1e9 / (System.nanoTime() - start));
        }
        return String.format(Locale.ROOT, "speed\t%.0f tokens/s", best);
    }
}

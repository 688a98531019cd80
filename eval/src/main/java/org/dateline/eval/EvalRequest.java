package org.dateline.eval;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.text.Analyzer;

/**
 * One measuring.
 *
 * @param gold the gold file, plain or gzip
 * @param predictions where to write what the coder made of it; empty to write nothing
 * @param analyzer the language engine; threads share it
 * @param threads how many documents are coded at a time, at least 1; the result is the same for any number
 * @param details whether to print a line on each report, too
 * @param gazetteer the places the coder knows
 * @param coders the rules and dictionaries it codes events and actors by
 */
public record EvalRequest(
        EvalKind kind,
        Path gold,
        Optional<Path> predictions,
        Analyzer analyzer,
        int threads,
        boolean details,
        Progress progress,
        Gazetteer gazetteer,
        Coders coders) {

    /** By the project's own rules. */
    public EvalRequest(
            EvalKind kind,
            Path gold,
            Optional<Path> predictions,
            Analyzer analyzer,
            int threads,
            boolean details,
            Progress progress,
            Gazetteer gazetteer) {
        this(kind, gold, predictions, analyzer, threads, details, progress, gazetteer, Coders.standard());
    }

    /** With the built-in gazetteer. */
    public EvalRequest(
            EvalKind kind,
            Path gold,
            Optional<Path> predictions,
            Analyzer analyzer,
            int threads,
            boolean details,
            Progress progress) {
        this(kind, gold, predictions, analyzer, threads, details, progress, new Gazetteer());
    }

    public EvalRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(gold, "gold");
        Objects.requireNonNull(predictions, "predictions");
        Objects.requireNonNull(analyzer, "analyzer");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(gazetteer, "gazetteer");
        Objects.requireNonNull(coders, "coders");
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be >= 1, got " + threads);
        }
    }

    /** A measuring on all processors that writes no predictions. */
    public static EvalRequest of(EvalKind kind, Path gold, Analyzer analyzer) {
        return new EvalRequest(
                kind,
                gold,
                Optional.empty(),
                analyzer,
                Runtime.getRuntime().availableProcessors(),
                false,
                Progress.NONE);
    }
}

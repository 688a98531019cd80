package org.dateline.eval.figure;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.text.Analyzer;
import org.dateline.eval.Progress;

/**
 * What to do with the published figures.
 *
 * @param config figures.tsv; data.tsv must stand beside it
 * @param data folder of the gold data, to measure every figure again; empty to measure nothing
 * @param analyzer the language engine; threads share it
 * @param update whether to write what was measured into {@code config}
 * @param page where to write the page, from the values that {@code config} then holds; empty to write none
 * @param gazetteer the places the coder knows
 */
public record FigureRequest(
        Path config,
        Optional<Path> data,
        Analyzer analyzer,
        int threads,
        boolean update,
        Optional<Path> page,
        Progress progress,
        Gazetteer gazetteer) {

    public FigureRequest {
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(analyzer, "analyzer");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(gazetteer, "gazetteer");
    }
}

package org.dateline.train.analyzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.core.text.Analyzer;

/** The names that a teacher finds in sentences of a treebank, which has none of its own; kept in a file. */
final class TaughtNames {

    private TaughtNames() {}

    /**
     * For each example its labels.
     *
     * @param file is read when it is there and fits, otherwise made
     */
    static List<List<Integer>> of(List<Example> examples, Path file, Supplier<Analyzer> teacher) {
        try {
            List<List<Integer>> kept = Files.exists(file) ? read(file) : List.of();
            if (fit(kept, examples)) {
                return kept;
            }
            Analyzer analyzer = teacher.get();
            List<List<Integer>> made = new ArrayList<>();
            for (Example example : examples) {
                made.add(NameExample.of(analyzer.analyzeWords(example.words()), 1)
                        .labels());
            }
            Files.write(
                    file,
                    made.stream()
                            .map(labels -> labels.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                            .toList());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep taught names in " + file, e);
        }
    }

    private static List<List<Integer>> read(Path file) throws IOException {
        List<List<Integer>> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<Integer> labels = new ArrayList<>();
            for (String label : line.split(" ")) {
                labels.add(Integer.valueOf(label));
            }
            all.add(labels);
        }
        return all;
    }

    private static boolean fit(List<List<Integer>> names, List<Example> examples) {
        boolean fit = names.size() == examples.size();
        for (int i = 0; fit && i < names.size(); i++) {
            fit = names.get(i).size() == examples.get(i).size();
        }
        return fit;
    }
}

package org.dateline.train.analyzer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a training recorded beside its model: lines of tab-separated cells, the first of which tells what the line is
 * about. {@link TrainAnalyzer} writes them.
 */
final class ModelFigures {

    private final String file;
    private final List<List<String>> lines;

    private ModelFigures(String file, List<List<String>> lines) {
        this.file = file;
        this.lines = lines;
    }

    static ModelFigures read(Path file) throws IOException {
        return of(TrainingData.name(file), Files.readAllLines(file));
    }

    static ModelFigures of(String file, List<String> lines) {
        return new ModelFigures(
                file,
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList());
    }

    /** The lines about that, without the word for it. */
    List<List<String>> about(String subject) {
        return lines.stream()
                .filter(cells -> cells.get(0).equals(subject))
                .map(cells -> cells.subList(1, cells.size()))
                .toList();
    }

    /** The only line about that. */
    List<String> single(String subject) {
        List<List<String>> found = about(subject);
        if (found.size() != 1 || found.get(0).isEmpty()) {
            throw new IllegalArgumentException(
                    file + " must have one line '" + subject + "' with what it is, got " + found.size());
        }
        return found.get(0);
    }

    /** The cells {@code name 12.34} of a line as figures by name; other cells are passed over. */
    static Map<String, Double> values(List<String> cells) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String cell : cells) {
            int space = cell.lastIndexOf(' ');
            if (space > 0 && isNumber(cell.substring(space + 1))) {
                values.put(cell.substring(0, space), Double.parseDouble(cell.substring(space + 1)));
            }
        }
        return values;
    }

    private static boolean isNumber(String text) {
        return Arrays.stream(text.split("\\.", 2))
                .allMatch(part -> !part.isEmpty() && part.chars().allMatch(Character::isDigit));
    }
}

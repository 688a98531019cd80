package org.dateline.train.analyzer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.text.Analyzer;
import org.dateline.eval.EvalKind;
import org.dateline.eval.gold.GoldFile;
import org.dateline.eval.gold.GoldLine;

/**
 * The figures of an analyzer genre by genre, by the project's own scorers. The treebanks tell the genre in the names of
 * their documents: {@code email-enronsent20_01}, {@code GUM_news_asylum}.
 */
final class GenreFigures {

    private static final String NEW_DOCUMENT = "# newdoc id = ";
    private static final String TREEBANK = "GUM_";

    private GenreFigures() {}

    /** A line for each genre: its name, how many documents and sentences, the figures. */
    static List<String> of(Path treebank, Analyzer analyzer) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> genre : byGenre(treebank).entrySet()) {
            lines.add(line(TrainingData.name(treebank), genre.getKey(), genre.getValue(), analyzer));
        }
        return lines;
    }

    static String genre(String document) {
        String name = document.startsWith(TREEBANK) ? document.substring(TREEBANK.length()) : document;
        return name.split("[-_]", 2)[0];
    }

    private static Map<String, List<String>> byGenre(Path treebank) {
        Map<String, List<String>> genres = new TreeMap<>();
        List<String> open = new ArrayList<>();
        for (GoldLine line : GoldFile.lines(treebank)) {
            if (line.text().startsWith(NEW_DOCUMENT)) {
                open = genres.computeIfAbsent(
                        genre(line.text().substring(NEW_DOCUMENT.length()).strip()), g -> new ArrayList<>());
            }
            open.add(line.text());
        }
        return genres;
    }

    private static String line(String treebank, String genre, List<String> rows, Analyzer analyzer) throws IOException {
        StringBuilder line = new StringBuilder(String.join("\t", "genre", treebank, genre));
        line.append("\tdocuments ")
                .append(rows.stream()
                        .filter(row -> row.startsWith(NEW_DOCUMENT))
                        .count());
        line.append("\tsentences ")
                .append(rows.stream().filter(row -> row.startsWith("1\t")).count());
        Path file = Files.createTempFile("genre", ".conllu");
        try {
            Files.write(file, rows);
            for (EvalKind kind : List.of(EvalKind.PARSE, EvalKind.TOKENS)) {
                Measured.scores(kind, file, analyzer)
                        .figures()
                        .forEach((name, value) -> line.append(String.format(Locale.ROOT, "\t%s %.2f", name, value)));
            }
        } finally {
            Files.delete(file);
        }
        return line.toString();
    }
}

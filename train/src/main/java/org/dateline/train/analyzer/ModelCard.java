package org.dateline.train.analyzer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.eval.score.Rounded;

/**
 * Writes the model card, docs/MODEL.md: the words of {@code model-card.md} beside this class, with the tables that the
 * training recorded put into them. So no figure of the card is typed by hand.
 */
public final class ModelCard {

    private static final String TEMPLATE = "model-card.md";
    private static final String PARSE = "PARSE";
    private static final String TOKENS = "TOKENS";
    private static final String NAMES = "NER";
    private static final double MEGABYTE = 1e6;

    private final ModelFigures figures;

    private ModelCard(ModelFigures figures) {
        this.figures = figures;
    }

    /** Arguments: the file of figures that the training wrote beside the model, the page. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ModelCard FIGURES PAGE");
            System.exit(2);
        }
        Files.writeString(Path.of(args[1]), of(ModelFigures.read(Path.of(args[0]))));
    }

    static String of(ModelFigures figures) {
        ModelCard card = new ModelCard(figures);
        String page = template();
        for (Map.Entry<String, String> block : card.blocks().entrySet()) {
            String place = "{{" + block.getKey() + "}}";
            if (!page.contains(place)) {
                throw new IllegalStateException(TEMPLATE + " has no place for " + place);
            }
            page = page.replace(place, block.getValue());
        }
        if (page.contains("{{")) {
            throw new IllegalStateException(TEMPLATE + " asks for something that no block gives: "
                    + page.substring(page.indexOf("{{")).lines().findFirst().orElse(""));
        }
        return page;
    }

    private Map<String, String> blocks() {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("model", model());
        blocks.put("speed", String.join(" ", figures.single("speed")));
        blocks.put("treebanks", treebanks());
        blocks.put("names", names());
        blocks.put("genres", genres());
        blocks.put("plan", plan());
        blocks.put("data", data());
        return blocks;
    }

    /** Version, size, checksum. */
    private String model() {
        List<String> cells = figures.single("model");
        if (cells.size() < 3) {
            throw new IllegalArgumentException("the line 'model' must tell version, size and checksum, got " + cells);
        }
        double bytes = Double.parseDouble(cells.get(1).replaceAll("[^0-9]", ""));
        return table(
                List.of("version", "size", "SHA-256"),
                List.of(List.of(
                        "`" + cells.get(0) + "`",
                        String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE),
                        "`" + cells.get(2) + "`")));
    }

    private String treebanks() {
        Map<String, Map<String, Double>> byFile = new LinkedHashMap<>();
        for (List<String> cells : figures.about("figures")) {
            if (cells.get(0).equals(PARSE) || cells.get(0).equals(TOKENS)) {
                byFile.computeIfAbsent(cells.get(1), file -> new LinkedHashMap<>())
                        .putAll(ModelFigures.values(cells));
            }
        }
        List<String> columns = List.of(
                "upos",
                "xpos",
                "lemma",
                "uas",
                "las",
                "verb-subject F1",
                "verb-object F1",
                "tokens F1",
                "sentences F1");
        List<List<String>> rows = new ArrayList<>();
        byFile.forEach((file, values) -> rows.add(row(List.of(plain(file)), values, columns)));
        return table(joined(List.of("treebank"), columns), rows);
    }

    private String names() {
        List<String> columns = List.of("entities F1", "entities P", "entities R");
        List<List<String>> rows = figures.about("figures").stream()
                .filter(cells -> cells.get(0).equals(NAMES))
                .map(cells -> row(List.of(plain(cells.get(1))), ModelFigures.values(cells), columns))
                .toList();
        return table(joined(List.of("data"), columns), rows);
    }

    private String genres() {
        List<String> columns = List.of("xpos", "las", "verb-subject F1", "verb-object F1", "tokens F1", "sentences F1");
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cells : figures.about("genre")) {
            Map<String, Double> values = ModelFigures.values(cells);
            String sentences = Rounded.to(0, values.getOrDefault("sentences", Double.NaN));
            rows.add(row(List.of(cells.get(1), plain(cells.get(0)), sentences), values, columns));
        }
        return table(joined(List.of("genre", "treebank", "sentences"), columns), rows);
    }

    /** The numbers of the training, as its plan prints itself. */
    private String plan() {
        return String.join(" ", figures.single("plan"));
    }

    private String data() {
        return table(
                List.of("file", "SHA-256"),
                figures.about("data").stream()
                        .map(cells -> List.of(cells.get(0), "`" + cells.get(1) + "`"))
                        .toList());
    }

    private static List<String> row(List<String> first, Map<String, Double> values, List<String> columns) {
        return joined(
                first,
                columns.stream()
                        .map(column -> Rounded.to(1, values.getOrDefault(column, Double.NaN)))
                        .toList());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String plain(String file) {
        return file.replaceFirst("\\.(conllu|iob2)(\\.gz)?$", "");
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(line(columns));
        lines.add(line(columns.stream().map(c -> "---").toList()).replace(" ", ""));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String template() {
        try (InputStream in = ModelCard.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + TEMPLATE + " is missing beside ModelCard");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + TEMPLATE, e);
        }
    }
}

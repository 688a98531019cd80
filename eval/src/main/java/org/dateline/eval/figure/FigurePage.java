package org.dateline.eval.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.eval.EvalKind;
import org.dateline.eval.score.Rounded;

/** docs/EVALUATION.md, written from the tables: a section for each kind, a row for each figure. */
final class FigurePage {

    private static final String MISSING = "not measured yet";

    private final StringBuilder page = new StringBuilder();
    private final Map<EvalKind, String> methods = new HashMap<>();

    private FigurePage() {
        for (Row row : Table.resource(FigurePage.class, "methods.tsv").rows()) {
            methods.put(EvalKind.of(row.require("kind")), row.require("method"));
        }
    }

    static String of(Path config, FigureTable table) {
        FigurePage page = new FigurePage();
        page.opening(config);
        Map<EvalKind, List<Figure>> byKind = new LinkedHashMap<>();
        for (Figure figure : table.figures()) {
            byKind.computeIfAbsent(figure.kind(), k -> new ArrayList<>()).add(figure);
        }
        byKind.forEach(page::section);
        page.data(table.data());
        return page.page.toString();
    }

    private void opening(Path config) {
        line("<!-- Generated from eval/" + config.getFileName() + ". Change that file, or measure again:");
        line("     dateline eval --all eval/figures.tsv --data FOLDER --update --write docs/EVALUATION.md -->");
        line("# Evaluation");
        line("");
        line("How accurate the coder is, measured on public gold data. Every figure here comes from one table in the"
                + " repository, which names data, figure and value; one command measures them all again and reports"
                + " what rose and what fell. [GOLD.md](GOLD.md) has the formats, to measure on data of your own.");
        line("");
        line("Figures are percentages, more is better. *Goal* is what the coder is to reach at least. Other systems'"
                + " figures are for the same files and scorers, unless a row says otherwise.");
        line("");
        line("**These are development figures.** The coder's rules were written and weighed with these very texts in"
                + " view, the other systems mostly not, so a lead here overstates what a reader of new texts will see;"
                + " by how much is not measured on this page. The analyzer learnt from the training parts of the treebanks;"
                + " the development parts, measured here, were not learnt from, but looked at. [MODEL.md](MODEL.md) has"
                + " them by genre, and names.");
    }

    private void section(EvalKind kind, List<Figure> figures) {
        line("");
        line("## " + kind.word() + ": " + kind.measures());
        line("");
        line(methods.getOrDefault(kind, "") + " The figure that counts: " + kind.mainFigure() + ".");
        line("");
        line("```");
        figures.stream()
                .map(Figure::data)
                .distinct()
                .forEach(data -> line("dateline eval " + kind.word() + " FOLDER/" + data));
        line("```");
        line("");
        line("| data | figure | Dateline | goal | others |");
        line("|---|---|---|---|---|");
        for (Figure figure : figures) {
            line("| " + name(figure.data()) + " | " + cell(figure.name()) + " | " + number(figure.value(), MISSING)
                    + " | " + number(figure.goal(), "") + " | " + cell(String.join("; ", figure.others())) + " |");
        }
    }

    private void data(Map<String, GoldData> data) {
        line("");
        line("## Data");
        line("");
        line("Gold data is not part of the repository: texts belong to their publishers. Each file holds one set in"
                + " the formats of GOLD.md; the figures hold for the files with these SHA-256 sums.");
        line("");
        line("| data | what it is | SHA-256 |");
        line("|---|---|---|");
        data.values()
                .forEach(d -> line("| " + name(d.path()) + " | " + cell(d.description()) + " | `"
                        + d.sha256().substring(0, Math.min(16, d.sha256().length())) + "…` |"));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(jsonl|conllu|iob2)(\\.gz)?$", "");
    }

    private static String number(OptionalDouble value, String missing) {
        return value.isPresent() ? Rounded.to(1, value.getAsDouble()) : missing;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}

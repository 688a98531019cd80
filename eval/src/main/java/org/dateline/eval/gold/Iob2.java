package org.dateline.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.eval.EvalException;

/** Reads IOB2 as Universal NER writes it: number, word, tag; {@code B-PER} opens a name, {@code I-PER} goes on with it. */
public final class Iob2 {

    private Iob2() {}

    public record Sentence(List<String> comments, List<String> words, List<String> tags) {

        public Sentence {
            comments = List.copyOf(comments);
            words = List.copyOf(words);
            tags = List.copyOf(tags);
        }
    }

    public static List<Sentence> read(Path path) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : Block.blocks(GoldFile.lines(path))) {
            if (!block.rows().isEmpty()) {
                sentences.add(sentence(block));
            }
        }
        if (sentences.isEmpty()) {
            throw new EvalException("no sentences in " + path + ": it is no IOB2, or empty");
        }
        return sentences;
    }

    private static Sentence sentence(Block block) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (GoldLine row : block.rows()) {
            String[] cells = row.text().split("\t", -1);
            if (cells.length < 3) {
                throw row.error(1, "a word must have number, form and tag, got " + cells.length + " columns");
            }
            if (!cells[2].matches("O|[BI]-.+")) {
                throw row.error(
                        cells[0].length() + cells[1].length() + 3,
                        "a tag must be O, B-… or I-…, got '" + cells[2] + "'");
            }
            words.add(cells[1]);
            tags.add(cells[2]);
        }
        return new Sentence(block.comments().stream().map(GoldLine::text).toList(), words, tags);
    }
}

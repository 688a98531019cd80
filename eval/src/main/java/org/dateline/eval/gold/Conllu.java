package org.dateline.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.eval.EvalException;

/** Reads CoNLL-U, the format of Universal Dependencies. Multiword ranges and empty nodes are passed over. */
public final class Conllu {

    private static final int COLUMNS = 10;
    private static final String TEXT = "# text = ";
    private static final String NEW_DOCUMENT = "# newdoc";

    private Conllu() {}

    /**
     * @param head number of the governor, from 1; 0 for the root
     * @param relation with subtype
     */
    public record Word(String form, String lemma, String upos, String xpos, int head, String relation) {}

    /**
     * @param opensDocument whether a new document begins here
     * @param comments the lines before the words that begin with {@code #}
     * @param text the sentence as it stood in the document
     */
    public record Sentence(
            boolean opensDocument, List<String> comments, Optional<String> text, GoldLine firstLine, List<Word> words) {

        public Sentence {
            comments = List.copyOf(comments);
            words = List.copyOf(words);
        }

        public List<String> forms() {
            return words.stream().map(Word::form).toList();
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
            throw new EvalException("no sentences in " + path + ": it is no CoNLL-U, or empty");
        }
        return sentences;
    }

    private static Sentence sentence(Block block) {
        List<Word> words = new ArrayList<>();
        for (GoldLine row : block.rows()) {
            words.add(word(row));
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() > words.size()) {
                throw block.rows()
                        .get(i)
                        .error(
                                1,
                                "the head must be a word of the sentence, got "
                                        + words.get(i).head());
            }
        }
        List<String> comments = block.comments().stream().map(GoldLine::text).toList();
        return new Sentence(
                comments.stream().anyMatch(c -> c.startsWith(NEW_DOCUMENT)),
                comments,
                comments.stream()
                        .filter(c -> c.startsWith(TEXT))
                        .map(c -> c.substring(TEXT.length()))
                        .findFirst(),
                block.rows().get(0),
                words);
    }

    private static Word word(GoldLine row) {
        String[] cells = row.text().split("\t", -1);
        if (cells.length != COLUMNS) {
            throw row.error(1, "a word must have " + COLUMNS + " tab-separated columns, got " + cells.length);
        }
        int head = Block.number(row, cells, 6);
        return new Word(cells[1], cells[2], cells[3], cells[4], head, cells[7]);
    }
}

package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.report.Span;
import org.dateline.core.resource.Table;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Sentences for tests, written by hand: {@code form/lemma/TAG/head/relation} for each word, heads from 1, 0 the root. */
final class Parsed {

    private Parsed() {}

    static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            Span span = new Span(at, at + parts[0].length());
            tokens.add(new Token(
                    span,
                    parts[0],
                    parts[1],
                    partOfSpeech(parts[2]),
                    parts[2],
                    Integer.parseInt(parts[3]) - 1,
                    parts[4],
                    EntityType.NONE));
            at = span.end() + 1;
        }
        return new Sentence(0, 0, tokens);
    }

    static Clauses clauses(String words) {
        return new Clauses(
                sentence(words), new WordClasses(Table.resource(Knowledge.class, "classes.tsv")), new Vocabulary());
    }

    private static String partOfSpeech(String tag) {
        if (tag.startsWith("VB")) {
            return "VERB";
        }
        return tag.startsWith("NNP") ? "PROPN" : tag.startsWith("NN") ? "NOUN" : tag.equals("CD") ? "NUM" : "X";
    }
}

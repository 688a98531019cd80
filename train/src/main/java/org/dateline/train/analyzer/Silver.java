package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Token;

/**
 * Sentences that no one has annotated, with what two analyzers agree on: CoreNLP and a model of our own, which err in
 * different ways. Relations are our own, since CoreNLP's follow an older scheme; what they do not agree on is left
 * unknown, unless they agree on nearly all of the sentence: then our own is taken for the rest.
 */
final class Silver {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    /** Below this share of agreed heads a sentence is left out. */
    private static final double ENOUGH = 0.7;

    private static final double NEARLY_ALL = 0.9;
    private static final float WEIGHT = 1;

    private Silver() {}

    static List<Example> of(List<List<Token>> teacher, Analyzer own) {
        List<Example> examples = new ArrayList<>();
        for (List<Token> sentence : teacher) {
            if (sentence.size() >= SHORTEST && sentence.size() <= LONGEST) {
                List<String> words = sentence.stream().map(Token::form).toList();
                vote(words, sentence, own.analyzeWords(words)).ifPresent(examples::add);
            }
        }
        return examples;
    }

    private static Optional<Example> vote(List<String> words, List<Token> teacher, List<Token> own) {
        int n = words.size();
        int agreed = 0;
        int scored = 0;
        for (int i = 0; i < n; i++) {
            boolean mark = own.get(i).upos().equals("PUNCT");
            scored += mark ? 0 : 1;
            agreed += !mark && teacher.get(i).head() == own.get(i).head() ? 1 : 0;
        }
        if (scored == 0 || agreed < ENOUGH * scored) {
            return Optional.empty();
        }
        boolean whole = agreed >= NEARLY_ALL * scored;
        List<Integer> heads = new ArrayList<>();
        List<String> xpos = new ArrayList<>();
        List<String> upos = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Token o = own.get(i);
            Token t = teacher.get(i);
            boolean head = t.head() == o.head() || whole || o.upos().equals("PUNCT");
            heads.add(head ? o.head() + 1 : Example.UNKNOWN);
            boolean sameTag = t.xpos().equals(o.xpos());
            xpos.add(sameTag ? o.xpos() : "");
            upos.add(sameTag ? o.upos() : "");
            boolean sameRelation = t.head() == o.head() && t.plainRelation().equals(o.plainRelation());
            relations.add(sameRelation ? o.relation() : "");
        }
        return Optional.of(new Example(words, words, upos, xpos, heads, relations, WEIGHT));
    }
}

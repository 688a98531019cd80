package org.dateline.train.analyzer;

import java.util.List;
import org.dateline.eval.gold.Conllu;

/**
 * A sentence with what the analyzer should make of it.
 *
 * @param xpos Penn tags, empty where they are not known; the universal tags and the relations likewise
 * @param heads number of each word's governor from 1, 0 for the root, {@link #UNKNOWN} when teachers do not agree
 * @param names as in {@link org.dateline.analyzer.name.NameLabels}, null when nothing is known of them
 * @param nameWeight what a mistake in a name counts
 * @param weight what a mistake in the rest counts
 */
record Example(
        List<String> words,
        List<String> lemmas,
        List<String> upos,
        List<String> xpos,
        List<Integer> heads,
        List<String> relations,
        List<Integer> names,
        float nameWeight,
        float weight) {

    static final int UNKNOWN = -1;

    static Example of(Conllu.Sentence gold) {
        List<Conllu.Word> words = gold.words();
        return new Example(
                words.stream().map(Conllu.Word::form).toList(),
                words.stream().map(Conllu.Word::lemma).toList(),
                words.stream().map(Conllu.Word::upos).toList(),
                words.stream().map(Conllu.Word::xpos).toList(),
                words.stream().map(Conllu.Word::head).toList(),
                words.stream().map(Conllu.Word::relation).toList(),
                null,
                0,
                1);
    }

    Example withWords(List<String> others) {
        return new Example(others, lemmas, upos, xpos, heads, relations, names, nameWeight, weight);
    }

    Example withNames(List<Integer> labels, float weightOfNames) {
        return new Example(words, lemmas, upos, xpos, heads, relations, labels, weightOfNames, weight);
    }

    int size() {
        return words.size();
    }
}

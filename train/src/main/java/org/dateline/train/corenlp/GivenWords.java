package org.dateline.train.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** What CoreNLP's tokenizer would have left for the annotators behind it, made from words that are given. */
final class GivenWords {

    private GivenWords() {}

    static Annotation sentence(List<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a sentence needs words that are not blank, got " + words);
        }
        String text = String.join(" ", words);
        List<CoreLabel> tokens = new ArrayList<>(words.size());
        int at = 0;
        for (String word : words) {
            tokens.add(label(word, tokens.size() + 1, at));
            at += word.length() + 1;
        }
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, text);
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length());
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);

        Annotation annotation = new Annotation(text);
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, new ArrayList<>(List.of(sentence)));
        return annotation;
    }

    private static CoreLabel label(String word, int index, int begin) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        label.setOriginalText(word);
        label.setBeginPosition(begin);
        label.setEndPosition(begin + word.length());
        label.setBefore(index == 1 ? "" : " ");
        label.setAfter(" ");
        label.setIndex(index);
        label.setSentIndex(0);
        label.setIsNewline(false);
        return label;
    }
}

package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analyzer.lemma.Ending;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.word.Labels;

/** Counts how endings change, tag by tag; words that the endings get wrong become exceptions. */
final class LemmaTrainer {

    /** An ending seen with fewer words is no rule. */
    private static final int LEAST = 2;

    private final Labels xpos;

    LemmaTrainer(Labels xpos) {
        this.xpos = xpos;
    }

    Lemmatizer train(List<Example> examples) {
        List<Map<String, String>> lemmas = lemmas(examples);
        List<Map<String, Ending>> endings = new ArrayList<>();
        for (Map<String, String> ofTag : lemmas) {
            endings.add(endings(ofTag));
        }
        Lemmatizer byEndings = new Lemmatizer(lemmas, endings);
        List<Map<String, String>> exceptions = new ArrayList<>();
        for (int tag = 0; tag < xpos.size(); tag++) {
            Map<String, String> wrong = new HashMap<>();
            int number = tag;
            lemmas.get(tag).forEach((form, lemma) -> {
                if (!byEndings.byEnding(form, number).equals(lemma)) {
                    wrong.put(form, lemma);
                }
            });
            exceptions.add(wrong);
        }
        return new Lemmatizer(exceptions, endings);
    }

    /** The most frequent lemma of each form, for each tag; of two as frequent the first by alphabet. */
    private List<Map<String, String>> lemmas(List<Example> examples) {
        List<Map<String, Map<String, Integer>>> seen = new ArrayList<>();
        for (int tag = 0; tag < xpos.size(); tag++) {
            seen.add(new TreeMap<>());
        }
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                String form = Lemmatizer.plain(example.words().get(i));
                String lemma = Lemmatizer.plain(example.lemmas().get(i));
                if (!lemma.equals("_") || form.equals("_")) {
                    seen.get(xpos.number(example.xpos().get(i)))
                            .computeIfAbsent(form, f -> new TreeMap<>())
                            .merge(lemma, 1, Integer::sum);
                }
            }
        }
        List<Map<String, String>> lemmas = new ArrayList<>();
        for (Map<String, Map<String, Integer>> ofTag : seen) {
            Map<String, String> best = new TreeMap<>();
            ofTag.forEach((form, counts) -> best.put(form, mostFrequent(counts)));
            lemmas.add(best);
        }
        return lemmas;
    }

    private static Map<String, Ending> endings(Map<String, String> lemmas) {
        Map<String, Map<Ending, Integer>> counts = new TreeMap<>();
        lemmas.forEach((form, lemma) -> {
            Ending change = Ending.between(form, lemma);
            if (change.appliesTo(form)) {
                for (int length = 0; length <= Math.min(Lemmatizer.MAX_ENDING, form.length()); length++) {
                    counts.computeIfAbsent(form.substring(form.length() - length), e -> new HashMap<>())
                            .merge(change, 1, Integer::sum);
                }
            }
        });
        Map<String, Ending> endings = new HashMap<>();
        counts.forEach((ending, changes) -> {
            int words = changes.values().stream().mapToInt(Integer::intValue).sum();
            if (ending.isEmpty() || words >= LEAST) {
                endings.put(ending, mostFrequent(byText(changes)));
            }
        });
        return endings;
    }

    private static Map<Ending, Integer> byText(Map<Ending, Integer> changes) {
        Map<Ending, Integer> sorted = new TreeMap<>(Comparator.comparing(Ending::toString));
        sorted.putAll(changes);
        return sorted;
    }

    private static <T> T mostFrequent(Map<T, Integer> counts) {
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}

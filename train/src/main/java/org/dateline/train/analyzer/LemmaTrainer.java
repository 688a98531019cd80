package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.analyzer.lemma.Ending;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.word.Labels;
import org.dateline.core.text.Token;

/**
 * Counts how endings change, tag by tag; words that the endings get wrong become exceptions. Inflected words that no
 * treebank has are taken from the teacher, whose lemmas follow rules and a list of irregular words; those that neither
 * has take the longest ending that leads to a word.
 */
final class LemmaTrainer {

    /** An ending seen with fewer words is no rule. */
    private static final int LEAST = 2;

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> PLAIN_VERB = Set.of("VB", "VBP");
    private static final Set<String> PLAIN_NOUN = Set.of("NN", "NNP");

    private final Labels xpos;

    LemmaTrainer(Labels xpos) {
        this.xpos = xpos;
    }

    /**
     * @param taught sentences as another analyzer sees them
     * @param tags for words of much text the Penn tags they may have
     */
    Lemmatizer train(List<Example> examples, List<List<Token>> taught, Map<String, Set<String>> tags) {
        List<Map<String, String>> lemmas = lemmas(examples);
        addTaught(taught, lemmas);
        List<Map<String, Ending>> endings = new ArrayList<>();
        for (Map<String, String> ofTag : lemmas) {
            endings.add(endings(ofTag));
        }
        Lemmatizer byEndings = new Lemmatizer(lemmas, endings);
        addWords(tags, byEndings, lemmas);
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
        List<Map<String, Map<String, Integer>>> seen = nothingSeen();
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

    private void addTaught(List<List<Token>> taught, List<Map<String, String>> lemmas) {
        List<Map<String, Map<String, Integer>>> seen = nothingSeen();
        for (List<Token> sentence : taught) {
            for (Token token : sentence) {
                int tag = xpos.number(token.xpos());
                if (tag >= 0 && isInflected(token.xpos())) {
                    seen.get(tag)
                            .computeIfAbsent(Lemmatizer.plain(token.form()), f -> new TreeMap<>())
                            .merge(Lemmatizer.plain(token.lemma()), 1, Integer::sum);
                }
            }
        }
        for (int tag = 0; tag < lemmas.size(); tag++) {
            Map<String, String> known = lemmas.get(tag);
            seen.get(tag).forEach((form, counts) -> {
                if (counts.values().stream().mapToInt(Integer::intValue).sum() >= LEAST) {
                    known.putIfAbsent(form, mostFrequent(counts));
                }
            });
        }
    }

    /**
     * Each inflected word by the longest ending that leads to a word with a plain tag; if there is none, to the shortest
     * word, since the tags are those of most of a word's uses and miss many a verb. A past form is taken for both, past
     * tense and participle, since much text often has one of the two only.
     */
    private void addWords(Map<String, Set<String>> tags, Lemmatizer byEndings, List<Map<String, String>> lemmas) {
        tags.forEach((form, ofForm) -> {
            Set<String> wanted = new TreeSet<>(ofForm);
            if (wanted.contains("VBD") || wanted.contains("VBN")) {
                wanted.addAll(PAST);
            }
            for (String name : wanted) {
                int tag = xpos.number(name);
                if (tag >= 0 && isInflected(name) && !lemmas.get(tag).containsKey(form)) {
                    Set<String> plain = name.equals("NNS") ? PLAIN_NOUN : PLAIN_VERB;
                    List<String> candidates = byEndings.candidates(form, tag).stream()
                            .filter(lemma -> !lemma.equals(form) && tags.containsKey(lemma))
                            .toList();
                    candidates.stream()
                            .filter(lemma -> !Collections.disjoint(tags.get(lemma), plain))
                            .findFirst()
                            .or(() -> candidates.stream().min(Comparator.comparingInt(String::length)))
                            .ifPresent(lemma -> lemmas.get(tag).put(form, lemma));
                }
            }
        });
    }

    /** Verbs but for their plain form, and plural nouns. */
    private static boolean isInflected(String tag) {
        return tag.equals("NNS") || tag.length() == 3 && tag.startsWith("VB");
    }

    private List<Map<String, Map<String, Integer>>> nothingSeen() {
        List<Map<String, Map<String, Integer>>> seen = new ArrayList<>();
        for (int tag = 0; tag < xpos.size(); tag++) {
            seen.add(new TreeMap<>());
        }
        return seen;
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

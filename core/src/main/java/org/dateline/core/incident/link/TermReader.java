package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.place.Toponym;
import org.dateline.core.resource.Table;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Weighs the words of a strand. Names apart from other words, since they tell one happening from another of its kind;
 * each the more the rarer it is in English at large and the oftener it is told.
 */
final class TermReader {

    private static final int MAX_NAMES = 48;
    private static final int MAX_WORDS = 64;
    private static final int MAX_PERSONS = 12;
    private static final int MAX_LABELS = 12;
    private static final double NAME_SHARPNESS = 1.5;
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    private static final Pattern TITLE_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private final Frequencies frequencies = new Frequencies();
    private final Set<String> bynames;

    /**
     * @param persons full names as written, the most told of first
     * @param labels other names of several words, lower case, the most told of first
     */
    record Reading(List<String> persons, List<String> labels, Terms names, Terms words, List<String> rareNames) {}

    TermReader() {
        bynames = Table.resource(TermReader.class, "bynames.tsv").rows().stream()
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Reading read(List<Sentence> sentences, List<Toponym> toponyms, Optional<String> title) {
        Map<Integer, BitSet> places = new HashMap<>();
        toponyms.stream().filter(t -> t.place().isPresent()).forEach(t -> places.computeIfAbsent(
                        t.sentence(), s -> new BitSet())
                .set(t.head()));
        Map<String, Integer> names = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> persons = new LinkedHashMap<>();
        Map<String, Integer> labels = new LinkedHashMap<>();
        Map<String, Double> rarity = new HashMap<>();
        for (Sentence sentence : sentences) {
            count(sentence, names, words, rarity);
            runs(sentence, EntityType.PERSON).forEach(run -> person(run).ifPresent(p -> persons.merge(p, 1, Integer::sum)));
            BitSet known = places.getOrDefault(sentence.index(), new BitSet());
            runs(sentence, EntityType.ORGANIZATION).forEach(run -> label(run).ifPresent(l -> labels.merge(l, 1, Integer::sum)));
            runs(sentence, EntityType.LOCATION).stream()
                    .filter(run -> run.stream().noneMatch(i -> known.get(i.at)))
                    .forEach(run -> label(run).ifPresent(l -> labels.merge(l, 1, Integer::sum)));
        }
        title.ifPresent(line -> addTitle(line, names, words));
        Map<String, Double> nameWeights = weighed(names, rarity, NAME_SHARPNESS);
        List<String> rare = nameWeights.entrySet().stream()
                .filter(entry -> !frequencies.isListed(entry.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new Reading(
                mostTold(persons, MAX_PERSONS),
                mostTold(labels, MAX_LABELS),
                Terms.heaviest(nameWeights, MAX_NAMES),
                Terms.heaviest(weighed(words, rarity, 1), MAX_WORDS),
                rare);
    }

    private void count(
            Sentence sentence, Map<String, Integer> names, Map<String, Integer> words, Map<String, Double> rarity) {
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            String form = token.form().toLowerCase(Locale.ROOT);
            if (lemma.length() < 2) {
                continue;
            }
            boolean name = token.upos().equals("PROPN") || token.entity() != EntityType.NONE;
            if (name && Character.isLetterOrDigit(form.charAt(0))) {
                names.merge(form, 1, Integer::sum);
                rarity.put(form, Math.min(frequencies.rarity(form), frequencies.rarity(lemma)));
            } else if (CONTENT.contains(token.upos())) {
                words.merge(lemma, 1, Integer::sum);
            }
        }
    }

    private void addTitle(String line, Map<String, Integer> names, Map<String, Integer> words) {
        Matcher matcher = TITLE_WORD.matcher(line);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (names.containsKey(word)) {
                names.merge(word, 1, Integer::sum);
            } else if (word.length() > 1) {
                words.merge(word, 1, Integer::sum);
            }
        }
    }

    private Map<String, Double> weighed(Map<String, Integer> counts, Map<String, Double> rarity, double sharpness) {
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((word, count) -> weights.put(
                word,
                (1 + Math.log(count))
                        * Math.pow(rarity.getOrDefault(word, frequencies.rarity(word)), sharpness)));
        return weights;
    }

    private record Piece(int at, String form) {}

    private static List<List<Piece>> runs(Sentence sentence, EntityType type) {
        List<List<Piece>> runs = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i <= sentence.size(); i++) {
            if (i < sentence.size() && sentence.token(i).entity() == type) {
                run.add(new Piece(i, sentence.token(i).form()));
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        return runs;
    }

    /** First and last name; a single name tells too little. */
    private Optional<String> person(List<Piece> run) {
        List<String> parts = run.stream()
                .map(Piece::form)
                .filter(form -> form.length() > 2 && Character.isUpperCase(form.charAt(0)))
                .filter(form -> !bynames.contains(form.toLowerCase(Locale.ROOT).replace(".", "")))
                .toList();
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(capitalised(parts.get(0)) + " " + capitalised(parts.get(parts.size() - 1)));
    }

    private static String capitalised(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT))
                ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                : form;
    }

    private Optional<String> label(List<Piece> run) {
        List<String> parts = run.stream().map(piece -> piece.form.toLowerCase(Locale.ROOT)).toList();
        boolean rare = parts.stream().anyMatch(part -> !frequencies.isListed(part));
        return parts.size() < 2 || !rare ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static List<String> mostTold(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}

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
import org.dateline.core.place.Place;
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
    /** A town is named by many reports, and has evidence of its own. */
    private static final double TOWN_RARITY = 4.5;
    /** Countries, provinces, heads of state and armed groups are named by most reports of a conflict. */
    private static final double KNOWN_RARITY = 2.5;

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

    Reading read(List<Sentence> sentences, List<Toponym> toponyms, Set<String> known, Optional<String> title) {
        Map<Integer, BitSet> places = new HashMap<>();
        Map<String, Double> rarity = new HashMap<>();
        for (Toponym toponym : toponyms) {
            Optional<Place> place = toponym.where();
            if (place.isPresent()) {
                places.computeIfAbsent(toponym.sentence(), s -> new BitSet()).set(toponym.head());
                double most = Places.isTown(place.get()) ? TOWN_RARITY : KNOWN_RARITY;
                words(toponym.name()).forEach(word -> rarity.merge(word, most, Math::min));
            }
        }
        known.forEach(word -> rarity.put(word, KNOWN_RARITY));
        Map<String, Integer> names = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> persons = new LinkedHashMap<>();
        Map<String, Integer> labels = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            count(sentence, names, words, rarity);
            runs(sentence, EntityType.PERSON)
                    .forEach(run -> person(run, known).ifPresent(p -> persons.merge(p, 1, Integer::sum)));
            BitSet towns = places.getOrDefault(sentence.index(), new BitSet());
            runs(sentence, EntityType.ORGANIZATION)
                    .forEach(run -> label(run).ifPresent(l -> labels.merge(l, 1, Integer::sum)));
            runs(sentence, EntityType.LOCATION).stream()
                    .filter(run -> run.stream().noneMatch(i -> towns.get(i.at)))
                    .forEach(run -> label(run).ifPresent(l -> labels.merge(l, 1, Integer::sum)));
        }
        title.ifPresent(line -> addTitle(line, names, words));
        Map<String, Double> nameWeights = weighed(names, rarity, NAME_SHARPNESS);
        List<String> rare = nameWeights.entrySet().stream()
                .filter(entry -> !frequencies.isListed(entry.getKey()) && rarity.get(entry.getKey()) > TOWN_RARITY)
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

    /** The words of a name, lower case. */
    static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[\\s,]+"));
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
                rarity.merge(form, Math.min(frequencies.rarity(form), frequencies.rarity(lemma)), Math::min);
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
                (1 + Math.log(count)) * Math.pow(rarity.getOrDefault(word, frequencies.rarity(word)), sharpness)));
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

    /** First and last name; a single name tells too little, and a statesman's nothing. */
    private Optional<String> person(List<Piece> run, Set<String> known) {
        List<String> parts = run.stream()
                .map(Piece::form)
                .filter(form -> form.length() > 2 && Character.isUpperCase(form.charAt(0)))
                .filter(form -> !bynames.contains(form.toLowerCase(Locale.ROOT).replace(".", "")))
                .toList();
        boolean isKnown = parts.stream().allMatch(form -> known.contains(form.toLowerCase(Locale.ROOT)));
        return parts.size() < 2 || isKnown
                ? Optional.empty()
                : Optional.of(capitalised(parts.get(0)) + " " + capitalised(parts.get(parts.size() - 1)));
    }

    private static String capitalised(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT))
                ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                : form;
    }

    private Optional<String> label(List<Piece> run) {
        List<String> parts =
                run.stream().map(piece -> piece.form.toLowerCase(Locale.ROOT)).toList();
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

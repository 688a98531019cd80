package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs of a user's dictionary with their patterns, over the grammar. A pattern's words are looked for outward from the
 * verb in the order it gives them, left in the verb's clause, right among what depends on the verb, words between them
 * passed over; of several that fit, the one that names most counts, then the first of the file.
 *
 * <p>Codes become types by the ontology's crosswalk. A code that stands for no type there (comments, CAMEO 01) leaves the
 * verb to the rules of the program; a pattern without code ({@code [---]}) says that it is no event.
 */
final class VerbDictionary {

    /** What the dictionary says of a verb: a match, or that it is no event. */
    record Finding(Match match, boolean noEvent, boolean byPattern, String rule) {}

    private record Verb(
            List<String> words,
            int head,
            Optional<EventRule> rule,
            List<Reading> withoutAnchor,
            Map<String, List<Reading>> byAnchor) {}

    private record Reading(OwnVerbs.Pattern pattern, Optional<EventRule> rule, int order) {
        int weight() {
            return pattern.left().size() + pattern.right().size();
        }
    }

    private static final String FORWARD = "source/subj>target/obj/any";
    private static final String BACKWARD = "target/obj/any>source/subj";
    private static final String MUTUAL = "source+subj+target+obj+with>";

    private final Map<String, List<Verb>> byHead = new HashMap<>();
    private final Ontology ontology;
    private int order;

    VerbDictionary(OwnVerbs own, Ontology ontology) {
        this.ontology = ontology;
        own.blocks().forEach(this::add);
    }

    boolean isEmpty() {
        return byHead.isEmpty();
    }

    private void add(OwnVerbs.Block block) {
        List<Reading> without = new ArrayList<>();
        Map<String, List<Reading>> byAnchor = new HashMap<>();
        for (OwnVerbs.Pattern pattern : block.patterns()) {
            Optional<EventRule> rule = pattern.code().flatMap(code -> rule(code, pattern.rule()));
            if (pattern.code().isPresent() && rule.isEmpty()) {
                continue;
            }
            Reading reading = new Reading(pattern, rule, order++);
            Set<String> anchors = anchors(pattern);
            if (anchors.isEmpty()) {
                without.add(reading);
            }
            anchors.forEach(
                    a -> byAnchor.computeIfAbsent(a, k -> new ArrayList<>()).add(reading));
        }
        for (OwnVerbs.Verb verb : block.verbs()) {
            Optional<EventRule> rule = verb.code().flatMap(code -> rule(code, verb.rule()));
            for (List<String> form : verb.forms()) {
                byHead.computeIfAbsent(form.get(verb.head()), k -> new ArrayList<>())
                        .add(new Verb(form, verb.head(), rule, without, byAnchor));
            }
        }
    }

    /** The first words of the pattern's first item of words: one of them must stand in the sentence. */
    private static Set<String> anchors(OwnVerbs.Pattern pattern) {
        Set<String> anchors = new HashSet<>();
        for (List<OwnVerbs.Item> side : List.of(pattern.right(), pattern.left())) {
            for (OwnVerbs.Item item : side) {
                if (anchors.isEmpty() && item instanceof OwnVerbs.Words words) {
                    words.phrases().forEach(phrase -> anchors.add(phrase.get(0)));
                }
            }
        }
        return anchors;
    }

    private Optional<EventRule> rule(OwnVerbs.Code code, String name) {
        boolean backward = code.forward().isEmpty();
        String cameo = code.forward().or(code::backward).orElseThrow();
        return ontology.ofCameo(cameo)
                .map(type -> new EventRule(
                        name,
                        EventRule.Part.VERB,
                        List.of(),
                        Frame.parse(code.isMutual() ? MUTUAL : backward ? BACKWARD : FORWARD),
                        type.plover(),
                        type.mode(),
                        type.acled(),
                        type.cameo(),
                        List.of(),
                        List.of(),
                        ""));
    }

    /** What the dictionary says of the verb at that token; null when it says nothing. */
    Finding find(Clauses clauses, int at, DictionaryWords words, Participants participants) {
        Finding found = null;
        int best = -1;
        for (String key : words.keys(at)) {
            for (Verb verb : byHead.getOrDefault(key, List.of())) {
                List<Integer> phrase = phrase(verb, at, words);
                if (phrase == null) {
                    continue;
                }
                Reading reading = best(verb, clauses, at, words, participants);
                int weight = 100 * phrase.size() + (reading == null ? 0 : reading.weight());
                if (weight <= best) {
                    continue;
                }
                Finding next = finding(verb, reading, phrase, clauses, at, words, participants);
                if (next != null) {
                    best = weight;
                    found = next;
                }
            }
        }
        return found;
    }

    private static Finding finding(
            Verb verb,
            Reading reading,
            List<Integer> phrase,
            Clauses clauses,
            int at,
            DictionaryWords words,
            Participants participants) {
        if (reading == null) {
            return verb.rule()
                    .map(rule -> new Finding(match(clauses, rule, at, phrase, Map.of()), false, false, rule.name()))
                    .orElse(null);
        }
        if (reading.rule().isEmpty()) {
            return new Finding(null, true, true, reading.pattern().rule());
        }
        PatternMatch places = PatternMatch.of(reading.pattern(), clauses, at, words, participants);
        List<Integer> companions = new ArrayList<>(phrase);
        companions.addAll(places.words());
        EventRule rule = reading.rule().get();
        return new Finding(match(clauses, rule, at, companions, places.sides()), false, true, rule.name());
    }

    private static Match match(
            Clauses clauses, EventRule rule, int at, List<Integer> companions, Map<Slot, Integer> sides) {
        return new Match(clauses, rule, at, List.copyOf(companions), -1, LightVerbs.Role.NONE, sides);
    }

    /** The tokens of the other words of a verb of several; null when they do not stand around it. */
    private static List<Integer> phrase(Verb verb, int at, DictionaryWords words) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < verb.words().size(); i++) {
            int token = at + i - verb.head();
            if (!words.is(token, verb.words().get(i), false)) {
                return null;
            }
            if (token != at) {
                found.add(token);
            }
        }
        return found;
    }

    private static Reading best(Verb verb, Clauses clauses, int at, DictionaryWords words, Participants participants) {
        Reading best = null;
        for (Reading reading : candidates(verb, words)) {
            boolean better = best == null
                    || reading.weight() > best.weight()
                    || reading.weight() == best.weight() && reading.order() < best.order();
            if (better && PatternMatch.of(reading.pattern(), clauses, at, words, participants) != null) {
                best = reading;
            }
        }
        return best;
    }

    private static List<Reading> candidates(Verb verb, DictionaryWords words) {
        List<Reading> candidates = new ArrayList<>(verb.withoutAnchor());
        Set<Reading> seen = new HashSet<>();
        for (String key : words.all()) {
            for (Reading reading : verb.byAnchor().getOrDefault(key, List.of())) {
                if (seen.add(reading)) {
                    candidates.add(reading);
                }
            }
        }
        return candidates;
    }
}

package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/**
 * One label for a whole report: the kind of its main event, out of ACLED's sub-events and a few kinds that are no event
 * of ours (natural disaster, accident, organised crime, diplomacy, attribution). Cue words weigh for or against each
 * label, more so early in the report, and the coded events weigh in with their sub-event. The heaviest label wins; a
 * report without any weight gets none.
 *
 * <p>Cues and weights stand in a table. A cue is one or more word sequences, in lemmas, that one sentence must hold; a
 * word with {@code @} stands for any word of that class.
 */
public final class LabelReader {

    /** @param rule the heaviest cue */
    public record Label(String name, String rule) {}

    private record Cue(String label, double weight, List<String[]> parts, String rule) {}

    private static final double LATER = 0.5;
    private static final int LONGEST = 6;

    private final Map<String, List<Cue>> byFirst = new HashMap<>();
    private final List<Cue> byClass = new ArrayList<>();
    private final Map<String, String> ofAcled = new HashMap<>();
    private final Map<String, Double> ofAcledWeight = new HashMap<>();
    private final WordClasses classes = new WordClasses(Table.resource(LabelReader.class, "classes.tsv"));
    private final Vocabulary vocabulary = new Vocabulary();

    public LabelReader() {
        for (Row row : Table.resource(LabelReader.class, "labels.tsv").rows()) {
            double weight = Double.parseDouble(row.require("weight"));
            for (String text : row.list("cues")) {
                if (text.startsWith("=")) {
                    ofAcled.put(text.substring(1), row.require("label"));
                    ofAcledWeight.put(text.substring(1), weight);
                    continue;
                }
                add(new Cue(row.require("label"), weight, parts(text), row.place()));
            }
        }
    }

    private void add(Cue cue) {
        cue.parts().forEach(part -> List.of(part).forEach(vocabulary::add));
        String first = cue.parts().get(0)[0];
        if (first.startsWith("@")) {
            byClass.add(cue);
        } else {
            byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(cue);
        }
    }

    private static List<String[]> parts(String text) {
        List<String[]> parts = new ArrayList<>();
        for (String part : text.split("&")) {
            parts.add(part.strip().split("\\s+"));
        }
        return parts;
    }

    /** The label of the report's main event; empty when nothing speaks for any. */
    public Optional<Label> label(Document document, List<EventMention> events) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, Double> best = new HashMap<>();
        Map<String, String> rules = new HashMap<>();
        double share = 1;
        for (Sentence sentence : document.sentences()) {
            for (Cue cue : cuesIn(new Clauses(sentence, classes, vocabulary))) {
                weigh(cue.label(), cue.weight() * share, cue.rule(), weights, best, rules);
            }
            share = Math.max(LATER / 2, share - (1 - LATER) / 2);
        }
        double rank = 1;
        for (EventMention event : MainEvent.ranked(document, events)) {
            String acled = event.type().acled().orElse(event.type().plover());
            String label = ofAcled.get(acled);
            if (label != null && event.status() != EventStatus.DENIED) {
                weigh(label, ofAcledWeight.get(acled) * rank, event.rule(), weights, best, rules);
            }
            rank = Math.max(0.25, rank * LATER);
        }
        String winner = null;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() > 0 && (winner == null || entry.getValue() > weights.get(winner))) {
                winner = entry.getKey();
            }
        }
        return winner == null ? Optional.empty() : Optional.of(new Label(winner, rules.getOrDefault(winner, "")));
    }

    private static void weigh(
            String label,
            double weight,
            String rule,
            Map<String, Double> weights,
            Map<String, Double> best,
            Map<String, String> rules) {
        weights.merge(label, weight, Double::sum);
        if (weight > best.getOrDefault(label, 0.0)) {
            best.put(label, weight);
            rules.put(label, rule);
        }
    }

    /** Each cue at most once a sentence. */
    private List<Cue> cuesIn(Clauses clauses) {
        List<Cue> found = new ArrayList<>(byClass);
        for (int i = 0; i < clauses.sentence().size(); i++) {
            for (Cue cue : byFirst.getOrDefault(clauses.key(i), List.of())) {
                if (!found.contains(cue)) {
                    found.add(cue);
                }
            }
        }
        found.removeIf(cue -> !cue.parts().stream().allMatch(part -> holds(clauses, part)));
        return found;
    }

    private boolean holds(Clauses clauses, String[] part) {
        int size = Math.min(part.length, LONGEST);
        for (int i = 0; i + size <= clauses.sentence().size(); i++) {
            int matched = 0;
            while (matched < size && fits(clauses.key(i + matched), part[matched])) {
                matched++;
            }
            if (matched == size) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String key, String word) {
        return word.startsWith("@") ? classes.has(word.substring(1), key) : key.equals(word);
    }
}

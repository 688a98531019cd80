package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cue stands inside whose content: A said that B denied. The holder is the one with the least content around it. */
final class Nesting {

    private final Map<Candidate, Candidate> holders = new HashMap<>();
    private final List<Candidate> outermostFirst = new ArrayList<>();

    Nesting(List<Candidate> candidates) {
        Map<Integer, List<Candidate>> bySentence = new HashMap<>();
        for (Candidate c : candidates) {
            for (int sentence : c.content.keySet()) {
                bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(c);
            }
        }
        for (Candidate c : candidates) {
            int sentence = c.sentence.index();
            Candidate best = null;
            for (Candidate d : bySentence.getOrDefault(sentence, List.of())) {
                boolean holds = d != c && d.holds(sentence, c.cue) && !c.holds(d.sentence.index(), d.cue);
                if (holds && (best == null || size(d, sentence) < size(best, sentence))) {
                    best = d;
                }
            }
            if (best != null) {
                holders.put(c, best);
            }
        }
        Map<Candidate, Boolean> placed = new HashMap<>();
        for (Candidate c : candidates) {
            place(c, placed);
        }
    }

    private void place(Candidate c, Map<Candidate, Boolean> placed) {
        if (placed.put(c, true) == null) {
            if (holders.containsKey(c)) {
                place(holders.get(c), placed);
            }
            outermostFirst.add(c);
        }
    }

    private static int size(Candidate c, int sentence) {
        return c.content.get(sentence).cardinality();
    }

    Optional<Candidate> holder(Candidate c) {
        return Optional.ofNullable(holders.get(c));
    }

    /** All of them, each behind its holder. */
    List<Candidate> outermostFirst() {
        return outermostFirst;
    }
}

package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a trigger: a head lemma and, for phrasal verbs and set phrases, the lemmas that must stand with it
 * ({@code carry out}, {@code open fire}, {@code take into custody}). A companion word counts when it depends on the
 * head, directly or by way of one word that does, or directly follows what is matched already: this survives most
 * errors of a parser.
 */
record Pattern(String head, List<String> companions) {

    private static final int REACH = 9;

    Pattern {
        companions = List.copyOf(companions);
    }

    static Pattern parse(String words) {
        String[] parts = words.strip().split("\\s+");
        return new Pattern(parts[0], Arrays.asList(parts).subList(1, parts.length));
    }

    /** The tokens of the companions in order, empty for a single word; null when one is missing. */
    List<Integer> match(Clauses clauses, int at) {
        if (companions.isEmpty()) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(companions.size());
        int last = at;
        for (String word : companions) {
            int token = companion(clauses, at, last, word);
            if (token < 0) {
                return null;
            }
            found.add(token);
            last = token;
        }
        return found;
    }

    private static int companion(Clauses clauses, int head, int last, String word) {
        int size = clauses.sentence().size();
        if (last + 1 < size && clauses.key(last + 1).equals(word)) {
            return last + 1;
        }
        int from = Math.max(0, head - REACH);
        int to = Math.min(size - 1, Math.max(head, last) + REACH);
        for (int token = from; token <= to; token++) {
            if (token == head || token == last || !clauses.key(token).equals(word)) {
                continue;
            }
            int governor = clauses.sentence().head(token);
            boolean direct = governor == head || governor == last;
            if (direct || (token > last && governor >= 0 && clauses.sentence().head(governor) == head)) {
                return token;
            }
        }
        return -1;
    }
}

package org.dateline.core.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One test of a rule's {@code when} or {@code unless} cell, written {@code slot:class,class} (the word in that place
 * belongs to a class), {@code slot=word,word} (it is one of these words) or {@code has:…}, {@code has=…} (some word that
 * depends on the trigger does or is).
 *
 * @param words literal words rather than names of classes
 */
record Condition(String slot, boolean words, Set<String> values) {

    private static final String ANYWHERE = "has";

    static Condition parse(String text) {
        int at = text.indexOf(':');
        int equal = text.indexOf('=');
        boolean literal = at < 0 || (equal >= 0 && equal < at);
        int split = literal ? equal : at;
        if (split <= 0 || split == text.length() - 1) {
            throw new IllegalArgumentException("a condition is written slot:class or slot=word, got '" + text + "'");
        }
        List<String> values = Arrays.stream(text.substring(split + 1).split(","))
                .map(String::strip)
                .toList();
        return new Condition(text.substring(0, split).strip(), literal, Set.copyOf(values));
    }

    boolean holds(Match match, Participants participants) {
        if (slot.equals(ANYWHERE)) {
            return hasAnywhere(match);
        }
        if (slot.equals("adj") && match.isNoun()) {
            return match.modifiers().stream().anyMatch(modifier -> fits(match, modifier, participants));
        }
        int token = match.argument(new Slot(slot));
        if (token < 0) {
            return values.contains("none");
        }
        return fits(match, token, participants);
    }

    private boolean fits(Match match, int token, Participants participants) {
        return words ? names(match.clauses(), token, participants) : participants.isAny(match, token, values);
    }

    /** The word itself or, behind a quantity ("thousands of fighters"), what it counts, or for a pronoun what it stands for. */
    private boolean names(Clauses clauses, int token, Participants participants) {
        if (values.contains(clauses.key(token))
                || participants.nounsBehind(clauses, token).stream().anyMatch(values::contains)) {
            return true;
        }
        int counted = clauses.inClass("quantity", clauses.key(token)) ? clauses.withCase(token, "of") : -1;
        return counted >= 0 && values.contains(clauses.key(counted));
    }

    private boolean hasAnywhere(Match match) {
        Clauses clauses = match.clauses();
        int from = Math.max(0, match.head() - 12);
        int to = Math.min(clauses.sentence().size() - 1, match.head() + 15);
        int top = match.lightVerb() >= 0 ? match.lightVerb() : match.head();
        for (int token = from; token <= to; token++) {
            if (token == match.head()) {
                continue;
            }
            String key = clauses.key(token);
            boolean fits = words ? values.contains(key) : values.stream().anyMatch(c -> clauses.inClass(c, key));
            if (fits && clauses.sentence().governs(top, token)) {
                return true;
            }
        }
        return false;
    }
}

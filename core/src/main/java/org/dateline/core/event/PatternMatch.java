package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a dictionary's pattern lies in a sentence.
 *
 * @param words tokens of its words
 * @param sides tokens of source and target, where the pattern says so
 */
record PatternMatch(List<Integer> words, Map<Slot, Integer> sides) {

    private static final int REACH = 25;

    /** Null when it does not fit around that verb. */
    static PatternMatch of(
            OwnVerbs.Pattern pattern, Clauses clauses, int verb, DictionaryWords words, Participants participants) {
        PatternMatch match = new PatternMatch(new ArrayList<>(), new HashMap<>());
        Search search = new Search(clauses, verb, words, participants, match);
        return search.right(pattern.right()) && search.left(pattern.left()) ? match : null;
    }

    private record Search(
            Clauses clauses, int verb, DictionaryWords words, Participants participants, PatternMatch match) {

        boolean right(List<OwnVerbs.Item> items) {
            if (follow(items, verb, false)) {
                return true;
            }
            // "Relief was rushed to the island": the object of the pattern is the subject of a passive.
            int patient = clauses.isPassive(verb) ? clauses.patient(verb) : -1;
            return patient >= 0 && patient < verb && follow(items, -1, true);
        }

        private boolean follow(List<OwnVerbs.Item> items, int from, boolean anywhere) {
            List<Integer> found = new ArrayList<>();
            Map<Slot, Integer> sides = new HashMap<>();
            int last = from;
            for (OwnVerbs.Item item : items) {
                int at = -1;
                boolean tight = item instanceof OwnVerbs.Words w && w.adjacent();
                int end = Math.min(words.size() - 1, Math.max(verb, last) + REACH);
                for (int i = last + 1; i <= end && at < 0; i++) {
                    if (tight && i > last + 1) {
                        break;
                    }
                    if (i != verb && (tight || clauses.sentence().governs(verb, i)) && fits(item, i)) {
                        at = i;
                    }
                }
                if (at < 0) {
                    return false;
                }
                last = take(item, at, found, sides);
                if (anywhere && last < verb && items.size() > 1) {
                    last = verb;
                }
            }
            match.words.addAll(found);
            match.sides.putAll(sides);
            return true;
        }

        boolean left(List<OwnVerbs.Item> items) {
            int top = top();
            int next = verb;
            for (int k = items.size() - 1; k >= 0; k--) {
                OwnVerbs.Item item = items.get(k);
                boolean tight = item instanceof OwnVerbs.Words w && w.adjacent();
                int at = -1;
                int end = Math.max(0, next - REACH);
                for (int i = next - 1; i >= end && at < 0; i--) {
                    boolean near = !tight || i + length(item, i) == next;
                    boolean inside = i == top || clauses.sentence().governs(top, i);
                    if (near && inside && fits(item, i) && i + length(item, i) <= next) {
                        at = i;
                    }
                }
                if (at < 0) {
                    return false;
                }
                take(item, at, match.words, match.sides);
                next = at;
            }
            return true;
        }

        /** The verb of the clause around the verb's own: "said it would attack". */
        private int top() {
            int top = verb;
            for (int i = 0; i < 2; i++) {
                String relation = clauses.plain(top);
                int head = clauses.sentence().head(top);
                boolean content = relation.equals("xcomp") || relation.equals("ccomp");
                if (head < 0 || !content) {
                    break;
                }
                top = head;
            }
            return top;
        }

        private boolean fits(OwnVerbs.Item item, int token) {
            if (item instanceof OwnVerbs.Words w) {
                return w.phrases().stream().anyMatch(phrase -> words.begins(phrase, token, w.exact()));
            }
            return clauses.isNominal(token) && !participants.at(clauses, token).isEmpty();
        }

        private int length(OwnVerbs.Item item, int token) {
            int longest = 1;
            if (item instanceof OwnVerbs.Words w) {
                for (List<String> phrase : w.phrases()) {
                    if (phrase.size() > longest && words.begins(phrase, token, w.exact())) {
                        longest = phrase.size();
                    }
                }
            }
            return longest;
        }

        /** Notes where the item lies; the last token of it. */
        private int take(OwnVerbs.Item item, int token, List<Integer> found, Map<Slot, Integer> sides) {
            int last = token + length(item, token) - 1;
            if (item instanceof OwnVerbs.Words) {
                for (int i = token; i <= last; i++) {
                    found.add(i);
                }
            } else if (item == OwnVerbs.Side.SOURCE || item == OwnVerbs.Side.BOTH) {
                sides.put(Slot.SOURCE, token);
            } else if (item == OwnVerbs.Side.TARGET) {
                sides.put(Slot.TARGET, token);
            }
            return last;
        }
    }
}

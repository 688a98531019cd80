package org.dateline.core.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;

/**
 * Numbers of people as a report counts them: "12", "at least 20", "more than 100", "dozens of", "no one", "a soldier".
 * Words and their values come from a table.
 */
final class TollReader {

    private static final int LARGEST = 100_000_000;

    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> atLeast = new HashMap<>();
    private final Map<String, String> bounds = new HashMap<>();

    TollReader(Table table) {
        for (Row row : table.rows()) {
            for (String word : row.list("words")) {
                switch (row.require("kind")) {
                    case "value" -> values.put(word, Integer.parseInt(row.require("value")));
                    case "at-least" -> atLeast.put(word, Integer.parseInt(row.require("value")));
                    case "bound" -> bounds.put(word, row.require("value"));
                    default -> throw row.error("kind", "kind must be value, at-least or bound");
                }
            }
        }
    }

    /** How many the noun phrase with this head counts; empty when it does not say. */
    Optional<Toll> of(Clauses clauses, int head) {
        return of(clauses, head, true);
    }

    /** The number that stands before a noun: "one" strike, "34 strikes". */
    Optional<Toll> counted(Clauses clauses, int noun) {
        int number = clauses.child(noun, "nummod");
        return number < 0 ? Optional.empty() : number(clauses, number);
    }

    /** What the noun itself counts, without what is joined to it. */
    Optional<Toll> own(Clauses clauses, int head) {
        Optional<Toll> found = counting(clauses, head);
        return found.isEmpty() && !hasConjunct(clauses, head) ? oneOf(clauses, head) : found;
    }

    private static boolean hasConjunct(Clauses clauses, int head) {
        return clauses.child(head, "conj") >= 0;
    }

    /** The number a single word says, whatever stands before it. */
    Optional<Toll> plain(Clauses clauses, int token) {
        return number(clauses, token);
    }

    private Optional<Toll> counting(Clauses clauses, int head) {
        Optional<Toll> found = number(clauses, head);
        for (int child : clauses.children(head)) {
            String relation = clauses.plain(child);
            if (found.isEmpty() && (relation.equals("nummod") || relation.equals("det") || relation.equals("amod"))) {
                found = number(clauses, child);
            }
        }
        return found;
    }

    private Optional<Toll> of(Clauses clauses, int head, boolean single) {
        Sentence sentence = clauses.sentence();
        Optional<Toll> found = counting(clauses, head);
        if (found.isEmpty()) {
            return single ? oneOf(clauses, head) : Optional.empty();
        }
        // "12 soldiers and 3 civilians" are fifteen people.
        for (int child : sentence.children(head)) {
            if (clauses.plain(child).equals("conj") && clauses.isNominal(child)) {
                Optional<Toll> more = of(clauses, child, true);
                if (more.isPresent()) {
                    found = Optional.of(sum(found.get(), more.get()));
                }
            }
        }
        return found;
    }

    private Optional<Toll> oneOf(Clauses clauses, int head) {
        String tag = clauses.token(head).xpos();
        if (!tag.equals("NN") && !tag.equals("NNP") && !tag.equals("PRP")) {
            return Optional.empty();
        }
        if (tag.equals("PRP")) {
            return bounds.getOrDefault(clauses.token(head).form().toLowerCase(Locale.ROOT), "")
                            .equals("one")
                    ? Optional.of(Toll.exactly(1))
                    : Optional.empty();
        }
        boolean person = clauses.token(head).entity() == org.dateline.core.text.EntityType.PERSON
                || clauses.inClass("human", clauses.key(head));
        if (!person) {
            return Optional.empty();
        }
        int count = 1;
        for (int child : clauses.children(head)) {
            if (clauses.plain(child).equals("conj") && clauses.isNominal(child)) {
                Optional<Toll> more = of(clauses, child, true);
                if (more.isEmpty()) {
                    return Optional.empty();
                }
                count += more.get().min();
            }
        }
        return Optional.of(Toll.exactly(count));
    }

    /** The number a single word or its digits say. */
    private Optional<Toll> number(Clauses clauses, int token) {
        String form = clauses.token(token).form().toLowerCase(Locale.ROOT);
        String key = clauses.key(token);
        int value = digits(form);
        if (value < 0 && clauses.token(token).xpos().equals("CD") || value < 0 && values.containsKey(form)) {
            value = words(form);
        }
        if (value >= 0) {
            for (int child : clauses.children(token)) {
                if (clauses.token(child).relation().equals("compound") && values.containsKey(clauses.key(child))) {
                    value = combine(values.get(clauses.key(child)), value);
                }
            }
            return Optional.of(bounded(clauses, token, Toll.exactly(Math.min(value, LARGEST))));
        }
        if (atLeast.containsKey(form) || atLeast.containsKey(key)) {
            int least = atLeast.getOrDefault(form, atLeast.getOrDefault(key, 0));
            return Optional.of(Toll.atLeast(least));
        }
        return Optional.empty();
    }

    private static int combine(int first, int second) {
        return second >= 100 ? first * second : first + second;
    }

    private int words(String form) {
        int total = 0;
        boolean any = false;
        for (String part : form.split("-")) {
            Integer value = values.get(part);
            if (value == null) {
                return -1;
            }
            total = any ? combine(total, value) : value;
            any = true;
        }
        return any ? total : -1;
    }

    private static int digits(String form) {
        String plain = form.replace(",", "");
        if (plain.isEmpty() || plain.length() > 9 || !plain.chars().allMatch(Character::isDigit)) {
            return -1;
        }
        return Integer.parseInt(plain);
    }

    /** "at least", "more than", "up to" before the number. */
    private Toll bounded(Clauses clauses, int token, Toll toll) {
        int from = Math.max(0, token - 3);
        for (int i = token - 1; i >= from; i--) {
            String one = clauses.token(i).form().toLowerCase(Locale.ROOT);
            String two = i + 1 < token ? one + " " + clauses.token(i + 1).form().toLowerCase(Locale.ROOT) : one;
            String bound = bounds.getOrDefault(two, bounds.get(one));
            if (bound != null) {
                return switch (bound) {
                    case "least" -> Toll.atLeast(toll.min());
                    case "above" -> Toll.atLeast(toll.min() + 1);
                    default -> toll;
                };
            }
        }
        return toll;
    }

    static Toll sum(Toll a, Toll b) {
        Optional<Integer> max = a.max().isPresent() && b.max().isPresent()
                ? Optional.of(a.max().get() + b.max().get())
                : Optional.empty();
        return new Toll(a.min() + b.min(), max);
    }

    static List<String> bounds() {
        return List.of("least", "above", "one");
    }
}

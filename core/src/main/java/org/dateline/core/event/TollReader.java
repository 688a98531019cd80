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

    private static final int HUNDRED = 100;
    private static final int LARGEST = 100_000_000;

    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> atLeast = new HashMap<>();
    private final Map<String, String> bounds = new HashMap<>();
    private final Map<String, String> joints = new HashMap<>();

    TollReader(Table table) {
        for (Row row : table.rows()) {
            for (String word : row.list("words")) {
                switch (row.require("kind")) {
                    case "value" -> values.put(word, Integer.parseInt(row.require("value")));
                    case "at-least" -> atLeast.put(word, Integer.parseInt(row.require("value")));
                    case "bound" -> bounds.put(word, row.require("value"));
                    case "joint" -> joints.put(word, row.get("value"));
                    default -> throw row.error("kind", "kind must be value, at-least, bound or joint");
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
        // "As many as fifteen soldiers": the number goes before the vague word.
        for (String wanted : List.of("nummod", "det", "amod")) {
            for (int child : clauses.children(head)) {
                found = found.isEmpty() && clauses.plain(child).equals(wanted) ? number(clauses, child) : found;
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
        // "12 soldiers and 3 civilians" are fifteen people; "15 people, 12 soldiers and 3 civilians" are no thirty.
        Optional<Toll> rest = Optional.empty();
        for (int child : sentence.children(head)) {
            if (clauses.plain(child).equals("conj") && clauses.isNominal(child)) {
                Optional<Toll> more = of(clauses, child, true);
                if (more.isPresent()) {
                    rest = Optional.of(rest.isPresent() ? sum(rest.get(), more.get()) : more.get());
                }
            }
        }
        return rest.isEmpty() || isTotal(clauses, head, found.get(), rest.get())
                ? found
                : Optional.of(sum(found.get(), rest.get()));
    }

    /** Whether the first number of a list is what the others come to: a total told with its parts. */
    private boolean isTotal(Clauses clauses, int head, Toll first, Toll rest) {
        long parts = 0;
        for (int child : clauses.children(head)) {
            parts += clauses.plain(child).equals("conj")
                            && counting(clauses, child).isPresent()
                    ? 1
                    : 0;
        }
        return parts > 1 && first.equals(rest);
    }

    /** Whether the noun holds a total that those joined to it make up. */
    boolean isTotal(Clauses clauses, int head) {
        Optional<Toll> own = counting(clauses, head);
        return own.isPresent() && clauses.child(head, "conj") >= 0 && own.equals(of(clauses, head));
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
            int hundreds = value >= HUNDRED ? bare(clauses, token - 1) : -1;
            if (hundreds > 0 && hundreds < HUNDRED && clauses.child(token, "compound") < 0 && digits(form) < 0) {
                value = combine(hundreds, value);
            }
            Toll toll = range(clauses, token, Math.min(value, LARGEST));
            return Optional.of(
                    toll.max().isPresent() && toll.max().get() > toll.min() ? toll : bounded(clauses, token, toll));
        }
        if (isBeforeNumber(clauses, token, form)) {
            return number(clauses, token + 2);
        }
        if (atLeast.containsKey(form) || atLeast.containsKey(key)) {
            int least = atLeast.getOrDefault(form, atLeast.getOrDefault(key, 0));
            return Optional.of(Toll.atLeast(least));
        }
        return Optional.empty();
    }

    /** "As many as 15": the vague word stands before the number it bounds. */
    private boolean isBeforeNumber(Clauses clauses, int token, String form) {
        return atLeast.containsKey(form)
                && bare(clauses, token + 2) >= 0
                && bounds.containsKey(
                        form + " " + clauses.token(token + 1).form().toLowerCase(Locale.ROOT));
    }

    /** "20 to 30", "between 20 and 30", asked at either number. */
    private Toll range(Clauses clauses, int token, int value) {
        int before = bare(clauses, token - 2);
        if (before >= 0 && before < value && isJoint(clauses, token - 1)) {
            return new Toll(before, Optional.of(value));
        }
        int after = bare(clauses, token + 2);
        if (after > value && isJoint(clauses, token + 1)) {
            return new Toll(value, Optional.of(Math.min(after, LARGEST)));
        }
        return Toll.exactly(value);
    }

    /** The word between the ends of a range; "and" only behind "between". */
    private boolean isJoint(Clauses clauses, int token) {
        String joint = joints.get(clauses.token(token).form().toLowerCase(Locale.ROOT));
        if (joint == null) {
            return false;
        }
        return joint.isEmpty()
                || token >= 2
                        && clauses.token(token - 2)
                                .form()
                                .toLowerCase(Locale.ROOT)
                                .equals(joint);
    }

    private int bare(Clauses clauses, int token) {
        if (token < 0 || token >= clauses.sentence().size()) {
            return -1;
        }
        String form = clauses.token(token).form().toLowerCase(Locale.ROOT);
        int value = digits(form);
        return value < 0 ? words(form) : value;
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
                    case "most" -> atMost(toll.min());
                    case "below" -> atMost(toll.min() - 1);
                    default -> toll;
                };
            }
        }
        return toll;
    }

    /** Somebody was, else the report would not count them. */
    private static Toll atMost(int count) {
        return new Toll(Math.min(1, Math.max(0, count)), Optional.of(Math.max(0, count)));
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

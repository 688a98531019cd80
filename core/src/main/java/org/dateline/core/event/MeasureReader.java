package org.dateline.core.event;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.Span;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Distances, amounts and weapons: a number before a unit of the table, a sign of money before a number, a weapon with its
 * number or without. Each goes to the event whose words govern it most closely.
 */
final class MeasureReader {

    private static final int CLIMB = 8;

    private record Unit(Measure.Kind kind, String unit) {}

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Unit> signs = new HashMap<>();
    private final Map<String, BigDecimal> factors = new HashMap<>();
    private final TollReader numbers;

    MeasureReader(Table table, TollReader numbers) {
        this.numbers = numbers;
        for (Row row : table.rows()) {
            for (String word : row.list("words")) {
                switch (row.require("kind")) {
                    case "sign" -> signs.put(word, new Unit(Measure.Kind.MONEY, row.require("unit")));
                    case "factor" -> factors.put(word, new BigDecimal(row.require("unit")));
                    default -> {
                        Measure.Kind kind = kind(row);
                        units.put(word, new Unit(kind, kind == Measure.Kind.WEAPON ? word : row.require("unit")));
                    }
                }
            }
        }
    }

    private static Measure.Kind kind(Row row) {
        try {
            return Measure.Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("kind", "unknown kind '" + row.get("kind") + "'");
        }
    }

    /** Gives each measure of the sentence to its event. */
    void read(Clauses clauses, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        for (int i = 0; i < clauses.sentence().size(); i++) {
            Optional<Measure> measure = at(clauses, i);
            if (measure.isPresent()) {
                Draft draft = draftAbove(clauses, i, drafts);
                if (draft != null && (measure.get().kind() != Measure.Kind.WEAPON || isUsed(clauses, i, draft))) {
                    draft.measures.add(measure.get());
                }
            }
        }
    }

    /** A weapon that has part in the act, not one merely told beside it: "struck the town after rocket fire". */
    private static boolean isUsed(Clauses clauses, int token, Draft draft) {
        return !draft.verbal && clauses.isWithin(draft.match.predicate(), token);
    }

    private Optional<Measure> at(Clauses clauses, int token) {
        Unit sign = signs.get(clauses.token(token).form());
        if (sign != null) {
            int number = token + 1;
            return number < clauses.sentence().size()
                    ? amount(clauses, number).map(found -> measure(clauses, sign, token, found))
                    : Optional.empty();
        }
        Unit unit = units.get(clauses.key(token));
        if (unit == null || !clauses.isNominal(token)) {
            return Optional.empty();
        }
        int number = clauses.child(token, "nummod");
        number = number < 0 && token > 0 && clauses.token(token - 1).xpos().equals("CD") ? token - 1 : number;
        Optional<Amount> amount = number < 0 || number > token ? Optional.empty() : amount(clauses, number);
        if (amount.isPresent()) {
            return Optional.of(new Measure(
                    unit.kind(),
                    clauses.sentence().span(Math.min(number, amount.get().first()), token),
                    Optional.of(amount.get().value()),
                    unit.unit()));
        }
        return unit.kind() == Measure.Kind.WEAPON && isMeans(clauses, token)
                ? Optional.of(
                        new Measure(unit.kind(), clauses.sentence().span(token, token), Optional.empty(), unit.unit()))
                : Optional.empty();
    }

    private static Measure measure(Clauses clauses, Unit unit, int first, Amount amount) {
        Span words = clauses.sentence().span(first, amount.last());
        return new Measure(unit.kind(), words, Optional.of(amount.value()), unit.unit());
    }

    /** With what it was done or who fired it, not a part of a name. */
    private static boolean isMeans(Clauses clauses, int token) {
        return !clauses.token(token).upos().equals("PROPN");
    }

    private record Amount(int first, int last, BigDecimal value) {}

    /** "30", "1.5 million", "two", "three hundred". */
    private Optional<Amount> amount(Clauses clauses, int token) {
        BigDecimal value = decimal(clauses.token(token).form());
        if (value == null) {
            // "Two billion": the number words of tolls do not go that far.
            boolean large = factors.containsKey(clauses.key(token)) && token > 0;
            Optional<Toll> whole = numbers.plain(clauses, token);
            Optional<Toll> before = large && whole.isEmpty() ? numbers.plain(clauses, token - 1) : Optional.empty();
            if (whole.isEmpty() && before.isEmpty()) {
                return Optional.empty();
            }
            value = whole.isPresent()
                    ? BigDecimal.valueOf(whole.get().min())
                    : BigDecimal.valueOf(before.get().min()).multiply(factors.get(clauses.key(token)));
        }
        int first = token;
        int last = token;
        BigDecimal factor = factors.get(clauses.key(token));
        if (factor != null && token > 0) {
            BigDecimal before = decimal(clauses.token(token - 1).form());
            value = before == null ? value : before.multiply(factor);
            first = before == null ? token : token - 1;
        }
        if (token + 1 < clauses.sentence().size() && factors.containsKey(clauses.key(token + 1))) {
            value = value.multiply(factors.get(clauses.key(token + 1)));
            last = token + 1;
        }
        return Optional.of(new Amount(first, last, value));
    }

    private static BigDecimal decimal(String form) {
        String plain = form.replace(",", "");
        return plain.length() <= 12 && plain.matches("[0-9]+(\\.[0-9]+)?") ? new BigDecimal(plain) : null;
    }

    /** The event whose word stands nearest above the token; null when none does. */
    static Draft draftAbove(Clauses clauses, int token, List<Draft> drafts) {
        int at = token;
        for (int i = 0; at >= 0 && i <= CLIMB; i++) {
            Draft carried = null;
            for (Draft draft : drafts) {
                if (draft.match.head() == at) {
                    return draft;
                }
                carried = draft.match.lightVerb() == at ? draft : carried;
            }
            if (carried != null) {
                return carried;
            }
            at = clauses.sentence().head(at);
        }
        return null;
    }
}

package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.Outcome;
import org.dateline.core.correction.Ruled;
import org.dateline.desk.report.Review.Difference;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.store.correction.CorrectedReading;
import org.dateline.store.correction.CorrectionEntry;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;

/** Puts what people said of a report's records in words: beside each record, and as a list. */
final class Reviews {

    private static final int VALUE = 200;
    private static final int WORDS = 60;

    private final List<CorrectionEntry> entries;
    private final Map<Long, CorrectionEntry> byNumber = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    /** @param entries the newest first */
    Reviews(List<CorrectionEntry> entries, Optional<CorrectedReading> reading) {
        this.entries = entries;
        entries.forEach(entry -> byNumber.put(entry.decision().number(), entry));
        reading.ifPresent(r -> r.outcomes().forEach(o -> outcomes.put(o.shown(), o)));
    }

    Review of(String record) {
        Outcome outcome = outcomes.get(record);
        if (outcome == null || outcome.state() == Outcome.State.STALE) {
            return Review.machine(record);
        }
        CorrectionEntry entry = byNumber.get(outcome.correction());
        Optional<Coding> says = says(entry, outcome.record());
        if (says.isEmpty()) {
            return Review.machine(record);
        }
        List<Difference> differences = outcome.machine()
                .map(machine -> differences(machine.fields(), says.get().fields()))
                .orElse(List.of());
        Decision decision = entry.decision();
        String state = outcome.machine().isEmpty() ? "added" : differences.isEmpty() ? "confirmed" : "corrected";
        return new Review(
                record,
                state,
                decision.who() + ", " + Words.when(decision.when()),
                Said.excerpt(decision.reason(), VALUE),
                decision.kind() == DecisionKind.CHECK ? 0 : decision.number(),
                alert(outcome),
                differences);
    }

    private static String alert(Outcome outcome) {
        return switch (outcome.state()) {
            case DIFFERS ->
                outcome.machine().isEmpty()
                        ? "The machine does not read this any more."
                        : "The machine reads this otherwise than when it was looked at.";
            case AGREES -> "The machine reads the same by now.";
            case HOLDS, STALE -> "";
        };
    }

    private static Optional<Coding> says(CorrectionEntry entry, String record) {
        return entry.correction().ruled().stream()
                .filter(ruled -> ruled.record().equals(record))
                .findFirst()
                .flatMap(Ruled::says);
    }

    static List<Difference> differences(Map<String, String> machine, Map<String, String> person) {
        Set<String> fields = new LinkedHashSet<>(machine.keySet());
        fields.addAll(person.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            String one = machine.getOrDefault(field, "");
            String other = person.getOrDefault(field, "");
            if (!one.equals(other)) {
                differences.add(
                        new Difference(Words.capital(field), Said.excerpt(one, VALUE), Said.excerpt(other, VALUE)));
            }
        }
        return differences;
    }

    /** All that was said, the newest first. */
    List<SaidItem> said() {
        return entries.stream().map(this::item).toList();
    }

    private SaidItem item(CorrectionEntry entry) {
        Decision decision = entry.decision();
        List<Ruled> ruled = entry.correction().ruled();
        boolean check = decision.kind() == DecisionKind.CHECK;
        String words = check || ruled.isEmpty()
                ? ""
                : ruled.get(0)
                        .says()
                        .or(ruled.get(0)::seen)
                        .orElseThrow()
                        .words()
                        .get(0)
                        .words();
        Set<Outcome.State> states = outcomes.values().stream()
                .filter(outcome -> outcome.correction() == decision.number())
                .map(Outcome::state)
                .collect(Collectors.toSet());
        return new SaidItem(
                Words.when(decision.when()),
                decision.when().toString(),
                decision.who(),
                what(decision.kind()),
                Said.excerpt(words, WORDS),
                check || ruled.isEmpty() ? List.of() : changes(ruled.get(0)),
                Said.excerpt(decision.reason(), VALUE),
                decision.undone() ? 0 : decision.number(),
                decision.undone(),
                decision.undone() ? "" : state(states));
    }

    private static List<Difference> changes(Ruled ruled) {
        return ruled.says().isPresent() && ruled.seen().isPresent()
                ? differences(ruled.seen().get().fields(), ruled.says().get().fields())
                : List.of();
    }

    private static String state(Set<Outcome.State> states) {
        if (states.contains(Outcome.State.STALE)) {
            return "The words it speaks of are not there as they were, so it does not hold. Say it anew on today’s words,"
                    + " then take this back.";
        }
        return states.contains(Outcome.State.DIFFERS) ? "The machine reads this otherwise by now; it holds." : "";
    }

    private static String what(DecisionKind kind) {
        return switch (kind) {
            case CONFIRM -> "confirmed";
            case CORRECT -> "corrected";
            case REMOVE -> "removed";
            case ADD -> "added";
            case CHECK -> "checked the whole report";
            default -> kind.word();
        };
    }

    /** Those that do not hold any more. */
    long stale() {
        return outcomes.values().stream()
                .filter(outcome -> outcome.state() == Outcome.State.STALE)
                .count();
    }

    /** Those where the machine reads something else than it did. */
    long differing() {
        return outcomes.values().stream()
                .filter(outcome -> outcome.state() == Outcome.State.DIFFERS)
                .count();
    }
}

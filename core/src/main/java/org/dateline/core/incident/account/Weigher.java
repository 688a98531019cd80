package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.event.EventStatus;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.core.incident.copy.CopyGroups;
import org.dateline.core.incident.copy.Outlets;

/**
 * Weighs what reports tell of one happening: an {@link Incident} with its accounts side by side. A pure function of the set of
 * tellings and of what people judged; safe for use by several threads.
 *
 * <ol>
 *   <li>Which reports are copies, and through which channels they came.
 *   <li>Who stands behind each mention, and what they claim.
 *   <li>Which claims their own tellers took back.
 *   <li>What of the rest can hold together, how many independent sources stand behind it, and how credible it is.
 * </ol>
 */
public final class Weigher {

    private final Outlets outlets;
    private final TypeTable types = new TypeTable();
    private final Agreement agreement = new Agreement();
    private final Summarizer summarizer = new Summarizer();

    public Weigher(Outlets outlets) {
        this.outlets = outlets;
    }

    /**
     * @param id of the incident, as linking gives it
     * @param tellings at least one, each of another report
     */
    public Incident weigh(String id, Collection<Telling> tellings, Judgements judgements) {
        List<Telling> sorted = sorted(tellings);
        List<CopyGroup> copies = copies(sorted);
        Channels channels = new Channels(outlets, sorted, copies);
        String mainType = MainType.of(types, sorted, channels);
        List<Assertion> assertions = Assertions.of(outlets, channels, agreement, sorted);
        List<Evidence> evidence = Supersession.mark(Claims.of(types, mainType, assertions), agreement);
        Grader grader = new Grader(judgements);
        Map<Field, FieldValues> fields = fields(evidence, channels, grader);
        Summary summary = summarizer.summarize(mainType, sorted, copies, fields);
        return new Incident(
                id,
                summary,
                sorted,
                copies,
                accounts(assertions, evidence, grader),
                List.copyOf(fields.values()),
                contradictions(fields),
                credibility(fields.get(Field.WHETHER), grader));
    }

    private static List<Telling> sorted(Collection<Telling> tellings) {
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an incident needs at least one telling");
        }
        List<Telling> sorted = tellings.stream()
                .sorted(Comparator.comparing((Telling t) -> t.published().orElse(LocalDate.MAX))
                        .thenComparing(Telling::report))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).report().equals(sorted.get(i - 1).report())) {
                throw new IllegalArgumentException(
                        "report '" + sorted.get(i).report() + "' must tell once, put its mentions into one telling");
            }
        }
        return sorted;
    }

    private static List<CopyGroup> copies(List<Telling> tellings) {
        Map<String, LocalDate> days = new HashMap<>();
        tellings.forEach(telling -> telling.published().ifPresent(day -> days.put(telling.report(), day)));
        return CopyGroups.of(tellings.stream().map(Telling::fingerprint).toList(), days);
    }

    private Map<Field, FieldValues> fields(List<Evidence> evidence, Channels channels, Grader grader) {
        Map<Field, List<Evidence>> byField = new EnumMap<>(Field.class);
        evidence.forEach(e -> byField.computeIfAbsent(e.claim().field(), f -> new ArrayList<>())
                .add(e));
        Map<Field, FieldValues> fields = new EnumMap<>(Field.class);
        byField.forEach((field, claims) -> fields.put(field, Positions.of(field, claims, agreement, channels, grader)));
        return fields;
    }

    private static List<Account> accounts(List<Assertion> assertions, List<Evidence> evidence, Grader grader) {
        Map<String, List<Assertion>> byTeller = new TreeMap<>();
        assertions.forEach(a -> byTeller.computeIfAbsent(a.teller().key(), k -> new ArrayList<>())
                .add(a));
        return byTeller.values().stream()
                .map(all -> account(all, evidence, grader))
                .filter(account -> !account.claims().isEmpty())
                .sorted(Comparator.comparing((Account a) -> a.first().orElse(LocalDate.MAX))
                        .thenComparing(Account::teller))
                .toList();
    }

    private static Account account(List<Assertion> assertions, List<Evidence> evidence, Grader grader) {
        Teller teller = assertions.stream()
                .map(Assertion::teller)
                .min(Comparator.comparing((Teller t) -> t.code().isEmpty())
                        .thenComparing(t -> t.code().map(Object::toString).orElse(""))
                        .thenComparing(Teller::name)
                        .thenComparing(t -> t.kind().map(Enum::name).orElse("")))
                .orElseThrow();
        List<Claim> claims = evidence.stream()
                .map(Evidence::claim)
                .filter(claim -> claim.teller().equals(teller.key()))
                .sorted(Claims.ORDER)
                .toList();
        return new Account(
                teller,
                assertions.stream().map(Assertion::through).distinct().sorted().toList(),
                assertions.stream().map(a -> a.telling().report()).distinct().toList(),
                claims.stream().map(Claim::said).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                claims,
                grader.source(teller.key()));
    }

    private static List<Contradiction> contradictions(Map<Field, FieldValues> fields) {
        return fields.values().stream()
                .filter(FieldValues::isContradicted)
                .map(values -> new Contradiction(values.field(), values.positions(), words(values.positions())))
                .toList();
    }

    private static String words(List<Position> positions) {
        return positions.stream()
                .map(position -> position.value().label() + " (" + names(position) + ")")
                .collect(Collectors.joining(" against "));
    }

    private static String names(Position position) {
        return position.support().sources() == 0
                ? "nobody for sure"
                : position.support().counted().stream()
                        .map(Corroboration.Counted::name)
                        .collect(Collectors.joining(", "));
    }

    private static Graded credibility(FieldValues whether, Grader grader) {
        if (whether == null) {
            return grader.incident(Corroboration.NONE, List.of());
        }
        List<Corroboration> against = new ArrayList<>();
        Corroboration support = Corroboration.NONE;
        for (Position position : whether.positions()) {
            if (((Value.Whether) position.value()).status() == EventStatus.DENIED) {
                against.add(position.support());
            } else {
                support = position.support();
            }
        }
        return grader.incident(support, against);
    }
}

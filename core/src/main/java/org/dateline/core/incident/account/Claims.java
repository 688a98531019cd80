package org.dateline.core.incident.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.core.report.ContentId;

/**
 * Reads the values out of what each teller asserts. What only followed the happening gives numbers of people, and nothing else
 * of the happening; what is planned gives values as long as nobody tells that it happened.
 */
final class Claims {

    static final Comparator<Claim> ORDER = Comparator.comparing(Claim::field)
            .thenComparing(claim -> claim.said().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
            .thenComparing(Claim::report)
            .thenComparing(Claim::id);

    /** Of equal numbers the one said for sure, so that it does not depend on ids. */
    private static final Comparator<Evidence> FULLEST = Comparator.comparing((Evidence e) -> -least(e))
            .thenComparing(e -> e.claim().certainty())
            .thenComparing(Evidence::claim, ORDER);

    private final TypeTable types;
    private final String family;
    private final EventStatus level;
    private final boolean affirmed;
    private final Map<String, Evidence> found = new TreeMap<>();

    private Claims(TypeTable types, String mainType, List<Assertion> assertions) {
        this.types = types;
        this.family = types.family(mainType);
        // HAPPENED, PLANNED, HYPOTHETICAL: the most real that anybody affirms.
        Optional<EventStatus> real = assertions.stream()
                .filter(a -> !a.denies() && isCore(a))
                .map(a -> a.mention().status())
                .min(Comparator.naturalOrder());
        this.affirmed = real.isPresent();
        this.level = real.orElse(EventStatus.DENIED);
    }

    static List<Evidence> of(TypeTable types, String mainType, List<Assertion> assertions) {
        Claims reader = new Claims(types, mainType, assertions);
        assertions.forEach(reader::read);
        return reader.withoutParts().stream()
                .sorted(Comparator.comparing(Evidence::claim, ORDER))
                .toList();
    }

    private boolean isCore(Assertion assertion) {
        return types.family(assertion.mention().type().plover()).equals(family);
    }

    private void read(Assertion assertion) {
        Mention mention = assertion.mention();
        if (!isCore(assertion)) {
            if (!assertion.denies() && mention.status() == EventStatus.HAPPENED) {
                readHarm(assertion);
            }
            return;
        }
        if (assertion.denies()) {
            readDenial(assertion);
        } else if (mention.status() == level) {
            add(assertion, Field.WHETHER, new Value.Whether(level));
            add(assertion, Field.ACT, new Value.Act(mention.type()));
            if (!mention.actors().isEmpty()) {
                add(assertion, Field.ACTOR, new Value.Who(mention.actors(), false));
            }
            if (!mention.recipients().isEmpty()) {
                add(assertion, Field.RECIPIENT, new Value.Who(mention.recipients(), false));
            }
            mention.when().ifPresent(days -> add(assertion, Field.WHEN, new Value.When(days)));
            mention.where().ifPresent(place -> add(assertion, Field.WHERE, new Value.Where(place)));
            readHarm(assertion);
        }
    }

    /** Who denies what its own side is said to have done denies its part in it; the happening itself others tell of. */
    private void readDenial(Assertion assertion) {
        Mention mention = assertion.mention();
        boolean accused = assertion.side().filter(Side::actor).isPresent();
        if (accused && affirmed && !mention.actors().isEmpty()) {
            add(assertion, Field.ACTOR, new Value.Who(mention.actors(), true));
        } else {
            add(assertion, Field.WHETHER, new Value.Whether(EventStatus.DENIED));
        }
    }

    private void readHarm(Assertion assertion) {
        for (Harm harm : Harm.values()) {
            Optional<Toll> toll = assertion.mention().casualties().of(harm);
            toll.ifPresent(number -> add(assertion, Field.of(harm), new Value.Count(number)));
        }
    }

    private void add(Assertion assertion, Field field, Value value) {
        String statement = String.join(" ", assertion.statements());
        String id = ContentId.of(
                "k",
                assertion.telling().report(),
                assertion.mention().id(),
                assertion.teller().key(),
                statement,
                field.name());
        Stake stake = assertion
                .side()
                .map(side -> types.stake(assertion.mention().type().plover(), side.actor(), assertion.denies()))
                .orElse(Stake.NONE);
        Claim claim = new Claim(
                id,
                assertion.teller().key(),
                field,
                value,
                stake,
                assertion.certainty(),
                assertion.said(),
                assertion.telling().report(),
                assertion.mention().id(),
                assertion.statements(),
                Optional.empty());
        found.put(id, new Evidence(claim, assertion));
    }

    /** Of several numbers of one harm that a teller gives in one report the largest holds the others: three, one a child. */
    private List<Evidence> withoutParts() {
        Map<String, Evidence> largest = new TreeMap<>();
        List<Evidence> kept = new ArrayList<>();
        for (Evidence evidence : found.values()) {
            Claim claim = evidence.claim();
            if (claim.value() instanceof Value.Count) {
                String key = claim.teller() + "\n" + claim.report() + "\n" + claim.field();
                largest.merge(key, evidence, (a, b) -> FULLEST.compare(a, b) <= 0 ? a : b);
            } else {
                kept.add(evidence);
            }
        }
        kept.addAll(largest.values());
        return kept;
    }

    private static int least(Evidence evidence) {
        return ((Value.Count) evidence.claim().value()).toll().min();
    }
}

package org.dateline.store.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What people made of an incident: the last standing decision of that kind that holds for it. One holds for the incident
 * that has most of the mentions the person saw; of two with as many, for the first in canonical order. Where the rule of two
 * readers held, a verification alone makes it wait for the second one.
 *
 * @param ruling the decision
 */
record Verdict(Status status, Ruling ruling) {

    /** What decisions make of an incident, by the words of their kinds. */
    private static final Map<String, Status> STATUS = Map.of(
            "verify", Status.VERIFIED,
            "reject", Status.REJECTED,
            "dispute", Status.DISPUTED,
            "retract", Status.RETRACTED);

    private record Share(long incident, long mentions) {}

    static Optional<Verdict> of(Handle handle, long incident) {
        List<Long> newestFirst = handle.createQuery("SELECT DISTINCT d.number FROM mention m"
                        + " JOIN decision_mention dm ON dm.mention = m.id JOIN decision d ON d.number = dm.decision"
                        + " WHERE m.incident = ? AND d.kind IN ('verify', 'reject', 'dispute', 'retract')"
                        + " AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number)"
                        + " ORDER BY d.number DESC")
                .bind(0, incident)
                .mapTo(Long.class)
                .list();
        Optional<Ruling> first = Optional.empty();
        for (long number : newestFirst) {
            if (holder(handle, number) == incident) {
                Ruling ruling = Ruling.read(handle, number);
                if (first.isEmpty()) {
                    if (!ruling.ofTwo()) {
                        return Optional.of(new Verdict(STATUS.get(ruling.kind()), ruling));
                    }
                    first = Optional.of(ruling);
                } else if (first.get().isSecondedBy(ruling)) {
                    return Optional.of(new Verdict(Status.VERIFIED, first.get()));
                } else if (!ruling.kind().equals(first.get().kind())) {
                    // Somebody saw it otherwise in between: what was verified before that supports nothing now.
                    break;
                }
            }
        }
        return first.map(ruling -> new Verdict(Status.REVIEW, ruling));
    }

    private static long holder(Handle handle, long decision) {
        List<Share> shares = handle.createQuery("SELECT m.incident, count(*) AS mentions FROM decision_mention dm"
                        + " JOIN mention m ON m.id = dm.mention"
                        + " WHERE dm.decision = ? AND dm.part = 0 AND m.incident IS NOT NULL GROUP BY m.incident")
                .bind(0, decision)
                .map((row, context) -> new Share(row.getLong(1), row.getLong(2)))
                .list();
        long most = shares.stream().mapToLong(Share::mentions).max().orElse(0);
        List<Long> holders = shares.stream()
                .filter(share -> share.mentions() == most)
                .map(Share::incident)
                .toList();
        return holders.size() == 1
                ? holders.get(0)
                : holders.stream()
                        .flatMap(incident -> Member.where(handle, "m.incident = ?", incident).stream())
                        .min(Member::compareTo)
                        .flatMap(Member::incident)
                        .orElseThrow();
    }

    /** Whether the person said that it happened, or that it did not. */
    Optional<Boolean> happened() {
        return switch (status) {
            case VERIFIED -> Optional.of(true);
            case REJECTED -> Optional.of(false);
            case OPEN, REVIEW, DISPUTED, RETRACTED -> Optional.empty();
        };
    }
}

package org.dateline.core.incident.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.incident.copy.CopyGroup;

/**
 * A happening, with all accounts of it side by side.
 *
 * @param id as linking gives it
 * @param tellings what each report tells, the earliest report first
 * @param copies the reports grouped into copies, one group for each report that is nobody's reprint
 * @param accounts by their first day
 * @param fields what is claimed for each field that any account tells of
 * @param contradictions the fields on which accounts cannot all be right
 * @param credibility that it happened
 */
public record Incident(
        String id,
        Summary summary,
        List<Telling> tellings,
        List<CopyGroup> copies,
        List<Account> accounts,
        List<FieldValues> fields,
        List<Contradiction> contradictions,
        Graded credibility) {

    public Incident {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        Objects.requireNonNull(summary, "summary");
        tellings = List.copyOf(tellings);
        copies = List.copyOf(copies);
        accounts = List.copyOf(accounts);
        fields = List.copyOf(fields);
        contradictions = List.copyOf(contradictions);
        Objects.requireNonNull(credibility, "credibility");
    }

    /** What is claimed for the field; empty when no account tells of it. */
    public Optional<FieldValues> field(Field field) {
        return fields.stream().filter(f -> f.field() == field).findFirst();
    }

    /** The account of that teller. */
    public Optional<Account> account(String teller) {
        return accounts.stream().filter(a -> a.teller().key().equals(teller)).findFirst();
    }
}

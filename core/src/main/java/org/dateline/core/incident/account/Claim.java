package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.statement.Certainty;

/**
 * One value for one field, as one teller gives it in one mention.
 *
 * @param id derived from mention, teller and field
 * @param teller key of the teller
 * @param certainty how sure the teller is; less than {@code PROBABLE} supports nothing
 * @param said the day it was said, or else the day the report, or the copy it is a reprint of, was published
 * @param report id of the report
 * @param mention id of the mention
 * @param statements ids of the statements; empty in the report's own voice
 * @param supersededBy id of the later claim of the same teller that takes the place of this one
 */
public record Claim(
        String id,
        String teller,
        Field field,
        Value value,
        Stake stake,
        Certainty certainty,
        Optional<LocalDate> said,
        String report,
        String mention,
        List<String> statements,
        Optional<String> supersededBy) {

    public Claim {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(stake, "stake");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(supersededBy, "supersededBy");
        statements = List.copyOf(statements);
    }

    /** Whether its teller still says so, as far as known. */
    public boolean stands() {
        return supersededBy.isEmpty();
    }

    Claim replacedBy(String later) {
        return new Claim(
                id, teller, field, value, stake, certainty, said, report, mention, statements, Optional.of(later));
    }
}

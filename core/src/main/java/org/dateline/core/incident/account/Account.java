package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that one teller claims of an incident.
 *
 * @param through names of the outlets that carry it, sorted; the teller itself for an outlet in its own voice
 * @param reports ids of the reports that carry it, the earliest first, reprints among them
 * @param first the day of its first claim
 * @param claims by field, then day; superseded ones among them
 * @param reliability of the teller
 */
public record Account(
        Teller teller,
        List<String> through,
        List<String> reports,
        Optional<LocalDate> first,
        List<Claim> claims,
        Graded reliability) {

    public Account {
        Objects.requireNonNull(teller, "teller");
        through = List.copyOf(through);
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(reliability, "reliability");
    }
}

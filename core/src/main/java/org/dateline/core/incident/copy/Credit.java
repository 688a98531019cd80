package org.dateline.core.incident.copy;

import java.util.Comparator;
import java.util.Objects;

/**
 * An agency that a report credits.
 *
 * @param agency its name in {@code outlets.tsv}
 * @param share whether the whole report is its copy, or some of it
 * @param rule the line of {@code credits.tsv} that found it
 */
public record Credit(String agency, Share share, String rule) implements Comparable<Credit> {

    /** How much of the report is the agency's. */
    public enum Share {
        WHOLE,
        PART
    }

    public Credit {
        if (agency.isBlank()) {
            throw new IllegalArgumentException("agency must not be blank");
        }
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public int compareTo(Credit other) {
        return Comparator.comparing(Credit::agency)
                .thenComparing(Credit::share)
                .thenComparing(Credit::rule)
                .compare(this, other);
    }
}

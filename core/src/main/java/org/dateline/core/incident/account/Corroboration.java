package org.dateline.core.incident.account;

import java.util.List;
import java.util.Objects;

/**
 * How many independent sources stand behind something, and which accounts were counted as one.
 *
 * @param counted the independent sources
 * @param folded accounts that add nothing to those, and why
 */
public record Corroboration(List<Counted> counted, List<Folded> folded) {

    public static final Corroboration NONE = new Corroboration(List.of(), List.of());

    public Corroboration {
        counted = List.copyOf(counted);
        folded = List.copyOf(folded);
    }

    /**
     * One independent source.
     *
     * @param teller key of the teller that stands for it
     * @param name of the teller
     * @param through the outlet it was counted through
     * @param report id of the report it was counted in
     * @param stake what the claim does for its own side
     */
    public record Counted(String teller, String name, String through, String report, Stake stake) {

        public Counted {
            Objects.requireNonNull(stake, "stake");
        }
    }

    /**
     * An account that was not counted.
     *
     * @param teller key of the teller
     * @param report id of its report
     * @param as key of the counted teller that it is one with; empty when it supports nothing
     * @param reason in words
     */
    public record Folded(String teller, String name, String report, String as, String reason) {}

    /** How many independent sources. */
    public int sources() {
        return counted.size();
    }

    /** Those of them that speak against the interest of their own side. */
    public int admissions() {
        return (int) counted.stream().filter(c -> c.stake() == Stake.ADMISSION).count();
    }

    /** Whether nobody stands behind it but parties that it serves. */
    public boolean isPartisan() {
        return !counted.isEmpty() && counted.stream().allMatch(c -> c.stake() == Stake.OWN);
    }

    /** Independent sources, an admission counted twice. */
    public int weight() {
        return sources() + admissions();
    }
}

package org.dateline.core.incident.link;

/**
 * What a person decided of two mentions. It binds the machine whatever is linked later.
 *
 * @param number in the order people decided; of two that cannot both hold, the later one does
 * @param same whether they tell of the same happening, or of two
 */
public record Decision(long number, boolean same, String mention, String other) {

    public Decision {
        if (mention.equals(other)) {
            throw new IllegalArgumentException("a decision needs two mentions, got " + mention + " twice");
        }
    }
}

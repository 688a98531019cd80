package org.dateline.core.incident.account;

/** How credible a claim is, by what confirms and contradicts it. */
public enum Credibility implements Mark {
    CONFIRMED("confirmed by other sources"),
    PROBABLE("probably true"),
    POSSIBLE("possibly true"),
    DOUBTFUL("doubtfully true"),
    IMPROBABLE("improbable"),
    UNJUDGED("truth cannot be judged");

    private final String meaning;

    Credibility(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String symbol() {
        return Integer.toString(ordinal() + 1);
    }

    @Override
    public String meaning() {
        return meaning;
    }
}

package org.dateline.core.incident.account;

/** How credible a claim is, by what confirms and contradicts it. */
public enum Credibility implements Mark {
    CONFIRMED("1", "confirmed by other sources"),
    PROBABLE("2", "probably true"),
    POSSIBLE("3", "possibly true"),
    DOUBTFUL("4", "doubtfully true"),
    IMPROBABLE("5", "improbable"),
    UNJUDGED("6", "truth cannot be judged");

    private final String symbol;
    private final String meaning;

    Credibility(String symbol, String meaning) {
        this.symbol = symbol;
        this.meaning = meaning;
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}

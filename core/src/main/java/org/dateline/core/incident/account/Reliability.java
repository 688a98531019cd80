package org.dateline.core.incident.account;

/** How reliable a source is, by its record. */
public enum Reliability implements Mark {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String symbol() {
        return name();
    }

    @Override
    public String meaning() {
        return meaning;
    }
}

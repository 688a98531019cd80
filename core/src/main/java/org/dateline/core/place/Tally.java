package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;

/** A sum of signs; they are kept only where someone is going to read them. */
final class Tally {

    private final boolean kept;
    private final List<Sign> signs = new ArrayList<>();
    private double sum;

    Tally(boolean kept) {
        this.kept = kept;
    }

    void add(String name, double weight) {
        sum += weight;
        if (kept && weight != 0) {
            signs.add(new Sign(name, weight));
        }
    }

    double sum() {
        return sum;
    }

    List<Sign> signs() {
        return signs;
    }
}

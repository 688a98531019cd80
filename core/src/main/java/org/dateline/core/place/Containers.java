package org.dateline.core.place;

import java.util.List;
import org.dateline.core.text.Sentence;

/**
 * The area named right behind a place, in which it lies: "Homs, Syria", "Alexandria, La.", "Taftanaz in Idlib
 * province". Only where the gazetteer confirms that some place of that name lies in some place of the other.
 */
final class Containers {

    private final double weight;

    Containers(Weights weights) {
        weight = weights.of("container");
    }

    void read(List<Mention> mentions) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention inner = mentions.get(i);
            Mention outer = mentions.get(i + 1);
            if (inner.sentence == outer.sentence && isTied(inner, outer) && fits(inner, outer)) {
                inner.container = outer;
                inner.weigh("lies in " + outer.key, weight);
                outer.weigh("holds " + inner.key, weight / 2);
            }
        }
    }

    /** A comma between them, or "in" and perhaps an article. */
    private static boolean isTied(Mention inner, Mention outer) {
        Sentence sentence = inner.sentence;
        int from = inner.to + 1;
        int to = outer.from;
        if (from >= to) {
            return from == to && isAbbreviation(outer);
        }
        if (sentence.token(from).form().equals(",")) {
            return to == from + 1
                    || (to == from + 2 && sentence.token(from + 1).upos().equals("DET"));
        }
        boolean preposition = sentence.token(from).form().equalsIgnoreCase("in");
        return preposition && to - from <= 3 && sentence.head(outer.head()) == inner.head();
    }

    private static boolean isAbbreviation(Mention outer) {
        return outer.candidates.size() == 1
                && outer.key.equals(outer.candidates.get(0).entry().id());
    }

    private static boolean fits(Mention inner, Mention outer) {
        for (Candidate area : outer.candidates) {
            if (!isHolder(area.entry())) {
                continue;
            }
            for (Candidate place : inner.candidates) {
                if (place.entry().isWithin(area.entry())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isHolder(GazetteerEntry entry) {
        return entry.kind() != GazetteerKind.QUARTER && entry.kind() != GazetteerKind.SPOT;
    }
}

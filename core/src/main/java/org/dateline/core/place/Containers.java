package org.dateline.core.place;

import java.util.List;
import java.util.Set;
import org.dateline.core.text.Sentence;

/**
 * The area named right behind a place, in which it lies: "Homs, Syria", "Alexandria, La.", "Taftanaz in Idlib
 * province". Where the gazetteer knows no place of that name in a state or province named so, the place is not one of
 * its namesakes elsewhere: then it is only known to lie in that area.
 */
final class Containers {

    /** Grammar: the prepositions that tie a part to its whole. */
    private static final Set<String> IN = Set.of("in", "of");

    private final double weight;

    Containers(Weights weights) {
        weight = weights.of("container");
    }

    void read(List<Mention> mentions) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention inner = mentions.get(i);
            Mention outer = mentions.get(i + 1);
            if (inner.sentence != outer.sentence || inner.listed && outer.listed || !isTied(inner, outer)) {
                continue;
            }
            if (fits(inner, outer)) {
                inner.container = outer;
                inner.weigh("lies in " + outer.key, weight);
                outer.weigh("holds " + inner.key, weight / 2);
            } else if (isUnknownTown(inner, outer) || isUnknownPart(inner, outer)) {
                inner.container = outer;
                inner.onlyWithin = true;
                inner.weigh("somewhere in " + outer.key, weight);
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
        boolean preposition = sentence.token(from).upos().equals("ADP")
                && IN.contains(sentence.token(from).lemma());
        int governor = sentence.head(outer.head());
        return preposition && to - from <= 3 && governor >= inner.from && governor <= inner.to;
    }

    private static boolean isAbbreviation(Mention outer) {
        return outer.candidates.size() == 1
                && outer.key.equals(outer.candidates.get(0).entry().id());
    }

    private static boolean fits(Mention inner, Mention outer) {
        // In a list of countries none lies in the next: "China, Japan".
        boolean country = names(inner, GazetteerKind.COUNTRY) && names(outer, GazetteerKind.COUNTRY);
        for (Candidate area : outer.candidates) {
            if (!isHolder(area.entry()) || country) {
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

    /** "Orient, Ohio,": a comma before and, unless it is abbreviated, behind the area, which no area stands before. */
    private static boolean isUnknownTown(Mention inner, Mention outer) {
        if (!names(outer, GazetteerKind.ADMIN1)
                || isListed(inner, outer)
                || outer.from != inner.to + 2
                || !inner.sentence.token(inner.to + 1).form().equals(",")) {
            return false;
        }
        int next = outer.to + 1;
        boolean closed = next >= outer.sentence.size()
                || outer.sentence.token(next).upos().equals("PUNCT");
        return isAbbreviation(outer) || closed;
    }

    /** "The Karm Shamma quarter of Aleppo", which the gazetteer does not know. */
    private static boolean isUnknownPart(Mention inner, Mention outer) {
        return inner.candidates.isEmpty()
                && !inner.kinds.isEmpty()
                && outer.candidates.stream().anyMatch(Candidate::isMain);
    }

    /** "Ohio, Indiana": areas side by side. */
    private static boolean isListed(Mention inner, Mention outer) {
        for (Candidate a : inner.candidates) {
            boolean country = a.entry().kind() == GazetteerKind.COUNTRY;
            boolean area = a.entry().kind() == GazetteerKind.ADMIN1
                    && outer.candidates.stream()
                            .anyMatch(b -> b.entry().country().equals(a.entry().country()));
            if (a.isMain() && (country || area)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Mention mention, GazetteerKind kind) {
        return mention.candidates.stream().anyMatch(c -> c.isMain() && c.entry().kind() == kind);
    }
}

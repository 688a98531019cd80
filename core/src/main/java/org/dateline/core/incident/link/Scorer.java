package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Weighs the evidence that two strands tell of one happening. The score is a sum, so that each part of it can be shown
 * with its points; above 0, they are one. The weights are few, round, and stand with their reasons in {@code
 * evidence.tsv}. Immutable; threads share it.
 */
public final class Scorer {

    private static final double SHOWN = 0.05;
    private static final Kind[] KINDS = Kind.values();

    private final Families families = new Families();
    private final Map<Kind, Double> weights = new EnumMap<>(Kind.class);
    private final Map<Kind, String> words = new EnumMap<>(Kind.class);

    public Scorer() {
        for (Row row : Table.resource(Scorer.class, "evidence.tsv").rows()) {
            Kind kind = kind(row);
            weights.put(kind, Double.valueOf(row.require("weight")));
            words.put(kind, row.require("words"));
        }
        for (Kind kind : KINDS) {
            if (!words.containsKey(kind)) {
                throw new IllegalStateException("evidence.tsv has no row '" + kind.row() + "'");
            }
        }
    }

    private static Kind kind(Row row) {
        for (Kind kind : KINDS) {
            if (kind.row().equals(row.require("kind"))) {
                return kind;
            }
        }
        throw row.error("kind", "no kind of evidence is called '" + row.get("kind") + "'");
    }

    /** Above 0 when the two tell of one happening rather than of two; the same either way round. */
    public double score(Profile one, Profile other) {
        return score(one, other, Double.NEGATIVE_INFINITY);
    }

    /**
     * As {@link #score(Profile, Profile)}, for who asks only whether two do better than others: exact if they score
     * {@code least} or more, and otherwise anything below that. Most pairs share so little that the rest of their words,
     * which take longest to compare, cannot matter any more.
     */
    double score(Profile one, Profile other, double least) {
        Comparison comparison = new Comparison(families, one, other);
        double score = 0;
        for (Kind kind : KINDS) {
            if (kind != Kind.WORDS) {
                score += weighed(kind, comparison);
            }
        }
        // A cosine is at most 1, and a hair more by rounding.
        return score + weights.get(Kind.WORDS) * 1.01 < least
                ? Double.NEGATIVE_INFINITY
                : score + weighed(Kind.WORDS, comparison);
    }

    Families families() {
        return families;
    }

    private double weighed(Kind kind, Comparison comparison) {
        double weight = weights.get(kind);
        return weight == 0 ? 0 : weight * comparison.value(kind);
    }

    /** The score in its parts, what weighs most first. */
    public List<Evidence> explain(Profile one, Profile other) {
        Comparison comparison = new Comparison(families, one, other);
        List<Evidence> evidence = new ArrayList<>();
        for (Kind kind : KINDS) {
            double points = weights.get(kind) * comparison.value(kind);
            if (kind != Kind.BASE && Math.abs(points) >= SHOWN) {
                evidence.add(new Evidence(kind.row(), points, words.get(kind).replace("{}", comparison.detail(kind))));
            }
        }
        evidence.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.points())));
        return evidence;
    }
}

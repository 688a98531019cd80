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

    private final Families families = new Families();
    private final Map<Kind, Double> weights = new EnumMap<>(Kind.class);
    private final Map<Kind, String> words = new EnumMap<>(Kind.class);

    public Scorer() {
        for (Row row : Table.resource(Scorer.class, "evidence.tsv").rows()) {
            Kind kind = kind(row);
            weights.put(kind, Double.valueOf(row.require("weight")));
            words.put(kind, row.require("words"));
        }
        for (Kind kind : Kind.values()) {
            if (!words.containsKey(kind)) {
                throw new IllegalStateException("evidence.tsv has no row '" + kind.row() + "'");
            }
        }
    }

    private static Kind kind(Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.row().equals(row.require("kind"))) {
                return kind;
            }
        }
        throw row.error("kind", "no kind of evidence is called '" + row.get("kind") + "'");
    }

    /** Above 0 when the two tell of one happening rather than of two; the same either way round. */
    public double score(Profile one, Profile other) {
        Comparison comparison = new Comparison(families, one, other);
        double score = 0;
        for (Kind kind : Kind.values()) {
            double weight = weights.get(kind);
            score += weight == 0 ? 0 : weight * comparison.value(kind);
        }
        return score;
    }

    /** The score in its parts, what weighs most first. */
    public List<Evidence> explain(Profile one, Profile other) {
        Comparison comparison = new Comparison(families, one, other);
        List<Evidence> evidence = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            double points = weights.get(kind) * comparison.value(kind);
            if (kind != Kind.BASE && Math.abs(points) >= SHOWN) {
                evidence.add(new Evidence(kind.row(), points, words.get(kind).replace("{}", comparison.detail(kind))));
            }
        }
        evidence.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.points())));
        return evidence;
    }
}

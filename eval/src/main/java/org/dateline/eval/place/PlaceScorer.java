package org.dateline.eval.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.eval.score.Pairing;
import org.dateline.eval.score.ScoreLine;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.ScoreLine.Share;
import org.dateline.eval.score.ScoreLine.Value;
import org.dateline.eval.score.Scores;

/**
 * Finding and resolving of toponyms, over gold toponyms that carry coordinates; a prediction on one that carries none is
 * neither right nor wrong. The figure that counts is end-to-end F1: the toponym found and placed within 161 km (100
 * miles, the field's convention). "Candidate @161km" is the share of gold toponyms of whose name the gazetteer knows any place
 * that near. AUC is the mean of ln(1+error) over its greatest value, lower is better.
 */
final class PlaceScorer {

    static final double NEAR_KM = 161;
    private static final double FARTHEST_KM = 20039;

    private int gold;
    private int predicted;
    private int strict;
    private int relaxed;
    private int endToEnd;
    private int unresolved;
    private final List<Double> errorsKm = new ArrayList<>();
    private final Map<Coverage.Kind, int[]> coverage = new EnumMap<>(Coverage.Kind.class);

    void add(List<PlaceItem> goldItems, List<PlaceItem> predictedItems) {
        List<PlaceItem> placed =
                goldItems.stream().filter(g -> g.point().isPresent()).toList();
        List<PlaceItem> placeless =
                goldItems.stream().filter(g -> g.point().isEmpty()).toList();
        List<Pairing> pairs = Pairing.bySpan(placed, predictedItems);
        Set<Integer> used = new HashSet<>();
        for (Pairing pair : pairs) {
            used.add(pair.predicted());
            compare(placed.get(pair.gold()), predictedItems.get(pair.predicted()));
        }
        placed.forEach(g -> g.coverage().ifPresent(this::count));
        gold += placed.size();
        for (int p = 0; p < predictedItems.size(); p++) {
            PlaceItem item = predictedItems.get(p);
            boolean counts = used.contains(p) || placeless.stream().noneMatch(g -> g.at().overlaps(item.at()));
            predicted += counts ? 1 : 0;
        }
    }

    private void count(Coverage name) {
        int[] counts = coverage.computeIfAbsent(name.kind(), kind -> new int[2]);
        counts[0] += name.covered() ? 1 : 0;
        counts[1]++;
    }

    private List<ScoreLine> coverageLines() {
        List<ScoreLine> lines = new ArrayList<>();
        int covered = coverage.values().stream().mapToInt(c -> c[0]).sum();
        int all = coverage.values().stream().mapToInt(c -> c[1]).sum();
        lines.add(new Share("candidate @161km", covered, all));
        int[] demonyms = coverage.getOrDefault(Coverage.Kind.DEMONYM, new int[2]);
        lines.add(new Share("  candidate @161km, names alone", covered - demonyms[0], all - demonyms[1]));
        coverage.forEach(
                (kind, counts) -> lines.add(new Share("  candidate @161km, " + kind.words(), counts[0], counts[1])));
        return lines;
    }

    private void compare(PlaceItem right, PlaceItem made) {
        relaxed++;
        strict += right.at().equals(made.at()) ? 1 : 0;
        if (made.point().isEmpty()) {
            unresolved++;
            return;
        }
        double km = right.point().orElseThrow().kmTo(made.point().get());
        errorsKm.add(km);
        endToEnd += km <= NEAR_KM ? 1 : 0;
    }

    Scores scores() {
        List<ScoreLine> lines = new ArrayList<>(List.of(
                Rates.of("geotag strict", strict, predicted, gold),
                Rates.of("geotag relaxed", relaxed, predicted, gold),
                Rates.of("end-to-end @161km", endToEnd, predicted, gold)));
        if (!errorsKm.isEmpty()) {
            errorsKm.sort(null);
            int n = errorsKm.size();
            double mean = errorsKm.stream().mapToDouble(e -> e).sum() / n;
            double auc = errorsKm.stream().mapToDouble(Math::log1p).sum() / n / Math.log1p(FARTHEST_KM);
            lines.add(new Value("resolved", n, 0, "(unresolved " + unresolved + ")"));
            lines.add(new Share("acc@161", endToEnd, n));
            lines.add(new Value("mean error", mean, 1, "km"));
            lines.add(new Value("median error", errorsKm.get(n / 2), 1, "km"));
            lines.add(new Value("AUC", auc, 3, "(lower is better)"));
        }
        lines.addAll(coverageLines());
        return new Scores(lines);
    }
}

package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses which place each name means, once for the report and all names together: a name has one sense a report unless
 * the area named behind it says otherwise ("Kansas City, Mo." and "Kansas City, Kan.").
 *
 * <p>Each candidate gets a score from itself (population, kind) and from what the other names may mean: how much of the
 * report lies in the same country and first-level area, and how near the nearest of the other places is. The others'
 * senses are not known either, so that this is done in rounds: each name votes with its candidates' probabilities.
 * Weights: {@code place-weights.tsv}. Quadratic only in the number of anchors, which is bounded.
 */
final class SenseChooser {

    /**
     * What a name means.
     *
     * @param margin by how much it leads
     * @param why the signs that decided
     */
    record Sense(GazetteerEntry entry, double margin, String why) {}

    private static final int ROUNDS = 3;
    private static final int MAX_CANDIDATES = 60;
    private static final int MAX_ANCHORS = 40;
    private static final double NEAR_KM = 100;
    private static final double FAR_KM = 400;
    private static final int MAX_VOTES = 3;

    private final Weights weights;

    SenseChooser(Weights weights) {
        this.weights = weights;
    }

    private static final class Group {
        final List<GazetteerEntry> entries = new ArrayList<>();
        double[] base;
        double[] score;
        double[] share;
        int mentions;
        boolean kindKnown;

        int best() {
            int best = 0;
            for (int i = 1; i < score.length; i++) {
                if (score[i] > score[best]) {
                    best = i;
                }
            }
            return best;
        }
    }

    /** The sense of each mention in turn; empty where it has no candidate or none leads. */
    List<Optional<Sense>> choose(List<Mention> mentions, Publishers.Home home) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Group> groupOf = new ArrayList<>();
        Map<String, Optional<Mention>> held = held(mentions);
        for (Mention mention : mentions) {
            Mention teller = mention.container != null || !mention.kinds.isEmpty()
                    ? mention
                    : held.getOrDefault(mention.key, Optional.empty()).orElse(mention);
            String holder = teller.container == null ? "" : teller.container.key;
            String key = mention.key + "|" + holder + "|" + mention.kinds;
            Group group = groups.computeIfAbsent(key, k -> newGroup(teller, home));
            group.mentions++;
            groupOf.add(group);
        }
        List<Group> all =
                groups.values().stream().filter(g -> !g.entries.isEmpty()).toList();
        for (Group group : all) {
            group.score = group.base.clone();
            group.share = softmax(group.score);
        }
        for (int round = 0; round < ROUNDS; round++) {
            rescore(all);
        }
        return groupOf.stream().map(this::sense).toList();
    }

    /** For each name the mention that has an area named behind it, if all such mentions name the same one. */
    private static Map<String, Optional<Mention>> held(List<Mention> mentions) {
        Map<String, Optional<Mention>> held = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.container != null) {
                held.merge(
                        mention.key,
                        Optional.of(mention),
                        (a, b) -> a.isPresent() && a.get().container.key.equals(mention.container.key)
                                ? a
                                : Optional.empty());
            }
        }
        return held;
    }

    private Group newGroup(Mention mention, Publishers.Home home) {
        Group group = new Group();
        group.kindKnown = !mention.kinds.isEmpty();
        List<Candidate> candidates = mention.onlyWithin ? mention.container.candidates : mention.candidates;
        List<Double> base = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(MAX_CANDIDATES, candidates.size()))) {
            GazetteerEntry entry = candidate.entry();
            group.entries.add(entry);
            base.add(baseScore(candidate, mention, home));
        }
        group.base = base.stream().mapToDouble(Double::doubleValue).toArray();
        return group;
    }

    private double baseScore(Candidate candidate, Mention mention, Publishers.Home home) {
        GazetteerEntry entry = candidate.entry();
        double score = weights.of("sense-population") * Math.log10(entry.population() + 100.0);
        score += switch (entry.kind()) {
            case COUNTRY -> weights.of("sense-country");
            case ADMIN1 -> weights.of("sense-area");
            case REGION, CONTINENT, WATER, RELIEF, SPOT -> weights.of("sense-region");
            case ADMIN2 -> weights.of("sense-admin2");
            case CAPITAL -> weights.of("sense-capital");
            case SEAT -> weights.of("sense-seat");
            case QUARTER -> weights.of("sense-quarter");
            case TOWN -> 0;
        };
        score += switch (candidate.how()) {
            case MAIN -> 0;
            case ALTERNATE -> weights.of("sense-alternate");
            case WHOLE -> weights.of("sense-direction");
        };
        if (mention.kinds.contains(entry.kind())) {
            score += weights.of("sense-kind");
        }
        score += home(entry, home);
        if (mention.container != null
                && mention.container.candidates.stream().anyMatch(c -> entry.isWithin(c.entry()))) {
            score += weights.of("sense-container");
        }
        return score;
    }

    private double home(GazetteerEntry entry, Publishers.Home home) {
        double score = home.country().isPresent() && home.country().equals(entry.country())
                ? weights.of("sense-home-country")
                : 0;
        if (home.town().isPresent()) {
            GazetteerEntry town = home.town().get();
            if (!town.admin1().isEmpty() && town.admin1().equals(entry.admin1())) {
                score += weights.of("sense-home-area");
            }
            if (isSmall(entry)) {
                score += weights.of("sense-home-near") * near(entry.kmTo(town));
            }
        }
        return score;
    }

    private void rescore(List<Group> groups) {
        Map<String, Double> byCountry = new HashMap<>();
        Map<String, Double> byArea = new HashMap<>();
        double total = 0;
        for (Group group : groups) {
            double votes = votes(group);
            total += votes;
            for (int i = 0; i < group.share.length; i++) {
                vote(byCountry, byArea, group.entries.get(i), votes * group.share[i]);
            }
        }
        List<Group> anchors = anchors(groups);
        double countryWeight = weights.of("sense-country-focus");
        double areaWeight = weights.of("sense-area-focus");
        double nearWeight = weights.of("sense-near");
        List<double[]> shares = new ArrayList<>();
        for (Group group : groups) {
            double votes = votes(group);
            Map<String, Double> ownCountry = new HashMap<>();
            Map<String, Double> ownArea = new HashMap<>();
            for (int i = 0; i < group.share.length; i++) {
                vote(ownCountry, ownArea, group.entries.get(i), votes * group.share[i]);
            }
            double others = Math.max(1, total - votes);
            for (int i = 0; i < group.share.length; i++) {
                GazetteerEntry entry = group.entries.get(i);
                String country = entry.country().orElse("");
                String area = entry.admin1();
                double sameCountry =
                        (byCountry.getOrDefault(country, 0.0) - ownCountry.getOrDefault(country, 0.0)) / others;
                double sameArea = (byArea.getOrDefault(area, 0.0) - ownArea.getOrDefault(area, 0.0)) / others;
                group.score[i] = group.base[i]
                        + countryWeight * sameCountry
                        + areaWeight * sameArea
                        + nearWeight * nearness(entry, group, anchors);
            }
            shares.add(softmax(group.score));
        }
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).share = shares.get(i);
        }
    }

    private static double votes(Group group) {
        return Math.min(MAX_VOTES, group.mentions);
    }

    private static void vote(
            Map<String, Double> byCountry, Map<String, Double> byArea, GazetteerEntry entry, double votes) {
        entry.country().ifPresent(country -> byCountry.merge(country, votes, Double::sum));
        if (!entry.admin1().isEmpty()) {
            byArea.merge(entry.admin1(), votes, Double::sum);
        }
    }

    /** The most mentioned names; countries and larger regions are near to too much. */
    private static List<Group> anchors(List<Group> groups) {
        return groups.stream()
                .filter(g -> isSmall(g.entries.get(g.best())))
                .sorted((a, b) -> Integer.compare(b.mentions, a.mentions))
                .limit(MAX_ANCHORS)
                .toList();
    }

    private static boolean isSmall(GazetteerEntry entry) {
        return entry.kind().isSettlement()
                || entry.kind() == GazetteerKind.ADMIN2
                || entry.kind() == GazetteerKind.SPOT;
    }

    /** 1 when a place another name surely means lies within 100 km, falling to 0 at 400 km. */
    private static double nearness(GazetteerEntry entry, Group own, List<Group> anchors) {
        if (!isSmall(entry)) {
            return 0;
        }
        double nearest = 0;
        for (Group anchor : anchors) {
            if (anchor == own) {
                continue;
            }
            int best = anchor.best();
            GazetteerEntry other = anchor.entries.get(best);
            if (Math.abs(other.latitude() - entry.latitude()) > 4 || anchor.share[best] <= nearest) {
                continue;
            }
            nearest = Math.max(nearest, near(entry.kmTo(other)) * anchor.share[best]);
        }
        return nearest;
    }

    private static double near(double km) {
        return km <= NEAR_KM ? 1 : km >= FAR_KM ? 0 : (FAR_KM - km) / (FAR_KM - NEAR_KM);
    }

    private Optional<Sense> sense(Group group) {
        if (group.entries.isEmpty()) {
            return Optional.empty();
        }
        int best = group.best();
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < group.score.length; i++) {
            // Candidates at nearly the same spot do not compete: the town and its district.
            if (i != best && group.entries.get(i).kmTo(group.entries.get(best)) > NEAR_KM) {
                second = Math.max(second, group.score[i]);
            }
        }
        double margin = group.score[best] - second;
        if (margin < weights.of("margin")) {
            return Optional.empty();
        }
        GazetteerEntry entry = seatOf(group.entries.get(best), group);
        String why = String.format(
                java.util.Locale.ROOT,
                "%s of %d, score %.1f, leads by %s",
                entry.id(),
                group.entries.size(),
                group.score[best],
                Double.isInfinite(margin) ? "all" : String.format(java.util.Locale.ROOT, "%.1f", margin));
        return Optional.of(new Sense(entry, margin, why));
    }

    /** Plain "Homs" is the city, not the province called after it. */
    private static GazetteerEntry seatOf(GazetteerEntry area, Group group) {
        boolean called = area.kind() == GazetteerKind.ADMIN1 || area.kind() == GazetteerKind.ADMIN2;
        if (called && !group.kindKnown) {
            for (GazetteerEntry town : group.entries) {
                boolean seat = town.kind() == GazetteerKind.SEAT || town.kind() == GazetteerKind.CAPITAL;
                if (seat && town.admin1().equals(area.admin1())) {
                    return town;
                }
            }
        }
        return area;
    }

    private static double[] softmax(double[] score) {
        double max = Double.NEGATIVE_INFINITY;
        for (double s : score) {
            max = Math.max(max, s);
        }
        double sum = 0;
        double[] share = new double[score.length];
        for (int i = 0; i < score.length; i++) {
            share[i] = Math.exp(score[i] - max);
            sum += share[i];
        }
        for (int i = 0; i < share.length; i++) {
            share[i] /= sum;
        }
        return share;
    }
}

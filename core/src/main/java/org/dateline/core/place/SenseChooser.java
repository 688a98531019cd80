package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses which place each name means, once for the report and all names together: a name has one sense a report unless
 * the area named behind it says otherwise ("Kansas City, Mo." and "Kansas City, Kan.").
 *
 * <p>Each candidate gets a score from itself (population, kind) and from what the other names may mean: how much of the
 * report lies in the same country and first-level area, and how near the nearest of the other places is. The others'
 * senses are not known either, so that this is done in rounds: each name votes with its candidates' probabilities.
 * The place in a treaty's name takes no part in that: the Geneva Convention is cited anywhere. Weights: {@code
 * place-weights.tsv}. Quadratic only in the number of anchors, which is bounded.
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
    private static final int MAX_VOTES = 3;
    private static final double NAMESAKE_SHARE = 0.3;

    private final Weights weights;
    private final SenseSigns signs;

    SenseChooser(Weights weights) {
        this.weights = weights;
        this.signs = new SenseSigns(weights);
    }

    /**
     * What came of one mention.
     *
     * @param sense empty where the name has no candidate or none leads
     * @param candidates the likeliest first; empty unless they were to be kept
     */
    record Choice(Optional<Sense> sense, List<CandidatePlace> candidates) {}

    private static final class Group {
        final List<GazetteerEntry> entries = new ArrayList<>();
        double[] base;
        double[] score;
        double[] share;
        int mentions;
        boolean afar;
        Set<GazetteerKind> kinds;

        /** What speaks for each entry by itself, and beside the other names; empty unless they are to be kept. */
        final List<List<Sign>> ownSigns = new ArrayList<>();

        final List<List<Sign>> jointSigns = new ArrayList<>();

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

    /**
     * What each mention in turn means.
     *
     * @param kept whether to keep all candidates with their signs
     */
    List<Choice> choose(List<Mention> mentions, Publishers.Home home, boolean kept) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Group> groupOf = new ArrayList<>();
        Map<String, Optional<Mention>> held = held(mentions);
        for (Mention mention : mentions) {
            Mention teller = mention.container != null || !mention.kinds.isEmpty()
                    ? mention
                    : held.getOrDefault(mention.key, Optional.empty()).orElse(mention);
            String holder = teller.container == null ? "" : teller.container.key;
            String key = mention.key + "|" + holder + "|" + mention.kinds + "|" + mention.afar;
            Group group = groups.computeIfAbsent(key, k -> newGroup(teller, home, kept));
            group.mentions++;
            group.afar = mention.afar;
            groupOf.add(group);
        }
        List<Group> all =
                groups.values().stream().filter(g -> !g.entries.isEmpty()).toList();
        for (Group group : all) {
            group.score = group.base.clone();
            group.share = softmax(group.score);
        }
        List<Group> near = all.stream().filter(g -> !g.afar).toList();
        for (int round = 0; round < ROUNDS; round++) {
            rescore(near, kept);
        }
        return groupOf.stream().map(this::choice).toList();
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

    private Group newGroup(Mention mention, Publishers.Home home, boolean kept) {
        Group group = new Group();
        group.kinds = mention.kinds;
        List<Candidate> candidates = mention.onlyWithin ? mention.container.candidates : mention.candidates;
        List<Double> base = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(MAX_CANDIDATES, candidates.size()))) {
            GazetteerEntry entry = candidate.entry();
            group.entries.add(entry);
            Tally tally = signs.read(candidate, mention, home, kept);
            base.add(tally.sum());
            group.ownSigns.add(tally.signs());
        }
        group.base = base.stream().mapToDouble(Double::doubleValue).toArray();
        return group;
    }

    private void rescore(List<Group> groups, boolean kept) {
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
            group.jointSigns.clear();
            for (int i = 0; i < group.share.length; i++) {
                GazetteerEntry entry = group.entries.get(i);
                String country = entry.country().orElse("");
                String area = entry.admin1();
                double sameCountry =
                        (byCountry.getOrDefault(country, 0.0) - ownCountry.getOrDefault(country, 0.0)) / others;
                double sameArea = (byArea.getOrDefault(area, 0.0) - ownArea.getOrDefault(area, 0.0)) / others;
                Tally tally = new Tally(kept);
                tally.add("sense-country-focus", countryWeight * sameCountry);
                tally.add("sense-area-focus", areaWeight * sameArea);
                tally.add("sense-near", nearWeight * nearness(entry, group, anchors));
                group.score[i] = group.base[i] + tally.sum();
                group.jointSigns.add(tally.signs());
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
                .filter(g -> SenseSigns.isSmall(g.entries.get(g.best())))
                .sorted((a, b) -> Integer.compare(b.mentions, a.mentions))
                .limit(MAX_ANCHORS)
                .toList();
    }

    /** 1 when a place another name surely means lies within 100 km, falling to 0 at 400 km. */
    private static double nearness(GazetteerEntry entry, Group own, List<Group> anchors) {
        if (!SenseSigns.isSmall(entry)) {
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
            nearest = Math.max(nearest, SenseSigns.near(entry.kmTo(other)) * anchor.share[best]);
        }
        return nearest;
    }

    private Choice choice(Group group) {
        Optional<Sense> sense = sense(group);
        List<CandidatePlace> candidates = new ArrayList<>();
        if (!group.ownSigns.isEmpty() && !group.ownSigns.get(0).isEmpty()) {
            for (int i = 0; i < group.entries.size(); i++) {
                GazetteerEntry entry = group.entries.get(i);
                List<Sign> both = new ArrayList<>(group.ownSigns.get(i));
                if (!group.jointSigns.isEmpty()) {
                    both.addAll(group.jointSigns.get(i));
                }
                boolean chosen = sense.isPresent() && sense.get().entry().equals(entry);
                if (chosen && group.score[i] < Arrays.stream(group.score).max().orElseThrow()) {
                    both.add(new Sign("town-over-its-region", 0));
                }
                candidates.add(new CandidatePlace(entry, group.score[i], group.share[i], chosen, both));
            }
            candidates.sort(Comparator.comparingDouble(CandidatePlace::score).reversed());
        }
        return new Choice(sense, candidates);
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
        if (called && !group.kinds.contains(area.kind())) {
            for (GazetteerEntry town : group.entries) {
                if (town.admin1().equals(area.admin1()) && isNamesake(town, area)) {
                    return town;
                }
            }
        }
        return area;
    }

    /** The seat, or a city of the very name that holds a good part of the area's people: Lagos. */
    private static boolean isNamesake(GazetteerEntry town, GazetteerEntry area) {
        boolean seat = town.kind() == GazetteerKind.SEAT || town.kind() == GazetteerKind.CAPITAL;
        return seat
                || town.kind() == GazetteerKind.TOWN
                        && town.name().equals(area.name())
                        && town.population() > area.population() * NAMESAKE_SHARE;
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

package org.dateline.core.incident.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Links what a report tells of to what other reports tell of, one report at a time. Each strand chooses, among those of
 * other reports that stand before it in canonical order and are near it under some key, the one whose score is highest,
 * if that is above 0 (the mention-ranking model of coreference resolution; Denis and Baldridge, 2008).
 *
 * <p>The choices are a function of the reports stored, not of the order in which they came: a report that comes late but
 * stands early makes those behind it choose again, as far as it can change what they see, and nobody else. Under each
 * key a strand sees the {@link #NEAREST} before it; so one report costs at most its keys times twice that number of
 * comparisons, however many are stored.
 *
 * <p>No more thread-safe than its neighbourhood: link from one thread.
 */
public final class Linker {

    /** How many strands before it a strand sees under each key. Twice as many find nothing more, and cost twice as much. */
    static final int NEAREST = 8;

    private final Scorer scorer;
    private final Neighbourhood neighbourhood;
    private final int nearest;

    public Linker(Scorer scorer, Neighbourhood neighbourhood) {
        this(scorer, neighbourhood, NEAREST);
    }

    /** One that sees less far, to test what happens at the edge of sight. */
    Linker(Scorer scorer, Neighbourhood neighbourhood, int nearest) {
        this.nearest = nearest;
        this.scorer = Objects.requireNonNull(scorer, "scorer");
        this.neighbourhood = Objects.requireNonNull(neighbourhood, "neighbourhood");
    }

    /**
     * Takes in a report that is not stored yet.
     *
     * @return the mentions whose choice is new or changed: its own, and others'
     */
    public Set<String> add(Telling telling) {
        Set<String> changed = new TreeSet<>();
        for (Profile strand : telling.strands()) {
            neighbourhood.put(strand);
            changed.add(strand.mention());
            Map<String, List<String>> ahead = ahead(strand);
            best(strand, ahead.values()).ifPresent(neighbourhood::choose);
            letLaterOnesSee(strand, ahead, changed);
        }
        for (Link link : telling.within()) {
            neighbourhood.choose(link);
            changed.add(link.mention());
        }
        return changed;
    }

    /**
     * Takes a stored report out again, with all that {@link #add} stored of it; a changed report is removed in its old
     * form and added in its new one.
     *
     * @return the mentions of other reports whose choice changed
     */
    public Set<String> remove(Telling telling) {
        telling.within().forEach(link -> neighbourhood.unchoose(link.mention()));
        Set<String> changed = new TreeSet<>();
        telling.strands().forEach(strand -> letLaterOnesMiss(strand, changed));
        telling.strands().forEach(strand -> changed.remove(strand.mention()));
        return changed;
    }

    /**
     * The mirror of {@link #letLaterOnesSee}: under each key, the farthest one that the leaver kept out comes into the sight
     * of those next behind it. Each of them may choose that one; those that had chosen the leaver choose among all.
     */
    private void letLaterOnesMiss(Profile leaver, Set<String> changed) {
        List<String> choosers = neighbourhood.choosers(leaver.mention());
        Map<String, Set<String>> intoSight = new TreeMap<>();
        for (String key : leaver.keys()) {
            List<String> behind = neighbourhood.after(key, leaver.position(), nearest);
            if (behind.isEmpty()) {
                continue;
            }
            List<String> ahead = neighbourhood.before(key, leaver.position(), nearest);
            for (int i = Math.max(0, nearest - ahead.size()); i < behind.size(); i++) {
                intoSight
                        .computeIfAbsent(behind.get(i), mention -> new TreeSet<>())
                        .add(ahead.get(nearest - 1 - i));
            }
        }
        neighbourhood.remove(leaver.mention());
        for (String mention : choosers) {
            neighbourhood.profile(mention).filter(this::chooseAgain).ifPresent(strand -> changed.add(mention));
        }
        choosers.forEach(intoSight::remove);
        intoSight.forEach((mention, seen) -> {
            Profile strand = stored(mention);
            for (String one : seen) {
                if (reconsider(strand, stored(one), Set.of())) {
                    changed.add(mention);
                }
            }
        });
    }

    /** What a strand sees, by key. */
    private Map<String, List<String>> ahead(Profile strand) {
        Map<String, List<String>> ahead = new LinkedHashMap<>();
        strand.keys().forEach(key -> ahead.put(key, neighbourhood.before(key, strand.position(), nearest)));
        return ahead;
    }

    /** The best link that strand has to any it sees; empty when none is good enough. */
    private Optional<Link> best(Profile strand, Collection<List<String>> ahead) {
        Set<String> seen = new LinkedHashSet<>();
        ahead.forEach(seen::addAll);
        Profile best = null;
        double score = 0;
        for (String mention : seen) {
            Profile candidate = stored(mention);
            if (candidate.report().equals(strand.report())) {
                continue;
            }
            double found = scorer.score(strand, candidate, score);
            if (found > score || (best != null && found == score && isNearer(candidate.position(), best.position()))) {
                best = candidate;
                score = found;
            }
        }
        return Optional.ofNullable(best).map(to -> link(strand, to));
    }

    /** Of two before the same strand, the later one is nearer. */
    private static boolean isNearer(Position one, Position other) {
        return one.compareTo(other) > 0;
    }

    private Link link(Profile strand, Profile to) {
        return new Link(strand.mention(), to.mention(), scorer.score(strand, to), scorer.explain(strand, to));
    }

    /**
     * Under each key, the newcomer comes into the sight of those next behind it, and pushes the farthest one out of it.
     * So each of them may choose the newcomer; and has to choose again if it had chosen the one pushed out.
     */
    private void letLaterOnesSee(Profile newcomer, Map<String, List<String>> sight, Set<String> changed) {
        Set<String> later = new TreeSet<>();
        Map<String, Set<String>> outOfSight = new HashMap<>();
        for (String key : newcomer.keys()) {
            List<String> behind = neighbourhood.after(key, newcomer.position(), nearest);
            if (behind.isEmpty()) {
                continue;
            }
            List<String> ahead = sight.get(key);
            for (int i = 0; i < behind.size(); i++) {
                String one = behind.get(i);
                later.add(one);
                int pushedOut = nearest - 1 - i;
                if (pushedOut < ahead.size()) {
                    outOfSight.computeIfAbsent(one, mention -> new TreeSet<>()).add(ahead.get(pushedOut));
                }
            }
        }
        later.forEach(mention -> {
            if (reconsider(stored(mention), newcomer, outOfSight.getOrDefault(mention, Set.of()))) {
                changed.add(mention);
            }
        });
    }

    private boolean reconsider(Profile strand, Profile newcomer, Set<String> outOfSight) {
        Optional<Link> now = neighbourhood.choice(strand.mention());
        boolean sameReport = strand.report().equals(newcomer.report());
        double toBeat = now.map(Link::score).orElse(0.0);
        double score = sameReport ? 0 : scorer.score(strand, newcomer, toBeat);
        boolean draw = now.isPresent() && score == toBeat;
        boolean better = score > toBeat
                || (draw && isNearer(newcomer.position(), stored(now.get().to()).position()));
        if (!sameReport && better) {
            neighbourhood.choose(link(strand, newcomer));
            return true;
        }
        return now.isPresent() && outOfSight.contains(now.get().to()) && chooseAgain(strand);
    }

    private boolean chooseAgain(Profile strand) {
        Optional<Link> before = neighbourhood.choice(strand.mention());
        Optional<Link> after = best(strand, ahead(strand).values());
        if (before.map(Link::to).equals(after.map(Link::to))
                && before.map(Link::score).equals(after.map(Link::score))) {
            return false;
        }
        after.ifPresentOrElse(neighbourhood::choose, () -> neighbourhood.unchoose(strand.mention()));
        return true;
    }

    private Profile stored(String mention) {
        return neighbourhood
                .profile(mention)
                .orElseThrow(() -> new IllegalStateException("strand " + mention + " has a key but no profile"));
    }
}

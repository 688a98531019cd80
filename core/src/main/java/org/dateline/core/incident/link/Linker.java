package org.dateline.core.incident.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** How many strands before it a strand sees under each key. */
    static final int NEAREST = 16;

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
            best(strand).ifPresent(neighbourhood::choose);
            letLaterOnesSee(strand, changed);
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
        Set<String> bereft = new TreeSet<>();
        telling.within().forEach(link -> neighbourhood.unchoose(link.mention()));
        for (Profile strand : telling.strands()) {
            bereft.addAll(neighbourhood.choosers(strand.mention()));
            for (String key : strand.keys()) {
                neighbourhood.after(key, strand.position(), nearest).forEach(later -> bereft.add(later.mention()));
            }
        }
        telling.strands().forEach(strand -> neighbourhood.remove(strand.mention()));
        Set<String> changed = new TreeSet<>();
        for (String mention : bereft) {
            neighbourhood.profile(mention).ifPresent(strand -> {
                if (chooseAgain(strand)) {
                    changed.add(mention);
                }
            });
        }
        return changed;
    }

    /** The best link that strand has to any it sees; empty when none is good enough. */
    private Optional<Link> best(Profile strand) {
        Set<Position> seen = new LinkedHashSet<>();
        for (String key : strand.keys()) {
            seen.addAll(neighbourhood.before(key, strand.position(), nearest));
        }
        Profile best = null;
        double score = 0;
        for (Position position : seen) {
            if (position.report().equals(strand.report())) {
                continue;
            }
            Profile candidate = stored(position.mention());
            double found = scorer.score(strand, candidate);
            if (found > score || (best != null && found == score && isNearer(position, best.position()))) {
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
    private void letLaterOnesSee(Profile newcomer, Set<String> changed) {
        Set<String> later = new TreeSet<>();
        Map<String, Set<String>> outOfSight = new HashMap<>();
        for (String key : newcomer.keys()) {
            List<Position> behind = neighbourhood.after(key, newcomer.position(), nearest);
            if (behind.isEmpty()) {
                continue;
            }
            List<Position> ahead = neighbourhood.before(key, newcomer.position(), nearest);
            for (int i = 0; i < behind.size(); i++) {
                Position one = behind.get(i);
                later.add(one.mention());
                int pushedOut = nearest - 1 - i;
                if (pushedOut < ahead.size()) {
                    outOfSight
                            .computeIfAbsent(one.mention(), mention -> new TreeSet<>())
                            .add(ahead.get(pushedOut).mention());
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
        double score = sameReport ? 0 : scorer.score(strand, newcomer);
        double toBeat = now.map(Link::score).orElse(0.0);
        boolean nearer = now.isPresent()
                && isNearer(newcomer.position(), stored(now.get().to()).position());
        if (!sameReport && (score > toBeat || (score == toBeat && nearer))) {
            neighbourhood.choose(link(strand, newcomer));
            return true;
        }
        return now.isPresent() && outOfSight.contains(now.get().to()) && chooseAgain(strand);
    }

    private boolean chooseAgain(Profile strand) {
        Optional<Link> before = neighbourhood.choice(strand.mention());
        Optional<Link> after = best(strand);
        if (before.equals(after)) {
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

package org.dateline.core.incident.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From choices and decisions to incidents. Mentions that choices which hold, or decisions of people, bring together are
 * one incident, unless people decided that two of them are not: then the strongest links are kept first, and a link that
 * would bring the two together is dropped. Of decisions that cannot all hold, the later ones do.
 *
 * <p>A choice holds if the strand contradicts none of the {@link #ANCESTRY} strands it would be linked to through it.
 * All this is a function of the mentions brought together, and looks at no other.
 */
public final class Grouping {

    /** How far up a strand is checked against what its choice, that one's choice, and so on, say. */
    static final int ANCESTRY = 32;

    private final Neighbourhood neighbourhood;
    private final Decisions decisions;
    private final Contradiction contradiction;

    public Grouping(Scorer scorer, Neighbourhood neighbourhood, Decisions decisions) {
        this.contradiction = new Contradiction(scorer);
        this.neighbourhood = Objects.requireNonNull(neighbourhood, "neighbourhood");
        this.decisions = Objects.requireNonNull(decisions, "decisions");
    }

    /**
     * The incident of that mention, and those that people split from it: together, all mentions that are linked to it by
     * any way. Ordered by their first mention's id.
     */
    public List<Group> around(String mention) {
        SortedSet<String> members = new TreeSet<>();
        Map<Long, Decision> decided = new TreeMap<>(Comparator.reverseOrder());
        List<Link> links = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(mention));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (!members.add(at)) {
                continue;
            }
            held(at).ifPresent(link -> {
                links.add(link);
                open.push(link.to());
            });
            neighbourhood.choosers(at).stream()
                    .filter(chooser -> held(chooser).isPresent())
                    .forEach(open::push);
            for (Decision decision : decisions.about(at)) {
                decided.put(decision.number(), decision);
                if (decision.same()) {
                    open.push(decision.mention());
                    open.push(decision.other());
                }
            }
        }
        links.sort(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::mention));
        return new Joining(members).join(List.copyOf(decided.values()), links);
    }

    /** The choice of that mention, if it has one that holds. */
    public Optional<Link> held(String mention) {
        return neighbourhood.choice(mention).filter(link -> refusal(link).isEmpty());
    }

    /** Why a choice does not hold, in the words of a user; empty when it does. */
    public Optional<String> refusal(Link link) {
        Optional<Profile> strand = neighbourhood.profile(link.mention());
        if (strand.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> ancestor = Optional.of(link.to());
        for (int step = 0; step < ANCESTRY && ancestor.isPresent(); step++) {
            Optional<String> refusal =
                    neighbourhood.profile(ancestor.get()).flatMap(told -> contradiction.between(strand.get(), told));
            if (refusal.isPresent()) {
                return refusal;
            }
            ancestor = neighbourhood.choice(ancestor.get()).map(Link::to);
        }
        return Optional.empty();
    }

    /** Joins mentions one pair at a time, and never two that must stay apart. */
    private static final class Joining {

        private final Map<String, SortedSet<String>> groups = new HashMap<>();
        private final List<Decision> apart = new ArrayList<>();
        private final List<Decision> kept = new ArrayList<>();
        private final List<Link> used = new ArrayList<>();

        Joining(SortedSet<String> members) {
            members.forEach(member -> groups.put(member, new TreeSet<>(List.of(member))));
        }

        List<Group> join(List<Decision> newestFirst, List<Link> strongestFirst) {
            for (Decision decision : newestFirst) {
                if (!groups.containsKey(decision.mention()) || !groups.containsKey(decision.other())) {
                    continue;
                }
                if (!decision.same()) {
                    apart.add(decision);
                } else if (join(decision.mention(), decision.other())) {
                    kept.add(decision);
                }
            }
            for (Link link : strongestFirst) {
                if (join(link.mention(), link.to())) {
                    used.add(link);
                }
            }
            return groups.values().stream()
                    .distinct()
                    .sorted(Comparator.comparing((SortedSet<String> group) -> group.first()))
                    .map(this::group)
                    .toList();
        }

        private Group group(SortedSet<String> mentions) {
            return new Group(
                    mentions,
                    used.stream()
                            .filter(link -> mentions.contains(link.mention()))
                            .toList(),
                    kept.stream().filter(d -> mentions.contains(d.mention())).toList());
        }

        private boolean join(String one, String other) {
            SortedSet<String> here = groups.get(one);
            SortedSet<String> there = groups.get(other);
            if (here == there) {
                return true;
            }
            if (apart.stream().anyMatch(d -> parts(d, here, there) || parts(d, there, here))) {
                return false;
            }
            here.addAll(there);
            there.forEach(member -> groups.put(member, here));
            return true;
        }

        private static boolean parts(Decision decision, SortedSet<String> here, SortedSet<String> there) {
            return here.contains(decision.mention()) && there.contains(decision.other());
        }
    }
}

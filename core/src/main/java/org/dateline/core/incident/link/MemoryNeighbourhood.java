package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** In memory, for measuring, tests and runs that keep nothing. Not thread-safe. */
public final class MemoryNeighbourhood implements Neighbourhood {

    private final Map<String, NavigableSet<Position>> byKey = new HashMap<>();
    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, Link> choices = new HashMap<>();
    private final Map<String, Set<String>> choosers = new HashMap<>();

    @Override
    public List<String> before(String key, Position at, int limit) {
        NavigableSet<Position> stored = byKey.get(key);
        return stored == null ? List.of() : first(stored.headSet(at, false).descendingIterator(), limit);
    }

    @Override
    public List<String> after(String key, Position at, int limit) {
        NavigableSet<Position> stored = byKey.get(key);
        return stored == null ? List.of() : first(stored.tailSet(at, false).iterator(), limit);
    }

    @Override
    public Optional<Profile> profile(String mention) {
        return Optional.ofNullable(profiles.get(mention));
    }

    @Override
    public void put(Profile profile) {
        if (profiles.putIfAbsent(profile.mention(), profile) != null) {
            throw new IllegalArgumentException("strand " + profile.mention() + " is stored already");
        }
        profile.keys()
                .forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(profile.position()));
    }

    @Override
    public void remove(String mention) {
        Profile profile = profiles.remove(mention);
        if (profile == null) {
            return;
        }
        unchoose(mention);
        for (String key : profile.keys()) {
            NavigableSet<Position> stored = byKey.get(key);
            stored.remove(profile.position());
            if (stored.isEmpty()) {
                byKey.remove(key);
            }
        }
    }

    @Override
    public Optional<Link> choice(String mention) {
        return Optional.ofNullable(choices.get(mention));
    }

    @Override
    public List<String> choosers(String mention) {
        return List.copyOf(choosers.getOrDefault(mention, Set.of()));
    }

    @Override
    public void choose(Link link) {
        unchoose(link.mention());
        choices.put(link.mention(), link);
        choosers.computeIfAbsent(link.to(), to -> new TreeSet<>()).add(link.mention());
    }

    @Override
    public void unchoose(String mention) {
        Link before = choices.remove(mention);
        if (before != null) {
            Set<String> left = choosers.get(before.to());
            left.remove(mention);
            if (left.isEmpty()) {
                choosers.remove(before.to());
            }
        }
    }

    private static List<String> first(Iterator<Position> positions, int limit) {
        List<String> found = new ArrayList<>();
        while (found.size() < limit && positions.hasNext()) {
            found.add(positions.next().mention());
        }
        return found;
    }
}

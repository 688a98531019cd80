package org.dateline.store.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.incident.link.Decision;
import org.dateline.core.incident.link.Group;
import org.dateline.core.incident.link.Grouping;
import org.dateline.core.incident.link.Link;
import org.jdbi.v3.core.Handle;

/**
 * Which mentions are one incident, as the linker's {@link Grouping} says from the choices that hold and what people decided.
 * Choices that hold make trees, which the store knows by their roots: so all that has to do with some mentions is found
 * without walking from one to the next. Without a merge or split, each tree is an incident.
 */
final class Groups {

    private final Handle handle;
    private final Set<String> roots = new HashSet<>();
    private final TreeMap<String, Member> members = new TreeMap<>();
    private final TreeMap<Long, Ruling> rulings = new TreeMap<>();

    private Groups(Handle handle) {
        this.handle = handle;
    }

    /** The groups that have a share in those trees, whole; each with its members in canonical order. */
    static List<List<Member>> around(Handle handle, Collection<String> roots) {
        Groups groups = new Groups(handle);
        groups.load(roots);
        return groups.rulings.values().stream().anyMatch(Ruling::shapes) ? groups.joined() : groups.trees();
    }

    private void load(Collection<String> from) {
        boolean ruled = Ruling.any(handle);
        Set<String> next = new TreeSet<>(from);
        while (!next.isEmpty()) {
            Set<String> tied = new TreeSet<>();
            for (String root : next) {
                if (roots.add(root)) {
                    Member.where(handle, "n.root = ?", root).forEach(member -> members.put(member.id(), member));
                    if (ruled) {
                        Ruling.aboutTree(handle, root).forEach(number -> tie(number, tied));
                    }
                }
            }
            next = tied;
            next.removeAll(roots);
        }
    }

    private void tie(long number, Set<String> tied) {
        if (!rulings.containsKey(number)) {
            Ruling ruling = Ruling.read(handle, number);
            rulings.put(number, ruling);
            tied.addAll(rootsOf(handle, ruling.mentions()));
        }
    }

    /** Roots of the trees of those mentions that are there. */
    static Set<String> rootsOf(Handle handle, Collection<String> mentions) {
        Set<String> roots = new TreeSet<>();
        for (String mention : mentions) {
            handle.createQuery("SELECT root FROM node WHERE id = ? AND root IS NOT NULL")
                    .bind(0, mention)
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(roots::add);
        }
        return roots;
    }

    private List<List<Member>> trees() {
        Map<String, List<Member>> byRoot = new TreeMap<>();
        members.values()
                .forEach(member -> byRoot.computeIfAbsent(member.root(), root -> new ArrayList<>())
                        .add(member));
        return byRoot.values().stream()
                .map(tree -> tree.stream().sorted().toList())
                .toList();
    }

    /** Mentions that are gone still hold together what a person said is one with them. */
    private List<List<Member>> joined() {
        Set<String> all = new TreeSet<>(members.keySet());
        List<Decision> decisions = new ArrayList<>();
        for (Ruling ruling : rulings.values()) {
            if (ruling.shapes()) {
                decisions.addAll(ruling.pairs());
                all.addAll(ruling.mentions());
            }
        }
        List<Link> links = new ArrayList<>();
        for (String root : roots) {
            all.add(root);
            handle.createQuery("SELECT id, held, score FROM node WHERE root = ? AND held IS NOT NULL")
                    .bind(0, root)
                    .map((row, context) -> new Link(row.getString(1), row.getString(2), row.getDouble(3), List.of()))
                    .forEach(links::add);
        }
        links.forEach(link -> all.addAll(List.of(link.mention(), link.to())));
        List<List<Member>> groups = new ArrayList<>();
        for (Group group : Grouping.join(all, decisions, links)) {
            List<Member> present = group.mentions().stream()
                    .filter(members::containsKey)
                    .map(members::get)
                    .sorted()
                    .toList();
            if (!present.isEmpty()) {
                groups.add(present);
            }
        }
        return groups;
    }
}

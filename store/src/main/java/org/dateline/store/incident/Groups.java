package org.dateline.store.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Which mentions are one incident: the machine's trees, then the merges and splits that stand, in the order in which people
 * made them. What joins later goes with the part that its own link leads to. A function of trees and decisions alone,
 * so that neither a later report nor a later run of the machine takes a decision back.
 *
 * @param groups disjoint, each with its members in canonical order
 * @param rulings all standing decisions that speak of any member
 */
record Groups(List<List<Member>> groups, List<Ruling> rulings) {

    /** All groups that have a share in those trees, whole. */
    static Groups around(Handle handle, Collection<String> roots) {
        Set<String> loaded = new HashSet<>();
        TreeMap<String, Member> members = new TreeMap<>();
        TreeMap<Long, Ruling> rulings = new TreeMap<>();
        boolean ruled = Ruling.any(handle);
        Set<String> next = new TreeSet<>(roots);
        while (!next.isEmpty()) {
            List<Member> fresh = new ArrayList<>();
            for (String root : next) {
                if (loaded.add(root)) {
                    fresh.addAll(Member.where(handle, "n.root = ?", root));
                }
            }
            fresh.forEach(member -> members.put(member.id(), member));
            next = ruled ? tied(handle, fresh, rulings) : new TreeSet<>();
            next.removeAll(loaded);
        }
        return new Groups(grouped(members, rulings.values()), List.copyOf(rulings.values()));
    }

    /** Roots of the trees that decisions about those mentions reach into. */
    private static Set<String> tied(Handle handle, List<Member> fresh, Map<Long, Ruling> rulings) {
        Set<String> roots = new TreeSet<>();
        for (long number : Ruling.about(handle, fresh.stream().map(Member::id).toList())) {
            if (!rulings.containsKey(number)) {
                Ruling ruling = Ruling.read(handle, number);
                rulings.put(number, ruling);
                Set<String> mentions = new TreeSet<>(ruling.stays());
                mentions.addAll(ruling.goes());
                for (String mention : mentions) {
                    handle.createQuery("SELECT root FROM node WHERE id = ?")
                            .bind(0, mention)
                            .mapTo(String.class)
                            .findOne()
                            .ifPresent(roots::add);
                }
            }
        }
        return roots;
    }

    private static List<List<Member>> grouped(Map<String, Member> members, Collection<Ruling> rulings) {
        Map<String, Set<String>> groupOf = new HashMap<>();
        Map<String, Set<String>> byRoot = new TreeMap<>();
        members.values().forEach(member -> {
            Set<String> group = byRoot.computeIfAbsent(member.root(), root -> new TreeSet<>());
            group.add(member.id());
            groupOf.put(member.id(), group);
        });
        for (Ruling ruling : rulings) {
            switch (ruling.kind()) {
                case "merge" -> merge(groupOf, ruling.stays());
                case "split" -> split(groupOf, ruling, members);
                default -> {
                    // Says something about a group, and does not shape it.
                }
            }
        }
        Set<Set<String>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Member>> groups = new ArrayList<>();
        for (String id : members.keySet()) {
            if (distinct.add(groupOf.get(id))) {
                groups.add(groupOf.get(id).stream().map(members::get).sorted().toList());
            }
        }
        return groups;
    }

    private static void merge(Map<String, Set<String>> groupOf, Set<String> mentions) {
        Set<String> all = new TreeSet<>();
        for (String mention : mentions) {
            if (groupOf.containsKey(mention)) {
                all.addAll(groupOf.get(mention));
            }
        }
        all.forEach(mention -> groupOf.put(mention, all));
    }

    private static void split(Map<String, Set<String>> groupOf, Ruling ruling, Map<String, Member> members) {
        Set<Set<String>> touched = new LinkedHashSet<>();
        for (String mention : ruling.goes()) {
            if (groupOf.containsKey(mention)) {
                touched.add(groupOf.get(mention));
            }
        }
        Set<String> parted = new TreeSet<>();
        for (Set<String> group : touched) {
            Set<String> rest = new TreeSet<>();
            group.forEach(mention -> (goes(mention, ruling, members) ? parted : rest).add(mention));
            rest.forEach(mention -> groupOf.put(mention, rest));
        }
        parted.forEach(mention -> groupOf.put(mention, parted));
    }

    /** Whether a mention, or the first one above it that people spoke of, was split off. */
    private static boolean goes(String mention, Ruling ruling, Map<String, Member> members) {
        Member at = members.get(mention);
        while (at != null && !ruling.goes().contains(at.id()) && !ruling.stays().contains(at.id())) {
            at = at.held().map(members::get).orElse(null);
        }
        return at != null && ruling.goes().contains(at.id());
    }

    /**
     * The last decision that gave a group its status. A decision holds for the group that has most of the mentions it
     * spoke of; of two with as many, the first in canonical order.
     */
    Optional<Ruling> statusOf(List<Member> group) {
        Ruling last = null;
        for (Ruling ruling : rulings) {
            if (IncidentRows.STATUS.containsKey(ruling.kind()) && heldBy(ruling).equals(Optional.of(group.get(0)))) {
                last = ruling;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The first member of the group that a decision holds for. */
    private Optional<Member> heldBy(Ruling ruling) {
        List<Member> holder = null;
        long most = 0;
        for (List<Member> group : groups) {
            long held =
                    group.stream().filter(m -> ruling.stays().contains(m.id())).count();
            boolean first = holder == null || group.get(0).compareTo(holder.get(0)) < 0;
            if (held > most || (held == most && held > 0 && first)) {
                holder = group;
                most = held;
            }
        }
        return Optional.ofNullable(holder).map(held -> held.get(0));
    }
}

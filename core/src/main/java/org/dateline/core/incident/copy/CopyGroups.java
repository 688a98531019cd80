package org.dateline.core.incident.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.incident.copy.CopyGroup.Copy;

/**
 * Groups reports by copy: two are in one group when a chain of copies leads from one to the other. A function of the set, so
 * the order of the reports does not matter.
 */
public final class CopyGroups {

    /** Under one key a report is compared with so many that follow it: enough for a chain through any number of copies. */
    private static final int NEXT = 200;

    private final TreeMap<String, Fingerprint> prints = new TreeMap<>();
    private final Map<String, LocalDate> published;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Copy> nearest = new HashMap<>();

    private CopyGroups(Collection<Fingerprint> fingerprints, Map<String, LocalDate> published) {
        fingerprints.forEach(print -> prints.put(print.report(), print));
        this.published = published;
        prints.keySet().forEach(report -> parents.put(report, report));
    }

    /**
     * Every report is in exactly one group; groups are in the order of their originals' ids.
     *
     * @param published publication days by report id; a report without one counts as later than any other
     */
    public static List<CopyGroup> of(Collection<Fingerprint> fingerprints, Map<String, LocalDate> published) {
        CopyGroups groups = new CopyGroups(fingerprints, published);
        groups.join();
        return groups.collect();
    }

    private void join() {
        Map<Integer, List<String>> byKey = new TreeMap<>();
        prints.values()
                .forEach(print -> print.keys()
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(print.report())));
        TreeSet<Pair> pairs = new TreeSet<>();
        for (List<String> reports : byKey.values()) {
            for (int i = 0; i < reports.size(); i++) {
                for (int j = i + 1; j < Math.min(reports.size(), i + NEXT); j++) {
                    pairs.add(new Pair(reports.get(i), reports.get(j)));
                }
            }
        }
        for (Pair pair : pairs) {
            CopyVerdict verdict = CopyJudge.judge(prints.get(pair.one()), prints.get(pair.other()));
            if (verdict.isCopy()) {
                keep(pair.one(), pair.other(), verdict);
                keep(pair.other(), pair.one(), verdict);
                parents.put(root(pair.one()), root(pair.other()));
            }
        }
    }

    private void keep(String report, String of, CopyVerdict verdict) {
        Copy before = nearest.get(report);
        if (before == null || before.verdict().resemblance() < verdict.resemblance()) {
            nearest.put(report, new Copy(report, of, verdict));
        }
    }

    private String root(String report) {
        String root = report;
        while (!parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        parents.put(report, root);
        return root;
    }

    private List<CopyGroup> collect() {
        Map<String, List<Fingerprint>> members = new HashMap<>();
        prints.values()
                .forEach(print -> members.computeIfAbsent(root(print.report()), r -> new ArrayList<>())
                        .add(print));
        return members.values().stream()
                .map(this::group)
                .sorted(Comparator.comparing(CopyGroup::original))
                .toList();
    }

    private CopyGroup group(List<Fingerprint> members) {
        String original = members.stream()
                .min(Comparator.comparing((Fingerprint p) -> published.getOrDefault(p.report(), LocalDate.MAX))
                        .thenComparing(p -> -p.words())
                        .thenComparing(Fingerprint::report))
                .orElseThrow()
                .report();
        List<Copy> copies = members.stream()
                .map(Fingerprint::report)
                .filter(report -> !report.equals(original))
                .map(nearest::get)
                .toList();
        return new CopyGroup(original, copies);
    }

    private record Pair(String one, String other) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair that) {
            return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, that);
        }
    }
}

package org.dateline.core.incident.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.core.incident.copy.Credit;
import org.dateline.core.incident.copy.Credit.Share;
import org.dateline.core.incident.copy.Outlet;
import org.dateline.core.incident.copy.Outlets;

/**
 * Through whom reports come: two reports share a channel when they share a publisher's group, a credited agency, or are copies
 * of each other, or when a chain of such ties leads from one to the other. What shares a channel is not independent.
 *
 * <p>A report that is an agency's as a whole has the agency's channel and not its publisher's, who only passes it on.
 */
final class Channels {

    private static final String OUTLET = "outlet:";

    private final Outlets outlets;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, CopyGroup> groups = new HashMap<>();
    private final Map<String, Teller> speakers = new HashMap<>();
    private final Map<String, Telling> tellings = new HashMap<>();

    Channels(Outlets outlets, Collection<Telling> tellings, List<CopyGroup> copies) {
        this.outlets = outlets;
        tellings.forEach(telling -> this.tellings.put(telling.report(), telling));
        for (CopyGroup group : copies) {
            groups.put(group.original(), group);
            group.copies().forEach(copy -> groups.put(copy.report(), group));
        }
        for (Telling telling : tellings) {
            ties(telling).forEach(tie -> unite(reportTie(telling.report()), tie));
        }
        copies.forEach(group -> speakers.put(group.original(), speaker(group)));
    }

    /** The channel of a report. */
    String of(String report) {
        return root(reportTie(report));
    }

    /** The channel of an outlet that a report had something from. */
    String of(Outlet outlet) {
        return root(OUTLET + Outlets.normal(outlet.group()));
    }

    /** Who speaks where a report speaks for itself: its agency, its publisher, or those of the report it is a copy of. */
    Teller speaker(String report) {
        return speakers.get(groups.get(report).original());
    }

    static Teller teller(Outlet outlet) {
        return outlet(outlet.name());
    }

    CopyGroup group(String report) {
        return groups.get(report);
    }

    /** The copies of a report and itself. */
    List<Telling> copiesOf(String report) {
        CopyGroup group = groups.get(report);
        List<Telling> all = new ArrayList<>();
        all.add(tellings.get(group.original()));
        group.copies().forEach(copy -> all.add(tellings.get(copy.report())));
        return all;
    }

    private String reportTie(String report) {
        return "copy:" + groups.get(report).original();
    }

    private List<String> ties(Telling telling) {
        List<String> ties = new ArrayList<>();
        for (Credit credit : telling.fingerprint().credits()) {
            ties.add(OUTLET + Outlets.normal(group(outlets, credit.agency())));
        }
        if (wholeCredits(telling).isEmpty()) {
            telling.publisher()
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> ties.add(OUTLET + Outlets.normal(group(outlets, name))));
        }
        return ties;
    }

    private static String group(Outlets outlets, String name) {
        return outlets.find(name).map(Outlet::group).orElse(name);
    }

    private Teller speaker(CopyGroup group) {
        TreeSet<String> agencies = new TreeSet<>();
        copiesOf(group.original()).forEach(telling -> agencies.addAll(wholeCredits(telling)));
        if (agencies.size() == 1) {
            return outlet(agencies.first());
        }
        Optional<String> publisher = tellings.get(group.original()).publisher().filter(name -> !name.isBlank());
        return publisher
                .map(name -> outlet(outlets.find(name).map(Outlet::name).orElse(name)))
                .orElseGet(() -> new Teller(
                        "report:" + group.original(),
                        "report " + group.original(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Teller outlet(String name) {
        return new Teller(OUTLET + Outlets.normal(name), name.strip(), Optional.empty(), Optional.empty());
    }

    private static List<String> wholeCredits(Telling telling) {
        return telling.fingerprint().credits().stream()
                .filter(credit -> credit.share() == Share.WHOLE)
                .map(Credit::agency)
                .toList();
    }

    private void unite(String one, String other) {
        String a = root(one);
        String b = root(other);
        // The smaller name stands for both, so that the order of the reports does not matter.
        parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }

    private String root(String tie) {
        String root = tie;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }
}

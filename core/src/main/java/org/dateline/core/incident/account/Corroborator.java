package org.dateline.core.incident.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.incident.account.Corroboration.Counted;
import org.dateline.core.incident.account.Corroboration.Folded;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.core.statement.Certainty;

/**
 * Counts independent sources: the most accounts of which no two share the source behind them or the channel they came through.
 * Ten papers that quote one minister are one, one paper that quotes ten people is one; the minister through Reuters and the
 * mayor through AFP are two.
 *
 * <p>Method: sources and channels are the two sides of a graph, each account an edge; the count is the size of a maximum
 * matching (H. Kuhn, "The Hungarian method", 1955, in its unweighted form). Merging two sources or channels, as a found copy
 * does, can only make it smaller.
 */
final class Corroborator {

    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::claim, Claims.ORDER);

    private final Channels channels;
    private final TreeMap<String, TreeMap<String, Evidence>> edges = new TreeMap<>();
    private final Map<String, String> sourceOfChannel = new HashMap<>();

    private Corroborator(Channels channels) {
        this.channels = channels;
    }

    /** The independent sources behind these claims, which agree with each other. */
    static Corroboration count(Collection<Evidence> evidence, Channels channels) {
        return new Corroborator(channels).count(evidence.stream().sorted(ORDER).toList());
    }

    private Corroboration count(List<Evidence> evidence) {
        List<Evidence> sure = evidence.stream().filter(Corroborator::isSure).toList();
        sure.forEach(e -> edges.computeIfAbsent(e.assertion().source(), s -> new TreeMap<>())
                .merge(e.assertion().channel(), e, (a, b) -> a));
        for (String source : edges.keySet()) {
            match(source, new HashSet<>());
        }
        Map<String, Counted> bySource = new TreeMap<>();
        Map<String, Counted> byChannel = new TreeMap<>();
        List<Evidence> used = new ArrayList<>();
        for (Map.Entry<String, String> pair : new TreeMap<>(sourceOfChannel).entrySet()) {
            Evidence chosen = edges.get(pair.getValue()).get(pair.getKey());
            Counted counted = counted(chosen, sure);
            used.add(chosen);
            bySource.put(pair.getValue(), counted);
            byChannel.put(pair.getKey(), counted);
        }
        used.sort(ORDER);
        List<Folded> folded = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (Evidence e : evidence) {
            String key = e.claim().teller() + "\n" + e.claim().report();
            if (!used.contains(e) && told.add(key)) {
                folded.add(folded(e, bySource, byChannel));
            }
        }
        folded.removeIf(f -> used.stream()
                .anyMatch(e -> e.claim().teller().equals(f.teller())
                        && e.claim().report().equals(f.report())));
        return new Corroboration(
                used.stream().map(e -> bySource.get(e.assertion().source())).toList(), folded);
    }

    /** Finds a channel of its own for the source, moving others to another of theirs where that makes room. */
    private boolean match(String source, Set<String> tried) {
        for (String channel : edges.get(source).keySet()) {
            if (tried.add(channel)) {
                String holder = sourceOfChannel.get(channel);
                if (holder == null || match(holder, tried)) {
                    sourceOfChannel.put(channel, source);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSure(Evidence evidence) {
        return evidence.claim().certainty() == Certainty.CERTAIN
                || evidence.claim().certainty() == Certainty.PROBABLE;
    }

    private static Counted counted(Evidence chosen, List<Evidence> all) {
        String source = chosen.assertion().source();
        Stake stake = all.stream()
                .filter(e -> e.assertion().source().equals(source))
                .map(e -> e.claim().stake())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Counted(
                chosen.claim().teller(),
                chosen.assertion().teller().name(),
                chosen.assertion().through(),
                chosen.claim().report(),
                stake);
    }

    private Folded folded(Evidence e, Map<String, Counted> bySource, Map<String, Counted> byChannel) {
        Assertion assertion = e.assertion();
        Counted same = bySource.get(assertion.source());
        Counted through = byChannel.get(assertion.channel());
        String as = "";
        String reason;
        CopyGroup group = channels.group(e.claim().report());
        Counted one = same != null ? same : through;
        if (!isSure(e)) {
            reason = "not said for sure";
        } else if (one != null
                && group.equals(channels.group(one.report()))
                && !one.report().equals(e.claim().report())) {
            as = one.teller();
            reason = "the same copy as report " + one.report();
        } else if (same != null) {
            as = same.teller();
            reason = assertion.side().isPresent()
                            && !same.teller().equals(e.claim().teller())
                    ? "the same side as " + same.name()
                    : "the same source, " + same.name();
        } else if (through != null) {
            as = through.teller();
            reason = "through " + assertion.through() + ", as is " + through.name();
        } else {
            reason = "its source and its channel are both counted with others";
        }
        return new Folded(
                e.claim().teller(), assertion.teller().name(), e.claim().report(), as, reason);
    }
}

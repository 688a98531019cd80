package org.dateline.core.incident.account;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an incident is about, when what followed it (a trial, a protest) is told in it too. */
final class MainType {

    private MainType() {}

    /** The PLOVER type that most channels tell of, an act weighing more than words about it. */
    static String of(TypeTable types, List<Telling> tellings, Channels channels) {
        Map<String, Set<String>> tellers = new TreeMap<>();
        for (Telling telling : tellings) {
            telling.mentions()
                    .forEach(mention -> tellers.computeIfAbsent(mention.type().plover(), t -> new HashSet<>())
                            .add(channels.of(telling.report())));
        }
        return tellers.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Set<String>> e) ->
                                e.getValue().size() * types.weight(e.getKey()))
                        .thenComparing(e -> types.weight(e.getKey()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}

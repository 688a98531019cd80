package org.dateline.core.incident.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.incident.Voice;
import org.dateline.core.incident.copy.Outlets;

/**
 * The fullest name of each named source among the voices of an incident: one report's "Lamsdorff" is the other's "Count
 * Lamsdorff", when there is only one of that name and nothing tells them apart.
 */
final class Names {

    private record Named(String name, Optional<ActorCode> code) {}

    private final Map<String, Named> fullest = new HashMap<>();

    Names(Collection<Voice> voices) {
        Map<String, Named> all = new HashMap<>();
        for (Voice voice : voices) {
            all.merge(
                    Outlets.normal(voice.name()),
                    new Named(voice.name(), voice.code()),
                    (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
        }
        for (Map.Entry<String, Named> entry : all.entrySet()) {
            List<Map.Entry<String, Named>> longer = new ArrayList<>();
            for (Map.Entry<String, Named> other : all.entrySet()) {
                if (extendsName(other.getKey(), entry.getKey())
                        && fit(entry.getValue().code(), other.getValue().code())) {
                    longer.add(other);
                }
            }
            fullest.put(entry.getKey(), longest(longer).orElse(entry.getValue()));
        }
    }

    private static final Comparator<Named> ORDER = Comparator.comparing(
                    (Named n) -> n.code().isEmpty())
            .thenComparing(n -> n.code().map(code -> -code.role().length()).orElse(0))
            .thenComparing(n -> n.code().map(ActorCode::toString).orElse(""))
            .thenComparing(Named::name);

    String name(String name) {
        Named found = fullest.get(Outlets.normal(name));
        return found == null ? name : found.name();
    }

    Optional<ActorCode> code(Voice voice) {
        Named found = fullest.get(Outlets.normal(voice.name()));
        return found == null ? voice.code() : found.code().or(voice::code);
    }

    /** The longest name that all the others are parts of: two different ones leave the short one in doubt. */
    private static Optional<Named> longest(List<Map.Entry<String, Named>> names) {
        return names.stream()
                .filter(name ->
                        names.stream().allMatch(other -> other == name || extendsName(name.getKey(), other.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the name ends in the short one's last word and has all its words and more. */
    private static boolean extendsName(String name, String part) {
        List<String> words = Arrays.asList(name.split(" "));
        List<String> few = Arrays.asList(part.split(" "));
        return words.size() > few.size()
                && words.get(words.size() - 1).equals(few.get(few.size() - 1))
                && new HashSet<>(words).containsAll(few);
    }

    private static boolean fit(Optional<ActorCode> a, Optional<ActorCode> b) {
        return a.isEmpty()
                || b.isEmpty()
                || !Sides.isKnown(a.get())
                || !Sides.isKnown(b.get())
                || a.get().sameSide(b.get());
    }
}

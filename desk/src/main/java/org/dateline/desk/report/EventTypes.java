package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Ontology;
import org.dateline.desk.view.Words;

/** The types of events a person can choose from. */
public final class EventTypes {

    private static final String PLOVER = "PLOVER";

    private final Ontology ontology;
    private final Map<String, List<Option>> types = new LinkedHashMap<>();
    private final List<String> acled = new ArrayList<>();

    /** @param value type and mode with a slash between */
    public record Option(String value, String label) {}

    EventTypes(Ontology ontology) {
        this.ontology = ontology;
        for (Ontology.Entry entry : ontology.entries()) {
            if (entry.vocabulary().equals(PLOVER)) {
                String type = Words.capital(entry.type());
                types.computeIfAbsent(type, t -> new ArrayList<>())
                        .add(new Option(
                                entry.type() + "/" + entry.mode(),
                                entry.mode().isEmpty()
                                        ? type
                                        : type + ", " + entry.mode().replace('-', ' ')));
            } else if (!entry.name().isEmpty()) {
                acled.add(entry.name());
            }
        }
    }

    /** Choices by type. */
    Map<String, List<Option>> types() {
        return types;
    }

    List<String> acled() {
        return acled;
    }

    EventType type(String what, String subEvent) {
        boolean known = types.values().stream()
                .flatMap(List::stream)
                .anyMatch(option -> option.value().equals(what));
        if (!known) {
            throw new FieldRefused("what", "Choose what kind of event it is.");
        }
        if (!subEvent.isEmpty() && !acled.contains(subEvent)) {
            throw new FieldRefused("acled", "Choose one of the list, or none.");
        }
        String type = what.substring(0, what.indexOf('/'));
        String mode = what.substring(what.indexOf('/') + 1);
        return new EventType(
                type,
                mode.isEmpty() ? Optional.empty() : Optional.of(mode),
                subEvent.isEmpty() ? Optional.empty() : Optional.of(subEvent),
                ontology.cameo(type, mode.isEmpty() ? Optional.empty() : Optional.of(mode)));
    }
}

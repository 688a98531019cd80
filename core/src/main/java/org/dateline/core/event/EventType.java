package org.dateline.core.event;

import java.util.Optional;

/**
 * What kind of event it is, in the three vocabularies its users know.
 *
 * @param plover PLOVER event type, {@code ASSAULT}
 * @param mode PLOVER mode, {@code aerial}
 * @param acled one of ACLED's 25 sub-event types, only for physical events
 * @param cameo CAMEO code as a string, {@code "195"}; leading zeros count
 */
public record EventType(String plover, Optional<String> mode, Optional<String> acled, Optional<String> cameo) {

    public EventType {
        if (!plover.matches("[A-Z]+")) {
            throw new IllegalArgumentException("PLOVER type must be capitals, got '" + plover + "'");
        }
    }
}

package org.dateline.core.event;

import java.util.Optional;

/** The people an event harmed, as far as the report says so; empty where it says nothing, which is not zero. */
public record Casualties(Optional<Toll> killed, Optional<Toll> injured) {

    public static final Casualties UNKNOWN = new Casualties(Optional.empty(), Optional.empty());
}

package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.report.Span;

/**
 * The people an event harmed, as far as the report says so; empty where it says nothing, which is not zero.
 *
 * @param detained arrested, captured or abducted
 * @param displaced driven from their homes, or fled
 * @param groups of whom these numbers are, in text order
 */
public record Casualties(
        Optional<Toll> killed,
        Optional<Toll> injured,
        Optional<Toll> missing,
        Optional<Toll> detained,
        Optional<Toll> displaced,
        List<Group> groups) {

    public static final Casualties UNKNOWN = new Casualties(Optional.empty(), Optional.empty());

    public Casualties {
        groups = List.copyOf(groups);
    }

    public Casualties(Optional<Toll> killed, Optional<Toll> injured) {
        this(killed, injured, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The number of that harm. */
    public Optional<Toll> of(Harm harm) {
        return switch (harm) {
            case KILLED -> killed;
            case INJURED -> injured;
            case MISSING -> missing;
            case DETAINED -> detained;
            case DISPLACED -> displaced;
        };
    }

    /** What befell them. */
    public enum Harm {
        KILLED,
        INJURED,
        MISSING,
        DETAINED,
        DISPLACED
    }

    /**
     * Some of them, as the report counts and names them.
     *
     * @param words "at least 12 people", "three children"
     * @param code of whom, where that is an actor
     * @param part whether the total holds them: they are told beside it ("including three children"), and are not to be
     *     added to it
     */
    public record Group(Harm harm, Toll toll, Span words, Optional<ActorCode> code, boolean part) {}
}

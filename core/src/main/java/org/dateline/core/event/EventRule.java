package org.dateline.core.event;

import java.util.List;
import java.util.Optional;

/**
 * One line of a rule file: words that tell an event, how its arguments stand in the grammar, and what it is coded as.
 *
 * @param name file and line, as the record's {@code rule}
 * @param part what kind of word the trigger is
 * @param when all must hold
 * @param unless none may hold
 */
record EventRule(
        String name,
        Part part,
        List<Pattern> patterns,
        Frame frame,
        String type,
        Optional<String> mode,
        Optional<String> acled,
        Optional<String> cameo,
        List<Condition> when,
        List<Condition> unless,
        String example) {

    /** What a trigger is in the grammar. */
    enum Part {
        VERB,
        /** A verb that tells the outcome of an attack: kill, wound, destroy. */
        RESULT,
        NOUN,
        /** An auxiliary that asks for the act of its verb: "must". */
        MODAL,
        /** Predicate adjective or noun, a judgement: "unacceptable", "a mistake". */
        JUDGEMENT
    }

    /** Whether "not" belongs to its words: "will not allow" is a threat that was made. */
    boolean wantsNegation() {
        return when.stream().anyMatch(condition -> condition.values().contains("not"));
    }

    /** Whether it comes of a dictionary of the user's rather than of a rule file. */
    boolean isOfDictionary() {
        return frame.names(Slot.SOURCE.name());
    }

    EventType coded() {
        return new EventType(type, mode, acled, cameo);
    }
}

package org.dateline.core.event;

import java.util.Locale;

/**
 * Where in the grammar an argument of a predicate stands: {@code subj}, {@code obj}, {@code iobj}, {@code comp} (the
 * first actor of its complement clause), {@code poss} (possessor of a noun), {@code adj} (adjective or noun before it),
 * {@code clause} (subject of the clause a noun is circumstance of), {@code infinitive}, {@code complement} (the verb of that clause), {@code speaker} (who says it), {@code any} (the nearest actor behind it), {@code source} and {@code target} (where a dictionary's pattern says so); every other name is a preposition.
 */
record Slot(String name) {

    static final Slot SUBJECT = new Slot("subj");
    static final Slot OBJECT = new Slot("obj");
    static final Slot INDIRECT = new Slot("iobj");
    static final Slot COMPLEMENT = new Slot("comp");
    static final Slot POSSESSOR = new Slot("poss");
    static final Slot ADJECTIVE = new Slot("adj");
    static final Slot SPEAKER = new Slot("speaker");
    static final Slot ANY = new Slot("any");
    static final Slot SOURCE = new Slot("source");
    static final Slot TARGET = new Slot("target");

    Slot {
        if (!name.equals(name.toLowerCase(Locale.ROOT)) || name.isBlank()) {
            throw new IllegalArgumentException("slot must be a lower-case word, got '" + name + "'");
        }
    }
}

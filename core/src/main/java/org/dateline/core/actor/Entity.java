package org.dateline.core.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Someone or something the report speaks of, perhaps several times. Grows while a report is read. */
final class Entity {

    enum Gender {
        UNKNOWN,
        MASCULINE,
        FEMININE
    }

    final boolean person;
    final boolean plural;

    /** The fullest name the report gives, or its words where it has none. */
    String name;

    /** How many words of {@code name} are a name; 0 for a description. */
    int nameWords;

    Known known;
    Gender gender = Gender.UNKNOWN;

    /** Agent nouns the report applies to it, in small letters: minister, group. */
    final Set<String> heads = new HashSet<>();

    /** All words of the descriptions and titles applied to it. */
    final Set<String> words = new HashSet<>();

    /** Code told by the report's own words (title, apposition), then by the dictionary. */
    Coded code;

    String rule;

    Entity(String name, int nameWords, boolean person, boolean plural, String rule) {
        this.name = name;
        this.nameWords = nameWords;
        this.person = person;
        this.plural = plural;
        this.rule = rule;
    }

    boolean isNamed() {
        return nameWords > 0;
    }

    /** The key of the last word of its name: the surname of a person, as most write it. */
    String lastKey() {
        List<String> keys = Words.keys(name);
        return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    }

    void offer(Coded other) {
        if (other != null && (code == null || other.strength() > code.strength())) {
            code = other;
        }
    }
}

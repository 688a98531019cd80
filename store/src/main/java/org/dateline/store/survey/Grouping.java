package org.dateline.store.survey;

import java.util.Locale;

/** By what actors are counted as one. The key of each group is an actor as {@code Criteria} takes it. */
public enum Grouping {
    /** {@code RUS}. */
    COUNTRY {
        @Override
        String key(String alias) {
            return alias + ".country";
        }
    },
    /** {@code RUS MIL}; {@code RUS -} where the role is not told. */
    ROLE {
        @Override
        String key(String alias) {
            return alias + ".country || ' ' || CASE WHEN " + alias + ".role = '' THEN '-' ELSE " + alias + ".role END";
        }
    },
    /** The name without case and accents. */
    NAME {
        @Override
        String key(String alias) {
            return alias + ".folded";
        }
    };

    abstract String key(String alias);

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is none */
    public static Grouping of(String word) {
        for (Grouping grouping : values()) {
            if (grouping.word().equals(word)) {
                return grouping;
            }
        }
        throw new IllegalArgumentException("no grouping '" + word + "'");
    }
}

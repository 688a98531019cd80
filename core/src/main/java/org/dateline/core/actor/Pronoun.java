package org.dateline.core.actor;

import org.dateline.core.resource.Row;

/** What a pronoun tells of the one it stands for. */
record Pronoun(Kind kind) {

    enum Kind {
        HE,
        SHE,
        IT,
        THEY,
        /** Speaker of the quotation it stands in. */
        I,
        WE,
        /** Whom the relative clause describes: the noun before it. */
        WHO
    }

    static Pronoun parse(Row row) {
        try {
            return new Pronoun(Kind.valueOf(row.require("kind")));
        } catch (IllegalArgumentException e) {
            throw row.error("kind", "unknown kind of pronoun '" + row.get("kind") + "'");
        }
    }

    boolean isPerson() {
        return kind == Kind.HE || kind == Kind.SHE;
    }
}

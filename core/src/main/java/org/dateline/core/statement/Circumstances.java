package org.dateline.core.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Token;

/** Prepositions that tell when, where and through what something was said ({@code circumstances.tsv}). */
final class Circumstances {

    private final Set<String> words = new HashSet<>();

    Circumstances() {
        for (Row row : Table.resource(Circumstances.class, "circumstances.tsv").rows()) {
            words.add(row.require("preposition"));
        }
    }

    boolean begin(Token token) {
        return words.contains(token.form().toLowerCase(Locale.ROOT));
    }
}

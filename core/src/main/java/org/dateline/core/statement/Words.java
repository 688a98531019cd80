package org.dateline.core.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Token;

/** A closed list of words, the first column of a resource file. */
final class Words {

    private final Set<String> words = new HashSet<>();

    Words(String resource) {
        Table table = Table.resource(Words.class, resource);
        for (Row row : table.rows()) {
            words.add(row.require(table.columns().get(0)));
        }
    }

    boolean holdForm(Token token) {
        return words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    boolean holdLemma(Token token) {
        return words.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}

package org.dateline.core.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;

/** Words that turn a cue into its opposite ({@code negators.tsv}). */
final class Negators {

    private final Set<String> lemmas = new HashSet<>();

    Negators() {
        for (Row row : Table.resource(Negators.class, "negators.tsv").rows()) {
            lemmas.add(row.require("lemma"));
        }
    }

    boolean negates(Sentence s, int cue) {
        for (int child : s.children(cue)) {
            if (child < cue && lemmas.contains(s.token(child).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}

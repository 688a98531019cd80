package org.dateline.core.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** News outlets, by name or by the word for them ({@code outlets.tsv}). */
final class Outlets {

    private static final String LEADING_ARTICLE = "^(?:the|a|an) ";
    private static final int MAX_WORDS = 4;

    private final Set<String> names = new HashSet<>();

    Outlets() {
        for (Row row : Table.resource(Outlets.class, "outlets.tsv").rows()) {
            row.require("kind");
            for (String name : row.list("names")) {
                names.add(normal(name));
            }
        }
    }

    /** Whether the name is that of an outlet, or ends in one: "the Interfax news service". */
    boolean isOutlet(String name) {
        String rest = normal(name);
        for (int i = 0; i < MAX_WORDS; i++) {
            if (names.contains(rest)) {
                return true;
            }
            int space = rest.indexOf(' ');
            if (space < 0) {
                return false;
            }
            rest = rest.substring(space + 1);
        }
        return false;
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst(LEADING_ARTICLE, "");
    }
}

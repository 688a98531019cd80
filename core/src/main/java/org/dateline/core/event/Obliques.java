package org.dateline.core.event;

import org.dateline.core.text.Token;

/** What stands behind a preposition: with the word itself or, attached too low by the parser, with its object. */
final class Obliques {

    private final Clauses clauses;

    Obliques(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The noun behind this preposition: dependent of the word itself or, attached one too low, of its object. */
    int behind(int word, String preposition) {
        int found = withCase(word, preposition);
        if (found >= 0) {
            return found;
        }
        for (int child : clauses.children(word)) {
            String relation = clauses.plain(child);
            if (relation.equals("obj") || relation.equals("xcomp") || relation.equals("obl")) {
                found = withCase(child, preposition);
                // "Speeded up the withdrawal of its troops from the valley": two too low.
                int of = found < 0 && relation.equals("obj") ? withCase(child, "of") : -1;
                found = of >= 0 && !preposition.equals("of") ? withCase(of, preposition) : found;
                if (found > word) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** "Aided offensives in the valley against the rebels": hung on the word above, yet only a noun of force is against somebody. */
    int versus(int noun, String preposition) {
        int above = clauses.sentence().head(noun);
        boolean near = above >= 0
                && clauses.inClass("versus", preposition)
                && (clauses.plain(noun).equals("obj") || clauses.plain(noun).equals("nmod"));
        int found = near ? withCase(above, preposition) : -1;
        return found > noun ? found : -1;
    }

    /** The dependent of the word itself that stands behind this preposition. */
    int withCase(int word, String preposition) {
        for (int child : clauses.children(word)) {
            String relation = clauses.plain(child);
            if (relation.equals("case") || relation.equals("punct")) {
                continue;
            }
            for (int marker : clauses.children(child)) {
                Token token = clauses.token(marker);
                if ((token.plainRelation().equals("case")
                                || token.plainRelation().equals("mark")
                                || token.relation().equals("advmod"))
                        && marker < child
                        && clauses.key(marker).equals(preposition)
                        && !(token.xpos().equals("TO")
                                && clauses.token(child).xpos().equals("VB"))) {
                    return child;
                }
            }
        }
        return -1;
    }
}

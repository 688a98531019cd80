package org.dateline.eval.triple;

import java.util.Set;

/**
 * The gold event of a sentence.
 *
 * @param type PLOVER type by its present name
 * @param actors country codes of who did it
 * @param recipients country codes of those it was done to; empty where the gold names none
 */
record TripleGold(String type, Set<String> actors, Set<String> recipients) {

    TripleGold {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }
}

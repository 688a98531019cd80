package org.dateline.eval.triple;

import java.util.List;

/** A predicted event: PLOVER type, and actor codes like {@code USA GOV}. */
record TripleItem(String type, List<String> actors, List<String> recipients) {

    TripleItem {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}

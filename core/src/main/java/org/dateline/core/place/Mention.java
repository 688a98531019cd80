package org.dateline.core.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.text.Sentence;

/**
 * A stretch of a sentence that may name a place, and what has been found out about it so far. Lives only inside one call
 * of {@link PlaceFinder}.
 */
final class Mention {

    final Sentence sentence;
    final int first;
    final int last;

    /** The folded name, under which the gazetteer knows it; mentions with the same key share one sense. */
    final String key;

    final List<Candidate> candidates;

    /** Kinds that a word beside the name asks for ("Hama province"); empty when none does. */
    final Set<GazetteerKind> kinds = EnumSet.noneOf(GazetteerKind.class);

    /** First token of the span with area words that belong to the name. */
    int from;

    /** Last token of the span with area words that belong to the name. */
    int to;

    /** The mention that names the area this one lies in; null when none does. */
    Mention container;

    /** It stands in a list of areas of one kind. */
    boolean listed;

    /** Nothing more is known than that it lies in the container. */
    boolean onlyWithin;

    /** It is in the name of something known the world over, the Geneva Convention: the report need not play near it. */
    boolean afar;

    ToponymRole role = ToponymRole.PLACE;
    double placeScore;
    final List<Sign> signs = new ArrayList<>();

    Mention(Sentence sentence, int first, int last, String key, List<Candidate> candidates) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.from = first;
        this.to = last;
        this.key = key;
        this.candidates = candidates;
    }

    void weigh(String reason, double weight) {
        if (weight != 0) {
            placeScore += weight;
            signs.add(new Sign(reason, weight));
        }
    }

    String reasons() {
        return signs.stream().map(Sign::name).collect(Collectors.joining(", "));
    }

    /** The token of the name that the rest of it hangs on. */
    int head() {
        for (int i = first; i <= last; i++) {
            int governor = sentence.head(i);
            if (governor < first || governor > last) {
                return i;
            }
        }
        return last;
    }
}

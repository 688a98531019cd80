package org.dateline.core.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * How sure the report is that something was said at all ({@code attribution-hedges.tsv}): by an adverb beside the cue
 * ("allegedly said"), or by the verb that governs it ("is believed to have told"). The weakest word decides.
 */
final class AttributionHedges {

    private enum Place {
        BESIDE,
        GOVERNOR
    }

    private static final int MAX_CLIMB = 3;

    private final Map<Place, Map<String, Certainty>> words = new EnumMap<>(Place.class);

    AttributionHedges() {
        for (Place place : Place.values()) {
            words.put(place, new HashMap<>());
        }
        for (Row row : Table.resource(AttributionHedges.class, "attribution-hedges.tsv")
                .rows()) {
            words.get(CueLexicon.constant(row, "place", Place.class))
                    .put(row.require("word"), CueLexicon.constant(row, "certainty", Certainty.class));
        }
    }

    Certainty certainty(Candidate c) {
        Sentence s = c.sentence;
        Certainty weakest = Certainty.CERTAIN;
        for (int child : s.children(c.cue)) {
            boolean adverb = s.token(child).plainRelation().equals("advmod") && !c.holds(s.index(), child);
            if (adverb) {
                weakest = weaker(weakest, Place.BESIDE, s.token(child));
            }
        }
        int at = c.cue;
        for (int i = 0; i < MAX_CLIMB && isGoverned(s, at); i++) {
            at = s.head(at);
            // "Is believed to have told", "seems to have said"; but "believes to have heard" hedges nothing.
            if (s.child(at, "aux:pass") >= 0 || s.child(at, "obj") < 0) {
                weakest = weaker(weakest, Place.GOVERNOR, s.token(at));
            }
        }
        return weakest;
    }

    /** "Is suspected to have told": the analyzer takes the infinitive behind a passive for a clause of purpose, too. */
    private static boolean isGoverned(Sentence s, int at) {
        int above = s.head(at);
        String relation = s.token(at).plainRelation();
        return above >= 0
                && (relation.equals("xcomp")
                        || relation.equals("advcl") && Grammar.isInfinitive(s, at) && s.child(above, "aux:pass") >= 0);
    }

    private Certainty weaker(Certainty known, Place place, Token word) {
        Certainty hedge = words.get(place).get(word.lemma().toLowerCase(Locale.ROOT));
        return hedge == null || known.compareTo(hedge) >= 0 ? known : hedge;
    }
}

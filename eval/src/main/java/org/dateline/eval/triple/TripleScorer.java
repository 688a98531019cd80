package org.dateline.eval.triple;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.eval.score.ActorHeads;
import org.dateline.eval.score.ScoreLine.Share;
import org.dateline.eval.score.Scores;

/**
 * How many gold events some prediction gets right: its type, a shared actor country, a shared recipient country (or none
 * on both sides), and all three at once, which is the figure that counts.
 */
final class TripleScorer {

    private static final int COUNTRY_LETTERS = 3;

    private final PloverCodes codes;
    private int events;
    private int some;
    private int type;
    private int actor;
    private int recipient;
    private int both;
    private int triple;
    private int predictions;
    private int rightPredictions;

    TripleScorer(PloverCodes codes) {
        this.codes = codes;
    }

    void add(TripleGold gold, List<TripleItem> predicted) {
        boolean anyType = false;
        boolean anyActor = false;
        boolean anyRecipient = false;
        boolean anyBoth = false;
        boolean anyTriple = false;
        for (TripleItem item : predicted) {
            boolean sameType = item.type().equals(gold.type());
            boolean sameActor = shares(gold.actors(), item.actors());
            boolean sameRecipient = shares(gold.recipients(), item.recipients())
                    || gold.recipients().isEmpty() && item.recipients().isEmpty();
            anyType |= sameType;
            anyActor |= sameActor;
            anyRecipient |= sameRecipient;
            anyBoth |= sameActor && sameRecipient;
            anyTriple |= sameType && sameActor && sameRecipient;
            rightPredictions += sameType && sameActor && sameRecipient ? 1 : 0;
        }
        events++;
        predictions += predicted.size();
        some += predicted.isEmpty() ? 0 : 1;
        type += anyType ? 1 : 0;
        actor += anyActor ? 1 : 0;
        recipient += anyRecipient ? 1 : 0;
        both += anyBoth ? 1 : 0;
        triple += anyTriple ? 1 : 0;
    }

    private boolean shares(Set<String> gold, List<String> predicted) {
        Set<String> countries = ActorHeads.of(predicted).stream()
                .map(codes::homeOf)
                .map(head -> head.substring(0, Math.min(COUNTRY_LETTERS, head.length())))
                .collect(Collectors.toSet());
        return !Collections.disjoint(gold, countries);
    }

    Scores scores() {
        return Scores.of(
                new Share("some event", some, events),
                new Share("type", type, events),
                new Share("actor", actor, events),
                new Share("recipient", recipient, events),
                new Share("actor+recipient", both, events),
                new Share("triple", triple, events),
                new Share("predictions wholly right", rightPredictions, predictions));
    }
}

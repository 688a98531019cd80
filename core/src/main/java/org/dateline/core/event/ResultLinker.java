package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins, within a sentence, the words for an attack and the words for its outcome: "killed 12 in an airstrike", "the
 * blast wounded 30", "shelled the town, killing a child". The attack gives type and place in the text, the outcome
 * gives victims and toll.
 */
final class ResultLinker {

    private static final int STEPS = 5;
    private static final Set<String> WITHIN = Set.of(
            "nsubj", "obl", "nmod", "advcl", "acl", "conj", "xcomp", "dep", "obj", "parataxis", "appos", "compound");

    private ResultLinker() {}

    static List<Draft> link(List<Draft> drafts) {
        List<Draft> left = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft partner = partner(left, draft);
            if (partner == null) {
                left.add(draft);
            } else if (partner.isResult() && !draft.isResult()) {
                left.set(left.indexOf(partner), joined(draft, partner));
            } else {
                joined(partner, draft);
            }
        }
        return left;
    }

    private static Draft partner(List<Draft> left, Draft draft) {
        for (int i = left.size() - 1; i >= 0; i--) {
            Draft other = left.get(i);
            if (draft.type.plover().equals(other.type.plover())
                    && draft.status == other.status
                    && joins(draft, other)
                    && (tied(draft, other) || tied(other, draft))) {
                return other;
            }
        }
        return null;
    }

    /** An attack and its outcome, an attack and what it hit, or two words for one act of one crowd. */
    private static boolean joins(Draft a, Draft b) {
        if (a.type.plover().equals("ASSAULT")) {
            return a.isResult()
                    || b.isResult()
                    || isPart(a)
                    || isPart(b)
                    || isRestated(a, b)
                    || isRestated(b, a)
                    || isDelivered(a, b)
                    || isDelivered(b, a)
                    || a.match.argument(Slot.SUBJECT) == b.match.head()
                    || b.match.argument(Slot.SUBJECT) == a.match.head();
        }
        return a.type.plover().equals("PROTEST") && (a.actors.isEmpty() || b.actors.isEmpty() || a.sameActors(b));
    }

    /** "Ten airstrikes, including strikes against the depot". */
    private static boolean isPart(Draft noun) {
        Clauses clauses = noun.match.clauses();
        int marker = noun.match.isNoun() ? clauses.child(noun.match.head(), "case") : -1;
        return marker >= 0 && clauses.inClass("inclusion", clauses.key(marker));
    }

    /** "A bombing killed five, another attack ascribed to the militia": told again to say whose it was. */
    private static boolean isRestated(Draft attack, Draft noun) {
        Clauses clauses = noun.match.clauses();
        int head = noun.match.head();
        int participle = noun.match.isNoun() ? clauses.child(head, "acl") : -1;
        return participle > head
                && clauses.inClass("attributing", clauses.key(participle))
                && head > attack.match.head()
                && attack.actors.isEmpty();
    }

    /** "A car bomb was rammed into the gate": the weapon and what was done with it. */
    private static boolean isDelivered(Draft verb, Draft weapon) {
        return !verb.match.isNoun()
                && verb.match.clauses().isPassive(verb.match.head())
                && verb.match.argument(Slot.OBJECT) == weapon.match.head();
    }

    /** Whether the first governs the second without a clause of another's words between. */
    private static boolean tied(Draft above, Draft below) {
        Clauses clauses = above.match.clauses();
        int at = below.match.head();
        for (int i = 0; at >= 0 && i <= STEPS; i++) {
            if (at == above.match.head() || at == above.match.lightVerb()) {
                return true;
            }
            if (!WITHIN.contains(clauses.plain(at))) {
                return false;
            }
            at = clauses.sentence().head(at);
        }
        return false;
    }

    private static Draft joined(Draft base, Draft outcome) {
        base.matches.addAll(outcome.matches);
        boolean agentIsAttack = outcome.match.argument(Slot.SUBJECT) == base.match.head();
        if (base.actors.isEmpty() && !agentIsAttack) {
            base.actors = outcome.actors;
        }
        if (base.recipients.isEmpty()) {
            base.recipients = outcome.recipients;
        }
        base.takeDetails(outcome);
        base.killed = base.killed.isPresent() ? base.killed : outcome.killed;
        base.injured = base.injured.isPresent() ? base.injured : outcome.injured;
        base.when = base.when.isPresent() ? base.when : outcome.when;
        base.where = base.where.isPresent() ? base.where : outcome.where;
        base.anaphoric = false;
        boolean vague = base.type.mode().isEmpty()
                || base.type.mode().get().equals("other")
                || base.type.mode().get().equals("demo");
        if (vague
                && outcome.type.mode().isPresent()
                && !outcome.type.mode().get().equals("other")) {
            base.type = outcome.type;
        }
        return base;
    }
}

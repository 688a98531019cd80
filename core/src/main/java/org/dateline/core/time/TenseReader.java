package org.dateline.core.time;

import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Reads the tense around a time expression: from words right before it ("until Friday", "effective June 1"), from a past
 * form beside it ("said Wednesday"), else from the first verb above it in the tree, its form and its auxiliaries.
 *
 * <p>A verb of planning ({@code words.tsv}, class planning) points ahead whatever its own tense: what was scheduled for
 * Thursday was still to come. Expressions inside a noun phrase ("Friday's ceremony", "the June agreement") say nothing
 * of the verb and stay open.
 */
final class TenseReader {

    private static final int HIGHEST = 12;

    private final Set<String> planning;
    private final Set<String> openModals;
    private final Set<String> within;
    private final int cue;
    private final int cueLink;

    TenseReader(Grammar grammar) {
        planning = grammar.lexicon().words(grammar.symbols().find("{planning}"));
        openModals = grammar.lexicon().words(grammar.symbols().find("{openmodal}"));
        within = grammar.lexicon().words(grammar.symbols().find("{within}"));
        cue = grammar.symbols().find("{futurecue}");
        cueLink = grammar.symbols().find("{cuelink}");
    }

    Tense at(Match match, Chart chart) {
        Sentence sentence = chart.sentence();
        int first = chart.atoms().get(match.start()).token();
        int last = chart.atoms().get(match.end() - 1).token();
        int top = top(sentence, first, last);
        String relation = sentence.token(top).relation();
        if (relation.equals("nmod:poss") || relation.equals("compound") || relation.equals("amod")) {
            return Tense.OPEN;
        }
        if (hasCue(match.start(), chart)) {
            return isPluperfect(sentence, sentence.head(top)) ? Tense.PAST : Tense.FUTURE;
        }
        if (followsPastVerb(sentence, first)) {
            return Tense.PAST;
        }
        return above(sentence, top);
    }

    /** "Until Thursday, they had not called": what had been until then lies behind. */
    private static boolean isPluperfect(Sentence sentence, int token) {
        if (token < 0) {
            return false;
        }
        boolean had = false;
        boolean participle = sentence.token(token).xpos().equals("VBN");
        for (int child : sentence.children(token)) {
            Token c = sentence.token(child);
            had |= c.relation().equals("aux") && c.xpos().equals("VBD");
            participle |= c.relation().equals("cop") && c.xpos().equals("VBN");
        }
        return had && participle;
    }

    /** What lies ahead of a verb, unless it or the verb above had already been: "had been due to expire Friday". */
    private static Tense aheadOf(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        return isPluperfect(sentence, verb) || isPluperfect(sentence, head) ? Tense.PAST : Tense.FUTURE;
    }

    private boolean hasCue(int start, Chart chart) {
        int at = start;
        if (at > 0 && chart.endsBefore(cueLink, at)) {
            at--;
        }
        return chart.endsBefore(cue, at) || (at != start && chart.endsBefore(cue, start));
    }

    private static boolean followsPastVerb(Sentence sentence, int first) {
        int at = first - 1;
        if (at >= 0 && sentence.token(at).xpos().equals("IN")) {
            at--;
        }
        return at >= 0
                && sentence.token(at).xpos().equals("VBD")
                && sentence.token(at).isVerb();
    }

    /** The token of the match whose governor stands outside it. */
    private static int top(Sentence sentence, int first, int last) {
        int at = last;
        for (int steps = 0; steps < HIGHEST; steps++) {
            int head = sentence.head(at);
            if (head < first || head > last) {
                return at;
            }
            at = head;
        }
        return last;
    }

    private Tense above(Sentence sentence, int token) {
        int at = sentence.head(token);
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            Tense tense = of(sentence, at, token);
            if (tense != null) {
                return tense;
            }
            at = sentence.head(at);
        }
        return Tense.OPEN;
    }

    /** Null where the token is no predicate that tells, so that the one above decides. */
    private Tense of(Sentence sentence, int at, int below) {
        Token token = sentence.token(at);
        if (token.isVerb() && planning.contains(token.lemma())) {
            // "On Wednesday they planned the talks" tells when they planned, "planned talks on Wednesday" what.
            return below < at && token.xpos().equals("VBD") ? Tense.PAST : aheadOf(sentence, at);
        }
        boolean helped = false;
        boolean past = false;
        for (int child : sentence.children(at)) {
            Token c = sentence.token(child);
            String relation = c.plainRelation();
            if (c.xpos().equals("MD") && relation.equals("aux")) {
                return openModals.contains(c.lemma()) ? Tense.OPEN : Tense.FUTURE;
            }
            if (c.xpos().equals("TO") && token.xpos().equals("VB")) {
                int above = sentence.head(at);
                boolean inside =
                        above >= 0 && within.contains(sentence.token(above).lemma());
                return inside || relation(token, "advcl") || relation(token, "acl") ? null : aheadOf(sentence, at);
            }
            if (relation.equals("aux") || relation.equals("cop")) {
                helped = true;
                // "has been killed" is past, "is expected" is open: the perfect alone has a plain auxiliary.
                past |= c.xpos().equals("VBD")
                        || (c.relation().equals("aux") && token.xpos().equals("VBN"));
            }
        }
        if (past) {
            return Tense.PAST;
        }
        return switch (token.xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> helped ? Tense.OPEN : Tense.PAST;
            case "VBZ", "VBP" -> Tense.OPEN;
            default -> helped ? Tense.OPEN : null;
        };
    }

    private static boolean relation(Token token, String relation) {
        return token.plainRelation().equals(relation);
    }
}

package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.report.Span;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;

/**
 * Finds the words of a sentence that a rule reads as an event: at each token the first rule whose pattern, part of
 * speech and conditions fit. Blocking rules, for what only sounds like an event, go before all others.
 */
final class TriggerFinder {

    private final RuleBook rules;
    private final BlockList blocked;
    private final LightVerbs lightVerbs;
    private final VerbDictionary dictionary;
    private final Games games = new Games();

    TriggerFinder(RuleBook rules, BlockList blocked, LightVerbs lightVerbs, VerbDictionary dictionary) {
        this.rules = rules;
        this.blocked = blocked;
        this.lightVerbs = lightVerbs;
        this.dictionary = dictionary;
    }

    List<Match> find(Clauses clauses, Participants participants, Consumer<Dismissal> dismissals) {
        List<Match> matches = new ArrayList<>();
        boolean[] taken = new boolean[clauses.sentence().size()];
        DictionaryWords words = dictionary.isEmpty() ? null : new DictionaryWords(clauses.sentence());
        for (int i = 0; i < taken.length; i++) {
            VerbDictionary.Finding own = words != null && fitsPart(EventRule.Part.VERB, clauses, i)
                    ? dictionary.find(clauses, i, words, participants)
                    : null;
            List<RuleBook.Entry> entries = rules.startingWith(clauses.key(i));
            if (entries.isEmpty() && own == null) {
                continue;
            }
            BlockList.Entry block = blocked.find(clauses, i);
            if (block != null) {
                dismiss(clauses, i, i, block.name(), block.reason(), dismissals);
                continue;
            }
            Match match = first(entries, clauses, i, participants);
            String game = match == null ? null : games.reason(match, participants);
            if (game != null) {
                dismiss(clauses, i, i, match.rule().name(), game, dismissals);
                continue;
            }
            if (match == null && own != null) {
                if (own.noEvent()) {
                    dismiss(clauses, i, i, own.rule(), "the dictionary's pattern says that it is no event", dismissals);
                    continue;
                }
                match = own.match();
            }
            if (match != null) {
                matches.add(match);
            }
        }
        for (Match match : matches) {
            for (int companion : match.companions()) {
                taken[companion] = true;
            }
        }
        // A word that another trigger has in its pattern ("hunger strike", "open fire") is no trigger of its own.
        matches.removeIf(match -> taken[match.head()] && isCompanionOfOther(matches, match));
        return matches;
    }

    private static boolean isCompanionOfOther(List<Match> matches, Match match) {
        for (Match other : matches) {
            if (other.head() == match.head()) {
                continue;
            }
            for (int companion : other.companions()) {
                if (companion == match.head()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Match first(List<RuleBook.Entry> entries, Clauses clauses, int at, Participants participants) {
        for (RuleBook.Entry entry : entries) {
            EventRule rule = entry.rule();
            if (!fitsPart(rule.part(), clauses, at)) {
                continue;
            }
            List<Integer> companions = entry.pattern().match(clauses, at);
            if (companions == null) {
                continue;
            }
            Match match = clauses.plain(at).equals("cop")
                    ? predicative(clauses, rule, at, companions)
                    : carried(clauses, rule, at, companions);
            if (rule.when().stream().allMatch(c -> c.holds(match, participants))
                    && rule.unless().stream().noneMatch(c -> c.holds(match, participants))) {
                return match;
            }
        }
        return null;
    }

    /** "Was responsible for": the grammar hangs the copula on its predicate, and all else too. */
    private static Match predicative(Clauses clauses, EventRule rule, int copula, List<Integer> companions) {
        int predicate = clauses.sentence().head(copula);
        List<Integer> others = new ArrayList<>(companions);
        others.remove(Integer.valueOf(predicate));
        others.add(copula);
        return new Match(clauses, rule, predicate, others, -1, LightVerbs.Role.NONE);
    }

    private Match carried(Clauses clauses, EventRule rule, int at, List<Integer> companions) {
        if (rule.part() == EventRule.Part.MODAL) {
            // The modal's own verb is the predicate; the modal is the word that makes it a demand.
            int verb = clauses.sentence().head(at);
            return new Match(clauses, rule, verb < 0 ? at : verb, List.of(at), -1, LightVerbs.Role.NONE);
        }
        if (rule.part() != EventRule.Part.NOUN) {
            return new Match(clauses, rule, at, companions, -1, LightVerbs.Role.NONE);
        }
        int verb = clauses.verbOf(at);
        boolean oblique = false;
        if (verb < 0
                && clauses.sentence().head(at) >= 0
                && clauses.isVerb(clauses.sentence().head(at))) {
            verb = clauses.sentence().head(at);
            oblique = true;
        }
        LightVerbs.Role role = verb < 0 ? LightVerbs.Role.NONE : lightVerbs.role(clauses, verb, at, oblique);
        if (role == LightVerbs.Role.DOES
                && rule.type().equals("ASSAULT")
                && clauses.inClass("speech", clauses.key(verb))) {
            // "The police declared it an attack": they did not make it one.
            role = LightVerbs.Role.NONE;
        }
        if (role == LightVerbs.Role.NONE) {
            // "the attack carried out by": the light verb stands behind as a participle.
            int participle = clauses.child(at, "acl");
            if (participle >= 0 && clauses.isVerb(participle) && lightVerbs.isDoing(clauses, participle)) {
                return new Match(clauses, rule, at, companions, participle, LightVerbs.Role.DOES);
            }
        }
        return new Match(clauses, rule, at, companions, role == LightVerbs.Role.NONE ? -1 : verb, role);
    }

    private static boolean fitsPart(EventRule.Part part, Clauses clauses, int at) {
        String tag = clauses.token(at).xpos();
        return switch (part) {
            case VERB, RESULT ->
                (tag.startsWith("VB") || (tag.equals("JJ") && clauses.isPassive(at)))
                        && (!isAdjective(clauses, at) || clauses.isMisreadGerund(at));
            case NOUN ->
                (tag.startsWith("NN") && !isName(clauses, at) && !isOfPost(clauses, at))
                        || (tag.equals("VBG") && isNominalGerund(clauses, at));
            case MODAL -> tag.equals("MD");
            case JUDGEMENT -> isPredicate(clauses, at);
        };
    }

    /** "Displaced people", "vulnerable and displaced people". */
    private static boolean isAdjective(Clauses clauses, int at) {
        int first = at;
        if (clauses.plain(at).equals("conj")
                && !clauses.isVerb(clauses.sentence().head(at))) {
            first = clauses.sentence().head(at);
        }
        return clauses.token(first).relation().equals("amod");
    }

    /** Part of a name ("the Democratic Rally"), unless the whole text is in capitals. */
    private static boolean isName(Clauses clauses, int at) {
        Token token = clauses.token(at);
        boolean lower = token.form().chars().anyMatch(Character::isLowerCase);
        boolean ofBody = token.entity() == EntityType.ORGANIZATION
                && Character.isUpperCase(token.form().codePointAt(0));
        return lower && !clauses.isOpening(at) && (token.upos().equals("PROPN") || ofBody);
    }

    /** "The operations director", "attack planners": what somebody does for a living. */
    private static boolean isOfPost(Clauses clauses, int at) {
        int head = clauses.sentence().head(at);
        return clauses.plain(at).equals("compound") && head > at && clauses.inClass("post", clauses.key(head));
    }

    private static boolean isNominalGerund(Clauses clauses, int at) {
        return clauses.child(at, "det") >= 0 || clauses.child(at, "nmod:poss") >= 0 || clauses.child(at, "amod") >= 0;
    }

    private static boolean isPredicate(Clauses clauses, int at) {
        return clauses.child(at, "cop") >= 0 || clauses.plain(at).equals("xcomp");
    }

    private static void dismiss(
            Clauses clauses, int from, int to, String rule, String reason, Consumer<Dismissal> dismissals) {
        Span words = clauses.sentence().span(from, to);
        dismissals.accept(new Dismissal(clauses.sentence().index(), words, "event", rule, reason));
    }
}

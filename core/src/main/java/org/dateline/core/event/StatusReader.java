package org.dateline.core.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Token;

/**
 * Whether an event happened, is planned, merely possible, or denied, or is not told at all. Walks from the trigger up
 * to the top of its statement: negation, auxiliaries and subordinators of each clause on the way, and the words that
 * govern it ("plans to", "threat of", "denied that"), whose effect a table tells.
 */
final class StatusReader {

    private static final int DEPTH = 12;

    /** What a governing word does to the event below it. */
    private enum Effect {
        HAPPENED,
        PLANNED,
        HYPOTHETICAL,
        DENIED,
        /** The content of another speech act, which is coded instead. */
        CONTENT,
        /** Did not come about: failed, prevented, refused. */
        AVERTED
    }

    private final Map<String, Effect> governors = new HashMap<>();
    /** Those that govern only an infinitive ("told them to leave"). */
    private final Map<String, Effect> ofInfinitives = new HashMap<>();
    /** Those that govern only a noun ("opposed the deal"). */
    private final Map<String, Effect> ofNouns = new HashMap<>();

    private final WordClasses classes;

    StatusReader(Table table, WordClasses classes) {
        this.classes = classes;
        for (Row row : table.rows()) {
            Effect effect = Effect.valueOf(row.require("effect").toUpperCase(Locale.ROOT));
            Map<String, Effect> into = switch (row.get("as")) {
                case "" -> governors;
                case "infinitive" -> ofInfinitives;
                case "noun" -> ofNouns;
                default -> throw row.error("as", "as must be infinitive, noun or empty");
            };
            for (String word : row.list("words")) {
                into.put(word, effect);
            }
        }
    }

    Reality read(Match match) {
        Clauses clauses = match.clauses();
        int at = match.predicate();
        boolean verbBelow = clauses.isVerb(at) || match.rule().part() == EventRule.Part.JUDGEMENT;
        Set<Integer> own = new HashSet<>();
        own.add(match.head());
        for (int companion : match.companions()) {
            own.add(companion);
        }
        if (clauses.isVerb(at) && isImperative(clauses, at)) {
            return Reality.dropped("an order to whoever reads it");
        }
        boolean denied = false;
        if (match.isNoun() && isNegatedNoun(clauses, match.head())) {
            denied = true;
        }
        EventStatus status = EventStatus.HAPPENED;
        String reason = "";
        // "Called for an end to the shelling": what is asked to stop goes on.
        boolean goesOn = match.lightVerb() >= 0
                && classes.has("stopping", clauses.key(match.lightVerb()))
                && match.lightRole() == LightVerbs.Role.DOES;
        if (match.isNoun()) {
            String adjective = doubtful(clauses, match.head());
            if (adjective != null) {
                status = classes.has("planned-adjective", adjective) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
                reason = adjective;
            }
        }
        for (int i = 0; i < DEPTH; i++) {
            if (verbBelow && !(at == match.predicate() && match.rule().wantsNegation())) {
                if (isNegated(clauses, at, own)) {
                    denied = !denied;
                    reason = "negated";
                }
                if (isNotYet(clauses, at)) {
                    return Reality.dropped("not yet come");
                }
                String mark = conditional(clauses, at);
                if (mark != null) {
                    return Reality.of(EventStatus.HYPOTHETICAL, mark);
                }
                boolean demand = at == match.predicate() && match.rule().part() == EventRule.Part.MODAL;
                String modal = demand ? null : modal(clauses, at, own);
                if (modal != null && status == EventStatus.HAPPENED) {
                    if (classes.has("modal-demand", modal)) {
                        if (goesOn) {
                            return Reality.of(EventStatus.HAPPENED, "asked to stop");
                        }
                        return Reality.dropped("demanded (" + modal + ")");
                    }
                    boolean future = classes.has("modal-future", modal) || isBackshifted(clauses, at, modal);
                    status = future ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
                    reason = modal;
                }
            }
            int head = clauses.sentence().head(at);
            if (isSetInFiction(clauses, at)) {
                return Reality.dropped("told in a work of fiction");
            }
            if (head < 0) {
                break;
            }
            if (isFiction(clauses, head)) {
                return Reality.dropped("told in a work of fiction");
            }
            Token token = clauses.token(at);
            String relation = token.plainRelation();
            boolean infinitive = clauses.isVerb(at) && isInfinitive(clauses, at);
            if (relation.equals("conj")) {
                // A conjunct with a subject or auxiliary of its own stands alone; otherwise it shares the first one's.
                boolean shares = modal(clauses, at, own) == null && clauses.child(at, "nsubj") < 0;
                verbBelow = verbBelow && shares;
                at = head;
                continue;
            }
            boolean object = relation.equals("obj") || relation.equals("nmod") || relation.equals("obl");
            goesOn |= object
                    && classes.has("stopping", clauses.key(head))
                    && match.rule().part() != EventRule.Part.RESULT;
            Effect effect = own.contains(head) ? null : effect(clauses, at, head, relation, infinitive);
            if (effect == null && i == 0 && relation.equals("obj") && isListOfDemands(clauses, head)) {
                effect = Effect.CONTENT;
            }
            if (effect != null) {
                String word = clauses.key(head);
                switch (effect) {
                    case CONTENT -> {
                        if (goesOn) {
                            return Reality.of(EventStatus.HAPPENED, "asked to stop");
                        }
                        return Reality.dropped("what is told here is only the content of '" + word + "'");
                    }
                    case AVERTED -> {
                        return Reality.dropped("did not come about: '" + word + "'");
                    }
                    case DENIED -> {
                        if (clauses.isVerb(head) && isNegated(clauses, head, own)) {
                            return Reality.dropped("neither told nor denied");
                        }
                        denied = !denied;
                        reason = word;
                    }
                    case PLANNED, HYPOTHETICAL -> {
                        if (status == EventStatus.HAPPENED) {
                            status = effect == Effect.PLANNED ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
                            reason = word;
                        }
                    }
                    case HAPPENED -> {}
                }
            } else if (goesOn && infinitive && relation.equals("advcl")) {
                return Reality.of(EventStatus.HAPPENED, "meant to stop");
            } else if (infinitive && (relation.equals("advcl") || relation.equals("acl"))) {
                return Reality.dropped("a purpose, not an event");
            } else if (infinitive && relation.equals("xcomp") && !clauses.isVerb(head)) {
                return Reality.of(EventStatus.HYPOTHETICAL, clauses.key(head));
            }
            if (token.relation().equals("acl:relcl") || relation.equals("parataxis")) {
                break;
            }
            if (relation.equals("acl") && !infinitive && effect == null) {
                break;
            }
            if (relation.equals("ccomp") && effect == null) {
                break;
            }
            boolean argument = relation.equals("xcomp") || relation.equals("obj") || relation.equals("ccomp");
            verbBelow = clauses.isVerb(head)
                    && (argument && (verbBelow || match.isNoun()) && effect != null || relation.equals("xcomp"));
            if (relation.equals("advcl") && effect == null) {
                break;
            }
            at = head;
        }
        if (goesOn && status != EventStatus.HAPPENED) {
            return Reality.of(EventStatus.HAPPENED, "to be stopped");
        }
        if (denied) {
            return status == EventStatus.HAPPENED
                    ? Reality.of(EventStatus.DENIED, reason)
                    : Reality.dropped("negated and not yet come");
        }
        return Reality.of(status, reason);
    }

    /** "Their demands include the release of": what is listed is only wanted. */
    private boolean isListOfDemands(Clauses clauses, int verb) {
        int subject = classes.has("listing", clauses.key(verb)) ? clauses.child(verb, "nsubj") : -1;
        return subject >= 0 && classes.has("demand-noun", clauses.key(subject));
    }

    /** "said that it would": a future told in the past. */
    private boolean isBackshifted(Clauses clauses, int verb, String modal) {
        int first = verb;
        for (int i = 0; i < DEPTH && clauses.plain(first).equals("conj"); i++) {
            first = clauses.sentence().head(first);
        }
        int head = clauses.sentence().head(first);
        return classes.has("modal-backshift", modal)
                && head >= 0
                && clauses.plain(first).equals("ccomp")
                && clauses.token(head).xpos().equals("VBD");
    }

    /** "The film tells how": what happens there happens nowhere. */
    private boolean isFiction(Clauses clauses, int verb) {
        int teller = clauses.isVerb(verb) ? clauses.child(verb, "nsubj") : -1;
        return teller >= 0 && classes.has("fiction", clauses.key(teller));
    }

    /** "In the film, rebels attack a village". */
    private boolean isSetInFiction(Clauses clauses, int verb) {
        for (int child : clauses.isVerb(verb) ? clauses.children(verb) : new int[0]) {
            int marker = clauses.plain(child).equals("obl") ? clauses.child(child, "case") : -1;
            if (marker >= 0
                    && marker < child
                    && classes.has("fiction", clauses.key(child))
                    && classes.has("locative", clauses.key(marker))) {
                return true;
            }
        }
        return false;
    }

    private Effect effect(Clauses clauses, int at, int head, String relation, boolean infinitive) {
        if (relation.equals("nsubj") || relation.equals("appos") || relation.equals("parataxis")) {
            return null;
        }
        boolean adverbial = relation.equals("advcl") || relation.equals("obl");
        Effect effect = governors.get(clauses.key(head));
        if (effect == null && clauses.isVerb(at)) {
            effect = infinitive ? ofInfinitives.get(clauses.key(head)) : null;
        } else if (effect == null && relation.equals("obj")) {
            effect = ofNouns.get(clauses.key(head));
        }
        if (effect == null && clauses.isVerb(head)) {
            // "rule out", "call for": the verb and its particle or the preposition before the event.
            for (int child : clauses.children(head)) {
                String plain = clauses.plain(child);
                if (plain.equals("compound") || plain.equals("advmod")) {
                    effect = governors.get(clauses.key(head) + " " + clauses.key(child));
                }
                if (effect != null) {
                    return effect;
                }
            }
        }
        if (effect == null || !adverbial || !clauses.isVerb(at)) {
            for (int child : clauses.children(at)) {
                if (clauses.plain(child).equals("case") || clauses.plain(child).equals("mark")) {
                    Effect phrase = governors.get(clauses.key(head) + " " + clauses.key(child));
                    if (phrase != null) {
                        return phrase;
                    }
                }
            }
        }
        if (adverbial && !infinitive && !clauses.isNominal(head)) {
            // "planned the rally after the attack": what stands beside a verb is not its content.
            return null;
        }
        return effect;
    }

    /** "Take a knife and attack them": a bare verb without subject tells what to do, not what is done. */
    private static boolean isImperative(Clauses clauses, int verb) {
        int first = verb;
        for (int i = 0; i < DEPTH && clauses.plain(first).equals("conj"); i++) {
            first = clauses.sentence().head(first);
        }
        String relation = clauses.plain(first);
        boolean top = relation.equals("root") || relation.equals("ccomp") || relation.equals("parataxis");
        return top && isBare(clauses, verb) && isBare(clauses, first);
    }

    private static boolean isBare(Clauses clauses, int verb) {
        return clauses.token(verb).xpos().equals("VB")
                && clauses.child(verb, "aux") < 0
                && clauses.child(verb, "mark") < 0
                && clauses.child(verb, "nsubj") < 0;
    }

    private boolean isInfinitive(Clauses clauses, int verb) {
        if (!clauses.token(verb).xpos().equals("VB")) {
            return false;
        }
        for (int child : clauses.children(verb)) {
            if (clauses.token(child).xpos().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(Clauses clauses, int verb, Set<Integer> own) {
        for (int child : clauses.children(verb)) {
            String relation = clauses.plain(child);
            if ((relation.equals("advmod") || relation.equals("det") || relation.equals("cc"))
                    && !own.contains(child)
                    && classes.has("negation", clauses.key(child))) {
                return true;
            }
            if (relation.equals("nsubj") && isNegatedNoun(clauses, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegatedNoun(Clauses clauses, int noun) {
        if (classes.has("nobody", clauses.key(noun))) {
            return true;
        }
        for (int child : clauses.children(noun)) {
            String relation = clauses.plain(child);
            if ((relation.equals("det") || relation.equals("advmod") || relation.equals("neg"))
                    && classes.has("negation", clauses.key(child))) {
                return true;
            }
        }
        return false;
    }

    private String doubtful(Clauses clauses, int noun) {
        for (int child : clauses.children(noun)) {
            if (clauses.plain(child).equals("amod") && classes.has("unreal-adjective", clauses.key(child))) {
                return clauses.key(child);
            }
        }
        return null;
    }

    /** "Once the rebels are defeated": a present tense behind such a word is what is waited for. */
    private boolean isNotYet(Clauses clauses, int verb) {
        boolean waits = false;
        boolean present = clauses.token(verb).xpos().equals("VBZ")
                || clauses.token(verb).xpos().equals("VBP");
        for (int child : clauses.children(verb)) {
            String plain = clauses.plain(child);
            waits |= (plain.equals("mark") || plain.equals("advmod"))
                    && child < verb
                    && classes.has("not-yet", clauses.key(child))
                    && clauses.plain(verb).equals("advcl");
            String tag = clauses.token(child).xpos();
            present |= plain.equals("aux") && (tag.equals("VBZ") || tag.equals("VBP"));
        }
        return waits && present;
    }

    private String conditional(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.plain(child).equals("mark") && classes.has("conditional", clauses.key(child))) {
                return clauses.key(child);
            }
        }
        return null;
    }

    private String modal(Clauses clauses, int verb, Set<Integer> own) {
        for (int child : clauses.children(verb)) {
            if (clauses.plain(child).equals("aux")
                    && clauses.token(child).xpos().equals("MD")
                    && !own.contains(child)) {
                return clauses.key(child);
            }
        }
        return null;
    }
}

package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * A rule that fits at a place in a sentence, and where its arguments stand.
 *
 * @param companions tokens of the pattern's other words
 * @param lightVerb the verb that merely carries a noun ("launch" an attack), -1 without one
 * @param lightRole what the light verb's subject is to the noun
 * @param placed arguments whose token the rule itself tells, by slot
 */
record Match(
        Clauses clauses,
        EventRule rule,
        int head,
        List<Integer> companions,
        int lightVerb,
        LightVerbs.Role lightRole,
        Map<Slot, Integer> placed) {

    Match(
            Clauses clauses,
            EventRule rule,
            int head,
            List<Integer> companions,
            int lightVerb,
            LightVerbs.Role lightRole) {
        this(clauses, rule, head, companions, lightVerb, lightRole, Map.of());
    }

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advcl", "acl");
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod");

    boolean isNoun() {
        return rule.part() == EventRule.Part.NOUN;
    }

    /** The head token of the argument in that slot; -1 when the sentence has none. */
    int argument(Slot slot) {
        Integer told = placed.get(slot);
        if (told != null) {
            return told;
        }
        return isNoun() ? ofNoun(slot) : ofVerb(slot);
    }

    private int ofVerb(Slot slot) {
        Sentence sentence = clauses.sentence();
        return switch (slot.name()) {
            case "subj" ->
                notCompanion(
                        rule.part() == EventRule.Part.JUDGEMENT || rule.part() == EventRule.Part.MODAL
                                ? clauses.subject(head)
                                : clauses.agent(head));
            case "obj" -> object();
            case "iobj" -> indirect();
            case "comp" -> complement();
            case "infinitive" -> infinitive();
            case "complement" -> complementVerb();
            case "poss" -> ofCompanions("nmod:poss");
            case "adj" -> modifierOfCompanions();
            case "speaker", "any", "source", "target" -> -1;
            default -> behind(slot.name(), sentence);
        };
    }

    private int object() {
        int patient = notCompanion(clauses.patient(head));
        if (patient >= 0) {
            return patient;
        }
        // "take hostages prisoner": the pattern's own word took the place of the object.
        for (int child : clauses.children(head)) {
            if (clauses.token(child).relation().equals("obj") && !isCompanion(child) || isBehindParticle(child)) {
                return child;
            }
        }
        return -1;
    }

    /** "Handed over the base": the verb's particle read as a preposition before its object. */
    private boolean isBehindParticle(int token) {
        if (!clauses.plain(token).equals("obl") || isCompanion(token) || clauses.isPassive(head)) {
            return false;
        }
        for (int companion : companions) {
            if (clauses.sentence().head(companion) == token
                    && clauses.plain(companion).equals("case")) {
                return !rule.frame().names(clauses.key(companion));
            }
        }
        return false;
    }

    /** "Gave them a warning", "they were given a warning". */
    private int indirectOfLight() {
        int child = clauses.child(lightVerb, "iobj");
        boolean object = clauses.plain(head).equals("obj") && clauses.isPassive(lightVerb);
        return child < 0 && object ? clauses.subject(lightVerb) : child;
    }

    private int indirect() {
        int child = clauses.child(head, "iobj");
        if (child >= 0) {
            return child;
        }
        return clauses.isPassive(head) && clauses.child(head, "obj") >= 0 ? clauses.subject(head) : -1;
    }

    private int behind(String preposition, Sentence sentence) {
        int found = notCompanion(clauses.oblique(head, preposition));
        for (int i = 0; found < 0 && i < companions.size(); i++) {
            found = clauses.withCase(companions.get(i), preposition);
            int of = found < 0 && !preposition.equals("of") ? clauses.withCase(companions.get(i), "of") : -1;
            // "Speeded up the withdrawal of its troops from the valley".
            found = of >= 0 ? clauses.withCase(of, preposition) : found;
            if (clauses.key(companions.get(i)).equals(preposition) && sentence.head(companions.get(i)) != head) {
                found = notCompanion(sentence.head(companions.get(i)));
            }
        }
        return found == head ? -1 : found;
    }

    private int ofCompanions(String relation) {
        for (int companion : companions) {
            int child = clauses.child(companion, relation);
            if (child >= 0) {
                return child;
            }
        }
        int object = clauses.patient(head);
        return object < 0 ? -1 : clauses.child(object, relation);
    }

    private int modifierOfCompanions() {
        for (int companion : companions) {
            for (int child : clauses.children(companion)) {
                if (MODIFIERS.contains(clauses.token(child).relation())) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The verb of the clause that completes the trigger ("urged X to leave": leave); -1 without one. */
    int complementVerb() {
        for (int child : clauses.children(head)) {
            if (COMPLEMENTS.contains(clauses.plain(child)) && child > head) {
                return child;
            }
        }
        for (int child : clauses.children(head)) {
            String relation = clauses.plain(child);
            if (relation.equals("obl") || relation.equals("obj")) {
                if (clauses.token(child).xpos().equals("VBG")) {
                    return child;
                }
                for (int grandchild : clauses.children(child)) {
                    if (COMPLEMENTS.contains(clauses.plain(grandchild))) {
                        return grandchild;
                    }
                }
            }
        }
        return -1;
    }

    /** The infinitive that completes the trigger ("told them to leave"); -1 without one. */
    private int infinitive() {
        int verb = complementVerb();
        if (verb < 0 || !clauses.token(verb).xpos().equals("VB")) {
            return -1;
        }
        for (int child : clauses.children(verb)) {
            if (clauses.token(child).xpos().equals("TO")) {
                return verb;
            }
        }
        return -1;
    }

    private int complement() {
        int verb = complementVerb();
        if (verb < 0) {
            return -1;
        }
        int subject = clauses.child(verb, "nsubj");
        if (rule.type().equals("REQUEST") && clauses.isVerb(verb) && clauses.isPassive(verb)) {
            // "Called for the camp to be closed": who has it done to them is not asked.
            return -1;
        }
        return subject >= 0 ? subject : clauses.isVerb(verb) ? clauses.patient(verb) : -1;
    }

    private int ofNoun(Slot slot) {
        return switch (slot.name()) {
            case "subj" ->
                switch (lightRole) {
                    case DOES -> clauses.agent(lightVerb);
                    case BLAMES -> notHead(clauses.patient(lightVerb));
                    default -> attributed();
                };
            case "obj" ->
                isUnder()
                        ? clauses.child(head, "nsubj")
                        : lightRole == LightVerbs.Role.SUFFERS
                                ? clauses.subject(lightVerb)
                                : lightRole == LightVerbs.Role.HITS ? clauses.patient(lightVerb) : -1;
            case "iobj" -> lightVerb < 0 ? -1 : indirectOfLight();
            case "clause" -> clauseSubject();
            case "poss" -> possessor();
            case "adj" -> adjective();
            case "comp" -> complement();
            case "speaker", "any", "source", "target" -> -1;
            default -> {
                int found = clauses.withCase(head, slot.name());
                int of = clauses.withCase(head, "of");
                // "The capture of the town by rebels": what belongs to the noun, hung on its complement.
                found = found < 0 && of >= 0 ? clauses.withCase(of, slot.name()) : found;
                found = found < 0 && lightVerb >= 0 && !slot.name().equals("by")
                        ? notHead(clauses.oblique(lightVerb, slot.name()))
                        : found;
                yield found < 0 ? clauses.versus(head, slot.name()) : found;
            }
        };
    }

    /** "Another raid ascribed to the rebels", "an attack blamed on them", "they were behind the attack". */
    private int attributed() {
        int behind = clauses.child(head, "cop") < 0 ? -1 : clauses.child(head, "case");
        if (behind >= 0 && clauses.inClass("authorship", clauses.key(behind))) {
            return clauses.child(head, "nsubj");
        }
        int stopper = clauses.verbOf(head);
        int marker = stopper < 0 ? -1 : clauses.child(stopper, "mark");
        int above = marker < 0 ? -1 : clauses.sentence().head(stopper);
        if (above >= 0
                && clauses.token(marker).xpos().equals("TO")
                && clauses.inClass("stopping", clauses.key(stopper))
                && clauses.inClass("object-control", clauses.key(above))) {
            // "Pressed them to halt the strikes": who is to stop does it.
            return clauses.subject(stopper);
        }
        int participle = clauses.child(head, "acl");
        if (participle < 0 || !clauses.inClass("attributing", clauses.key(participle))) {
            return -1;
        }
        int to = clauses.withCase(participle, "to");
        return to >= 0 ? to : clauses.withCase(participle, "on");
    }

    /** "The port is under siege": the noun is the predicate, and its subject suffers it. */
    private boolean isUnder() {
        int marker = clauses.child(head, "case");
        return lightVerb < 0
                && clauses.child(head, "cop") >= 0
                && marker >= 0
                && clauses.inClass("beneath", clauses.key(marker));
    }

    /** The subject of the clause the noun stands in as circumstance: "he said during a visit". */
    private int clauseSubject() {
        String relation = clauses.plain(head);
        int verb = clauses.sentence().head(head);
        boolean ofObject =
                relation.equals("nmod") && verb >= 0 && clauses.plain(verb).equals("obj");
        if (ofObject) {
            // "Raised the matter in a call with the king": the call hangs on the matter.
            relation = "obl";
            verb = clauses.sentence().head(verb);
        }
        return (relation.equals("obl") || relation.equals("advcl")) && verb >= 0 && clauses.isVerb(verb)
                ? clauses.subject(verb)
                : -1;
    }

    /** "Their siege of the town and obstruction of aid": the possessor of the first noun is that of the second. */
    private int possessor() {
        int own = clauses.child(head, "nmod:poss");
        int first = clauses.sentence().head(head);
        boolean joined = own < 0 && first >= 0 && clauses.plain(head).equals("conj") && !clauses.isVerb(first);
        return joined && clauses.child(head, "det") < 0 ? clauses.child(first, "nmod:poss") : own;
    }

    private int notHead(int token) {
        return token == head || (token >= 0 && clauses.sentence().governs(head, token)) ? -1 : token;
    }

    private int adjective() {
        for (int child : clauses.children(head)) {
            Token token = clauses.token(child);
            if (MODIFIERS.contains(token.relation()) && child < head && !isCompanion(child)) {
                return child;
            }
        }
        return -1;
    }

    /** All tokens that stand as modifier before a noun trigger. */
    List<Integer> modifiers() {
        List<Integer> found = new ArrayList<>();
        for (int child : clauses.children(head)) {
            if (MODIFIERS.contains(clauses.token(child).relation()) && child < head) {
                found.add(child);
            }
        }
        return found;
    }

    private int notCompanion(int token) {
        return isCompanion(token) ? -1 : token;
    }

    private boolean isCompanion(int token) {
        return companions.contains(token);
    }

    /** The verb that carries the action in its clause: the light verb or the trigger itself. */
    int predicate() {
        return lightVerb >= 0 ? lightVerb : head;
    }

    int first() {
        int first = head;
        for (int companion : companions) {
            first = Math.min(first, companion);
        }
        return first;
    }

    int last() {
        int last = head;
        for (int companion : companions) {
            last = Math.max(last, companion);
        }
        return last;
    }
}

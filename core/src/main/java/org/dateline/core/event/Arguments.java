package org.dateline.core.event;

import java.util.Set;
import org.dateline.core.text.Token;

/**
 * Who does a verb and who suffers it, whatever the construction: passives, relative clauses, participles, coordination,
 * control and raising. Answers with head tokens, -1 where there is none.
 */
final class Arguments {

    private static final int DEPTH = 12;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");
    private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$");
    private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "ccomp", "parataxis", "dep", "conj");

    private final Clauses clauses;

    Arguments(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Who does it: the subject of an active verb, the {@code by} phrase of a passive one. */
    int agent(int verb) {
        if (clauses.isPassive(verb)) {
            int by = clauses.oblique(verb, "by");
            if (by < 0
                    && clauses.token(verb).relation().equals("conj")
                    && clauses.isVerb(clauses.sentence().head(verb))) {
                by = clauses.oblique(clauses.sentence().head(verb), "by");
            }
            by = by >= 0 ? by : clauses.child(verb, "obl:agent");
            if (by < 0 && isCaused(verb)) {
                return subject(clauses.sentence().head(verb), 0);
            }
            // "Struck and killed by a rocket": the last of the verbs has the agent of all.
            int last = by < 0 ? clauses.child(verb, "conj") : -1;
            boolean shared = last > verb
                    && clauses.isVerb(last)
                    && clauses.child(last, "nsubj") < 0
                    && clauses.child(verb, "obl") < 0;
            return shared ? clauses.child(last, "obl:agent") : by;
        }
        return subject(verb, 0);
    }

    /** "Had the rebels arrested": who has it done counts as doing it. */
    private boolean isCaused(int verb) {
        int above = clauses.sentence().head(verb);
        return clauses.token(verb).relation().equals("xcomp")
                && clauses.isVerb(above)
                && clauses.inClass("causative", clauses.key(above))
                && clauses.child(above, "obj") > above
                && clauses.child(above, "obj") < verb;
    }

    /** To whom it is done: the object of an active verb, the subject of a passive one. */
    int patient(int verb) {
        if (clauses.isPassive(verb)) {
            return subject(verb, 0);
        }
        if (isMisreadGerund(verb)) {
            return clauses.sentence().head(verb);
        }
        int object = clauses.child(verb, "obj");
        if (object >= 0 && isRelative(object)) {
            return relativeHead(verb);
        }
        if (object < 0
                && clauses.token(verb).relation().startsWith("acl:relcl")
                && clauses.child(verb, "nsubj") >= 0
                && !isRelative(clauses.child(verb, "nsubj"))) {
            return clauses.sentence().head(verb);
        }
        int shared = object < 0 ? sharedObject(verb) : -1;
        if (shared >= 0) {
            return shared;
        }
        if (object < 0) {
            // "attacked and burned the village": the object stands with the last of the verbs.
            for (int child : clauses.children(verb)) {
                Token token = clauses.token(child);
                if (token.relation().equals("conj")
                        && clauses.isVerb(child)
                        && clauses.child(child, "nsubj") < 0
                        && clauses.child(verb, "obl") < 0) {
                    return clauses.child(child, "obj");
                }
            }
        }
        return object;
    }

    /** "Targeted and killed scores": hung on the first verb, an object behind the second is of both. */
    private int sharedObject(int verb) {
        int first = clauses.sentence().head(verb);
        boolean second = clauses.token(verb).relation().equals("conj") && first >= 0 && clauses.isVerb(first);
        int object = second ? clauses.child(first, "obj") : -1;
        return object > verb && clauses.child(verb, "nsubj") < 0 && clauses.child(verb, "obl") < 0 ? object : -1;
    }

    /** The grammatical subject, shared or understood ones included. */
    int subject(int verb, int depth) {
        if (verb < 0 || depth > DEPTH) {
            return -1;
        }
        for (int child : clauses.children(verb)) {
            Token token = clauses.token(child);
            if (SUBJECTS.contains(token.relation())) {
                // "Whom, she said, they refused to admit": of two subjects the pronoun is none.
                int second = isRelative(child) ? otherSubject(verb, child) : -1;
                if (isRelative(child) && second < 0) {
                    return relativeHead(verb);
                }
                return second >= 0 ? second : child;
            }
        }
        // "people who were accused" is sometimes parsed with the pronoun as object of the passive.
        int object = clauses.child(verb, "obj");
        if (object >= 0 && isRelative(object)) {
            return relativeHead(verb);
        }
        return understoodSubject(verb, depth);
    }

    private int otherSubject(int verb, int pronoun) {
        for (int child : clauses.children(verb)) {
            if (child > pronoun
                    && child < verb
                    && SUBJECTS.contains(clauses.token(child).relation())
                    && !isRelative(child)) {
                return child;
            }
        }
        return -1;
    }

    private int understoodSubject(int verb, int depth) {
        int head = clauses.sentence().head(verb);
        if (head < 0) {
            return -1;
        }
        if (isMisreadGerund(verb)) {
            int above = clauses.sentence().head(head);
            boolean ofObject = above >= 0
                    && clauses.plain(above).equals("obj")
                    && clauses.plain(head).equals("nmod");
            if (ofObject
                    && clauses.inClass(
                            "object-control", clauses.key(clauses.sentence().head(above)))) {
                return above;
            }
            if (above < 0 || !clauses.isVerb(above)) {
                return -1;
            }
            return clauses.inClass("object-control", clauses.key(above)) ? patient(above) : subject(above, depth + 1);
        }
        String relation = clauses.token(verb).relation();
        if (relation.startsWith("acl") || relation.equals("amod")) {
            if (clauses.token(verb).xpos().equals("VB")) {
                // "their plan to attack": whoever has the plan.
                int owner = clauses.child(head, "nmod:poss");
                return owner >= 0 ? owner : subject(clauses.verbAbove(head), depth + 1);
            }
            // "Is at the forefront, having given": said of the subject, not of the forefront.
            boolean ofSubject = clauses.child(head, "cop") >= 0 && clauses.child(verb, "aux") >= 0;
            return ofSubject ? subject(head, depth + 1) : head;
        }
        int asked = isInfinitive(verb) && clauses.isVerb(head) && clauses.inClass("object-control", clauses.key(head))
                ? askedOf(head, verb)
                : -1;
        if (asked >= 0) {
            return asked;
        }
        if (relation.equals("xcomp") && clauses.isVerb(head)) {
            int object = clauses.child(head, "obj");
            if (object >= 0
                    && (clauses.inClass("object-control", clauses.key(head))
                            || clauses.isPassive(verb) && object > head)) {
                return isRelative(object) ? relativeHead(head) : object;
            }
            return clauses.isPassive(head) || object < 0 || !clauses.inClass("object-control", clauses.key(head))
                    ? subject(head, depth + 1)
                    : object;
        }
        if (clauses.token(verb).xpos().equals("VBG")
                && clauses.isVerb(head)
                && clauses.inClass("object-control", clauses.key(head))
                && isBehindPreposition(verb)) {
            // "accused the army of shelling": the one accused did it.
            int patient = patient(head);
            if (patient >= 0 && patient != verb) {
                return patient;
            }
        }
        if (clauses.token(verb).xpos().equals("VBG")
                && clauses.plain(head).equals("obj")
                && clauses.inClass(
                        "object-control", clauses.key(clauses.sentence().head(head)))
                && isBehindPreposition(verb)) {
            // "accused the army of shelling", the gerund hung on the one accused.
            return head;
        }
        if (CLAUSES.contains(clauses.plain(verb)) || relation.equals("root")) {
            if (clauses.isVerb(head)) {
                return subject(head, depth + 1);
            }
            if (relation.equals("conj") || relation.equals("dep") || relation.equals("xcomp")) {
                return subject(head, depth + 1);
            }
        }
        if (clauses.token(verb).xpos().equals("VBG") && clauses.isVerb(head)) {
            return subject(head, depth + 1);
        }
        return -1;
    }

    private boolean isInfinitive(int verb) {
        int mark = clauses.child(verb, "mark");
        return clauses.token(verb).xpos().equals("VB")
                && mark >= 0
                && clauses.token(mark).xpos().equals("TO");
    }

    /** "Called on Chad to leave", "appealed to them to stop": who is asked, where that is no object. */
    private int askedOf(int verb, int infinitive) {
        int object = clauses.child(verb, "obj");
        if (object >= 0 || clauses.isPassive(verb)) {
            // "Pressed the state to halt the raids", the infinitive read as a purpose.
            boolean told = object > verb && object < infinitive && !isRelative(object);
            return told && clauses.plain(infinitive).equals("advcl") ? object : -1;
        }
        for (int child : clauses.children(verb)) {
            int marker = clauses.plain(child).equals("obl") ? clauses.child(child, "case") : -1;
            if (marker == verb + 1 && child < infinitive && clauses.inClass("asking", clauses.key(marker))) {
                return child;
            }
        }
        return -1;
    }

    /** "of shelling Hama", parsed as if the town were a shelling one: the noun is the gerund's object. */
    boolean isMisreadGerund(int verb) {
        int head = clauses.sentence().head(verb);
        return clauses.token(verb).xpos().equals("VBG")
                && clauses.plain(verb).equals("amod")
                && head > verb
                && verb > 0
                && clauses.plain(verb - 1).equals("case")
                && clauses.sentence().head(verb - 1) == head;
    }

    private boolean isBehindPreposition(int verb) {
        for (int child : clauses.children(verb)) {
            if (child < verb
                    && (clauses.plain(child).equals("mark")
                            || clauses.plain(child).equals("case"))) {
                return clauses.token(child).xpos().equals("IN");
            }
        }
        return false;
    }

    boolean isRelative(int token) {
        return RELATIVES.contains(clauses.token(token).xpos());
    }

    private int relativeHead(int verb) {
        int at = verb;
        for (int i = 0; at >= 0 && i < DEPTH; i++) {
            String relation = clauses.token(at).relation();
            if (relation.startsWith("acl")) {
                return clauses.sentence().head(at);
            }
            if (!CLAUSES.contains(clauses.plain(at))) {
                return -1;
            }
            at = clauses.sentence().head(at);
        }
        return -1;
    }
}

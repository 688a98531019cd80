package org.dateline.core.event;

import org.dateline.core.text.Token;

/** Whether a verb stands in the passive: by its auxiliary, by where it hangs, or by the style of headlines. */
final class Voice {

    private final Clauses clauses;

    Voice(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Whether the verb stands in the passive, an auxiliary or its form in a headline telling so. */
    boolean isPassive(int verb) {
        Token token = clauses.token(verb);
        if (!token.xpos().equals("VBN")
                && !token.xpos().equals("VBD")
                && !token.xpos().equals("JJ")) {
            return false;
        }
        if (isAbsolute(verb)) {
            return true;
        }
        if (clauses.inClass("stative", clauses.key(verb))
                && clauses.child(verb, "obl:agent") < 0
                && clauses.withCase(verb, "by") < 0) {
            return false;
        }
        boolean subject = false;
        boolean auxiliary = false;
        for (int child : clauses.children(verb)) {
            String relation = clauses.token(child).relation();
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
                return true;
            }
            subject |= relation.equals("nsubj");
            auxiliary |= relation.equals("aux");
        }
        if (!token.xpos().equals("VBN") || auxiliary) {
            return false;
        }
        String relation = token.relation();
        if (relation.startsWith("acl") || relation.equals("amod")) {
            return !subject;
        }
        if (relation.equals("conj")
                && clauses.sentence().head(verb) >= 0
                && clauses.isVerb(clauses.sentence().head(verb))
                && !subject) {
            return isPassive(clauses.sentence().head(verb));
        }
        // "Two killed in blast": a headline drops the auxiliary; other verbs are more likely a past tense misread.
        return clauses.child(verb, "obj") < 0 && (!subject || clauses.inClass("headline-passive", clauses.key(verb)));
    }

    /** "With ten people killed": no finite clause, whatever the tag of the verb. */
    private boolean isAbsolute(int verb) {
        int mark = clauses.child(verb, "mark");
        int subject = clauses.child(verb, "nsubj");
        return mark >= 0
                && subject > mark
                && clauses.inClass("attendant", clauses.key(mark))
                && clauses.child(verb, "obj") < 0
                && clauses.child(verb, "aux") < 0;
    }
}

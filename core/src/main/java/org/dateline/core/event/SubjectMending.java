package org.dateline.core.event;

import org.dateline.core.text.Token;

/** Subjects that a parser misses or makes up: a day, the first of two, a name behind a preposition or before its own verb. */
final class SubjectMending {

    private final MendedParse parse;

    SubjectMending(MendedParse parse) {
        this.parse = parse;
    }

    /** "Norway today asked", "return this week for talks": a day governs neither a subject nor a purpose. */
    void day(int day) {
        Token token = parse.sentence().token(day);
        int verb = token.head();
        if (verb < 0 || !token.relation().endsWith(":unmarked") || !parse.has("calendar", parse.key(day))) {
            return;
        }
        for (int child : parse.sentence().children(day)) {
            Token dependent = parse.sentence().token(child);
            boolean proper = dependent.upos().equals("PROPN") && !parse.has("calendar", parse.key(child));
            if (child < day
                    && proper
                    && parse.isVerb(verb)
                    && day < verb
                    && parse.sentence().child(verb, "nsubj") < 0) {
                parse.tree().attach(child, verb, "nsubj");
            } else if (child > day && parse.isMarked(child) && !parse.hasCase(child, "of")) {
                parse.tree().attach(child, verb, parse.isVerb(verb) ? "obl" : "nmod");
            }
        }
    }

    /** "This Thursday the ministry criticised": of two subjects the day is none. */
    void daySubject(int day) {
        Token token = parse.sentence().token(day);
        if (!token.plainRelation().equals("nsubj") || !parse.has("calendar", parse.key(day))) {
            return;
        }
        for (int sibling : parse.sentence().children(token.head())) {
            if (sibling > day && parse.sentence().token(sibling).plainRelation().equals("nsubj")) {
                parse.tree().attach(day, token.head(), "obl:unmarked");
            }
        }
    }

    /** "Skipper Example of the trawler Name told": a name right behind a noun of the subject's own phrase is that noun's. */
    void second(int name) {
        Token token = parse.sentence().token(name);
        if (name == 0 || !token.relation().equals("nsubj") || !token.upos().equals("PROPN")) {
            return;
        }
        int noun = name - 1;
        int first = parse.sentence().child(token.head(), "nsubj");
        boolean within = first >= 0 && first < noun && parse.sentence().governs(first, noun);
        if (within && parse.sentence().token(noun).upos().equals("NOUN")) {
            parse.tree().attach(name, noun, "appos");
        }
    }

    /**
     * A verb has one subject. Of two, the first is an adjective of the second ("US and Russian envoys met"), a
     * description before its name ("the watchdog Example Watch said"), or the object of the verb right before it ("have
     * beaten scores of people, a group said").
     */
    void firstOfTwo(int subject) {
        int verb = parse.sentence().head(subject);
        int second = isSubject(subject) ? nextSubject(verb, subject) : -1;
        if (second < 0 || parse.tree().isChanged(subject)) {
            return;
        }
        int start = parse.leftmost(second);
        int conjunct = parse.sentence().child(subject, "conj");
        if (conjunct == second - 1 && parse.sentence().token(conjunct).xpos().equals("JJ")) {
            parse.tree().attach(subject, second, "amod");
        } else if (second == subject + 3
                && parse.sentence().token(subject + 1).relation().equals("cc")
                && parse.sentence().token(subject + 2).xpos().equals("JJ")
                && parse.sentence().head(subject + 2) == second) {
            parse.tree().attach(subject, second, "amod");
            parse.tree().attach(subject + 2, subject, "conj");
        } else if (start == subject + 1
                && parse.sentence().token(subject).upos().equals("NOUN")
                && parse.sentence().token(second).upos().equals("PROPN")) {
            parse.tree().attach(subject, second, "nmod:desc");
        } else {
            int before = parse.leftmost(subject) - 1;
            boolean object = before >= 0
                    && parse.isVerb(before)
                    && !parse.sentence().token(before).plainRelation().equals("aux")
                    && parse.sentence().child(before, "obj") < 0
                    && parse.sentence().child(before, "aux:pass") < 0
                    && !parse.has("speech", parse.key(before));
            if (object && parse.isVerb(verb) && parse.has("speech", parse.key(verb))) {
                parse.tree().attach(subject, before, "obj");
            }
        }
    }

    /** "In a statement after the raid, Example, a spokesman, blamed": a name behind the comma is no apposition of the raid. */
    void behindOpening(int name) {
        Token token = parse.sentence().token(name);
        int start = parse.firstWord(name);
        if (!token.relation().equals("appos")
                || !token.upos().equals("PROPN")
                || start < 2
                || !parse.sentence().token(start - 1).form().equals(",")) {
            return;
        }
        int top = token.head();
        for (int i = 0; i < 4 && parse.sentence().token(top).plainRelation().equals("nmod"); i++) {
            top = parse.sentence().head(top);
        }
        int verb = parse.sentence().head(top);
        boolean opening = parse.sentence().token(top).plainRelation().equals("obl")
                && parse.sentence().child(top, "case") == 0
                && verb > name
                && MendedParse.FINITE.contains(parse.sentence().token(verb).xpos())
                && parse.sentence().child(verb, "nsubj") < 0;
        if (opening) {
            parse.tree().attach(name, verb, "nsubj");
        }
    }

    /** "Was held after Example, the mayor, was stabbed": with a verb of its own the noun behind "after" is its subject. */
    void ofTimeClause(int verb) {
        Token token = parse.sentence().token(verb);
        int above = token.head();
        if (!token.relation().equals("conj")
                || above < 0
                || !parse.isVerb(verb)
                || !parse.isVerb(above)
                || parse.sentence().child(verb, "nsubj") >= 0
                || parse.sentence().child(verb, "cc") >= 0) {
            return;
        }
        for (int child : parse.sentence().children(above)) {
            int marker = parse.sentence().child(child, "case");
            boolean subject = child > above
                    && child < verb
                    && marker >= 0
                    && parse.sentence().token(child).plainRelation().equals("obl")
                    && parse.sentence().child(child, "appos") > child
                    && parse.has("time-clause", parse.key(marker));
            if (subject && parse.tree().attach(verb, above, "advcl")) {
                boolean passive = parse.sentence().child(verb, "aux:pass") >= 0;
                parse.tree().attach(child, verb, passive ? "nsubj:pass" : "nsubj");
                parse.tree().attach(marker, verb, "mark");
                return;
            }
        }
    }

    private boolean isSubject(int token) {
        return parse.sentence().head(token) >= 0
                && parse.sentence().token(token).plainRelation().equals("nsubj")
                && parse.sentence().token(token).isNoun();
    }

    private int nextSubject(int verb, int subject) {
        for (int child : parse.sentence().children(verb)) {
            if (child > subject && child < verb && isSubject(child)) {
                return child;
            }
        }
        return -1;
    }

    /** "Granted asylum to officers holed up in a house": what stands behind a preposition is no subject. */
    void subjectBehindPreposition(int noun) {
        int verb = parse.sentence().head(noun);
        int marker = isSubject(noun) ? parse.sentence().child(noun, "case") : -1;
        if (marker < 0 || marker > noun || parse.sentence().token(marker).xpos().equals("POS") || !parse.isVerb(verb)) {
            return;
        }
        int above = parse.sentence().head(verb);
        boolean clause = above >= 0 && above < noun && noun < verb && parse.isVerb(above);
        if (clause && parse.sentence().child(verb, "aux") < 0 && parse.tree().attach(noun, above, "obl")) {
            parse.tree().attach(verb, noun, "acl");
        }
    }

    /** "Had beaten the rebels and Chad would move in": a name right before a finite verb is its subject. */
    void subjectOfNextClause(int noun) {
        Token token = parse.sentence().token(noun);
        if (!token.relation().equals("conj")
                || !token.isNoun()
                || noun + 1 >= parse.sentence().size()) {
            return;
        }
        Token next = parse.sentence().token(noun + 1);
        int verb = next.head();
        boolean auxiliary = next.plainRelation().equals("aux") && MendedParse.FINITE.contains(next.xpos());
        boolean finite = auxiliary
                && verb > noun
                && parse.isVerb(verb)
                && parse.sentence().child(verb, "nsubj") < 0;
        if (!finite
                || !parse.sentence().token(verb).plainRelation().equals("conj")
                || parse.sentence().governs(noun, verb)) {
            return;
        }
        int and = parse.sentence().child(noun, "cc");
        if (and >= 0
                && parse.sentence().governs(parse.sentence().head(verb), token.head())
                && parse.tree().attach(noun, verb, "nsubj")) {
            parse.tree().attach(and, verb, "cc");
        }
    }

    /** A passive has an auxiliary; without one and with an object the verb is active. */
    void activeSubject(int subject) {
        Token token = parse.sentence().token(subject);
        int verb = token.head();
        if (!token.relation().equals("nsubj:pass")
                || verb < 0
                || parse.sentence().child(verb, "aux") >= 0) {
            return;
        }
        boolean active = parse.sentence().child(verb, "obj") > verb || !parse.has("headline-passive", parse.key(verb));
        if (active && parse.isVerb(verb) && parse.sentence().child(verb, "obl:agent") < 0) {
            parse.tree().attach(subject, verb, "nsubj");
        }
    }
}

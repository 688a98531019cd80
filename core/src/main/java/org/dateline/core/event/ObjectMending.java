package org.dateline.core.event;

import org.dateline.core.text.Token;

/** Objects under another label, and participles that are none: "kidnapped up to 16 nuns", "extradited suspected smugglers". */
final class ObjectMending {

    private final MendedParse parse;

    ObjectMending(MendedParse parse) {
        this.parse = parse;
    }

    /** "Urged him to leave": the only object is the object. */
    void person(int object) {
        Token token = parse.sentence().token(object);
        if (token.relation().equals("iobj") && parse.sentence().child(token.head(), "obj") < 0) {
            parse.tree().attach(object, token.head(), "obj");
        }
    }

    /** "Killed 20 to 30 villagers": the word between two numbers is no preposition of the noun, nor the first an object. */
    void range(int noun) {
        Token token = parse.sentence().token(noun);
        int between = parse.sentence().child(noun, "case");
        int verb = token.head();
        boolean isRange = token.relation().equals("obl")
                && between > verb + 1
                && between + 1 < noun
                && isNumber(between - 1)
                && isNumber(between + 1);
        if (!isRange || !parse.isVerb(verb) || parse.sentence().child(verb, "aux:pass") >= 0) {
            return;
        }
        int object = parse.sentence().child(verb, "obj");
        if (object < 0 || object == between - 1) {
            parse.tree().attach(noun, verb, "obj");
            parse.tree().attach(between - 1, noun, "nummod");
            parse.tree().attach(between, between + 1, "cc");
        }
    }

    private boolean isNumber(int token) {
        return parse.sentence().token(token).xpos().equals("CD");
    }

    /** "Kidnapped up to 16 nuns", "accused the state of fraud", "shot dead two men": an object, whatever the label. */
    void object(int noun) {
        Token token = parse.sentence().token(noun);
        int verb = token.head();
        boolean predicate = token.relation().equals("xcomp") && token.upos().equals("NOUN");
        if (verb < 0
                || !token.relation().equals("obl") && !predicate
                || noun < verb
                || !parse.isVerb(verb)
                || parse.sentence().child(verb, "obj") >= 0
                || parse.sentence().child(verb, "aux:pass") >= 0
                || parse.sentence().child(noun, "cop") >= 0
                || parse.has("calendar", parse.key(noun))) {
            return;
        }
        if (!parse.isMarked(noun) && !token.upos().equals("ADV") || isApproximate(noun)) {
            parse.tree().attach(noun, verb, "obj");
        }
    }

    /** "Up to 16", "over 50", "at least 12". */
    private boolean isApproximate(int noun) {
        int marker = parse.sentence().child(noun, "case");
        if (parse.sentence().token(noun).xpos().equals("$") && marker >= 0) {
            return parse.has("approximate", parse.key(marker));
        }
        int number = parse.sentence().child(noun, "nummod");
        if (number <= 0) {
            return false;
        }
        String before = parse.key(number - 1);
        String two = number < 2 ? "" : parse.key(number - 2);
        return parse.has("approximate", before) || parse.has("approximate", two + " " + before);
    }

    /** "Norway extradited suspected smugglers", read as two verbs: the second, without a subject, describes its object. */
    void adjective(int participle) {
        Token token = parse.sentence().token(participle);
        int verb = participle - 1;
        int noun = parse.sentence().child(participle, "obj");
        boolean past = token.xpos().equals("VBN") || token.xpos().equals("VBD");
        if (!past
                || verb < 0
                || noun < participle
                || !parse.isFullVerb(verb)
                || parse.sentence().child(verb, "obj") >= 0) {
            return;
        }
        boolean own = parse.sentence().child(participle, "nsubj") >= 0
                || parse.sentence().child(participle, "aux") >= 0
                || parse.sentence().child(participle, "aux:pass") >= 0
                || parse.leftmost(noun) <= participle + 1
                        && parse.sentence().token(parse.leftmost(noun)).xpos().equals("DT");
        if (own || parse.has("speech", parse.key(verb)) || !parse.tree().attach(noun, verb, "obj")) {
            return;
        }
        parse.tree().attach(participle, noun, "amod");
        for (int child : parse.sentence().children(participle)) {
            if (child > noun) {
                parse.tree().attach(child, verb, parse.sentence().token(child).relation());
            }
        }
    }

    /** "Norway severed relations", read as severed relations: what has a subject is the verb, and the noun its object. */
    void verbBeforeObject(int participle) {
        Token token = parse.sentence().token(participle);
        int noun = token.head();
        if (noun < participle
                || !token.relation().equals("amod")
                || !token.xpos().equals("VBN")
                || parse.sentence().child(noun, "cop") >= 0) {
            return;
        }
        int own = parse.sentence().child(participle, "nsubj");
        int shared = parse.sentence().child(noun, "nsubj");
        boolean subject = own >= 0 || shared >= 0 && shared < participle;
        if (!subject || parse.tree().isChanged(noun)) {
            return;
        }
        parse.tree().swap(noun, participle, "obj");
        for (int child : parse.sentence().children(noun)) {
            if (child < participle) {
                parse.tree()
                        .attach(child, participle, parse.sentence().token(child).relation());
            }
        }
    }

    /** "Died in the raid, conducted by rebels": the participle tells of the noun before the comma. */
    void participleBehindComma(int participle) {
        Token token = parse.sentence().token(participle);
        boolean passive = token.relation().equals("advcl")
                && token.xpos().equals("VBN")
                && parse.sentence().child(participle, "obl:agent") > participle
                && parse.sentence().child(participle, "nsubj") < 0
                && parse.sentence().child(participle, "mark") < 0;
        int comma = passive ? parse.leftmost(participle) : -1;
        if (comma <= 0 || !parse.sentence().token(comma).form().equals(",")) {
            return;
        }
        int noun = comma - 1;
        if (parse.sentence().token(noun).isNoun() && parse.sentence().head(noun) == token.head()) {
            parse.tree().attach(participle, noun, "acl");
        }
    }
}

package org.dateline.core.event;

import org.dateline.core.text.Token;

/**
 * Words hung on the wrong one of two clauses: an object on the first of two verbs, a subject on the speaker's verb behind
 * its clause, a participle of the pluperfect on the object. Where parsers differ from sentence to sentence, the order of
 * the words tells.
 */
final class ClauseMending {

    private final MendedParse parse;

    ClauseMending(MendedParse parse) {
        this.parse = parse;
    }

    /** "The embassy had suspended operations, and advised": with a second verb joined to it the participle is the verb. */
    void pluperfect(int participle) {
        Token token = parse.sentence().token(participle);
        int noun = token.head();
        int have = participle - 1;
        boolean adjective = token.relation().equals("amod")
                && token.xpos().equals("VBN")
                && noun > participle
                && have > 0
                && parse.has("have", parse.key(have))
                && parse.sentence().head(noun) == have
                && parse.sentence().token(noun).relation().equals("obj");
        int second = adjective ? parse.sentence().child(participle, "conj") : -1;
        if (second < noun || second < 0 || !parse.isVerb(second)) {
            return;
        }
        parse.tree().swap(have, participle, "aux");
        parse.tree().attach(noun, participle, "obj");
        for (int child : parse.sentence().children(have)) {
            if (child != noun) {
                parse.tree()
                        .attach(child, participle, parse.sentence().token(child).relation());
            }
        }
    }

    /** "In the Norwegian capital Oslo", with "in" on a capital that is part of the name: it is the whole phrase's. */
    void caseOfName(int marker) {
        Token token = parse.sentence().token(marker);
        int noun = token.head();
        if (noun <= marker
                || !token.relation().equals("case")
                || !parse.sentence().token(noun).relation().equals("compound")) {
            return;
        }
        int name = parse.sentence().head(noun);
        if (name > noun && parse.sentence().child(name, "case") < 0) {
            parse.tree().attach(marker, name, "case");
        }
    }

    /** "Norway and NATO member Chad": the noun right before a name it is joined with describes it. */
    void describedName(int name) {
        int noun = name - 1;
        if (noun < 0 || !parse.sentence().token(name).upos().equals("PROPN")) {
            return;
        }
        Token token = parse.sentence().token(noun);
        int first = token.head();
        boolean both = token.relation().equals("conj")
                && token.xpos().equals("NN")
                && parse.sentence().token(name).relation().equals("conj")
                && parse.sentence().head(name) == first;
        if (!both || !parse.tree().attach(noun, name, "nmod:desc")) {
            return;
        }
        int and = parse.sentence().child(noun, "cc");
        if (and >= 0) {
            parse.tree().attach(and, name, "cc");
        }
    }

    /** "Killed five and wounded 110": of two objects the second is that of the verb before it. */
    void objectOfNextVerb(int object) {
        Token token = parse.sentence().token(object);
        int verb = token.head();
        if (verb < 0 || !token.relation().equals("obj") || !parse.isVerb(verb)) {
            return;
        }
        int first = parse.sentence().child(verb, "obj");
        int second = parse.sentence().child(verb, "conj");
        if (first > verb
                && first < second
                && second < object
                && parse.isVerb(second)
                && parse.sentence().child(second, "obj") < 0
                && parse.sentence().child(second, "aux:pass") < 0) {
            parse.tree().attach(object, second, "obj");
        }
    }

    /** "A strike hit two trucks, Example said": of the speaker's two subjects the first is that of what is said. */
    void saidBehindClause(int subject) {
        Token token = parse.sentence().token(subject);
        int speech = token.head();
        if (speech < 0 || !token.relation().equals("nsubj") || !parse.has("speech", parse.key(speech))) {
            return;
        }
        int said = parse.sentence().child(speech, "ccomp");
        boolean before = said > subject
                && said < speech
                && MendedParse.FINITE.contains(parse.sentence().token(said).xpos())
                && parse.sentence().child(said, "nsubj") < 0;
        if (!before) {
            return;
        }
        for (int child : parse.sentence().children(speech)) {
            if (child > said && parse.sentence().token(child).relation().equals("nsubj")) {
                parse.tree().attach(subject, said, "nsubj");
                return;
            }
        }
    }

    /** "Both sides agreed, he added": a speaker and a bare verb of speech behind the comma say what stands before it. */
    void saidAtEnd(int speech) {
        Token token = parse.sentence().token(speech);
        int root = token.head();
        int subject = parse.sentence().child(speech, "nsubj");
        boolean bare = token.relation().equals("parataxis")
                && root >= 0
                && root < speech
                && parse.sentence().head(root) < 0
                && subject > root
                && parse.leftmost(speech) > 0
                && parse.has("speech", parse.key(speech))
                && parse.sentence().child(speech, "obj") < 0
                && parse.sentence().child(speech, "ccomp") < 0
                && speech + 2 >= parse.sentence().size();
        if (bare) {
            parse.tree().swapRoot(root, speech, "ccomp");
        }
    }

    /** "The minister neither said": the conjunction is nobody's subject. */
    void neither(int conjunction) {
        Token token = parse.sentence().token(conjunction);
        if (token.xpos().equals("CC") && token.plainRelation().equals("nsubj")) {
            parse.tree().attach(conjunction, token.head(), "cc:preconj");
        }
    }

    /** "Fewer than ten people were wounded": the comparison is the number's. */
    void fewerThan(int comparative) {
        int number = comparative + 2;
        if (number >= parse.sentence().size()
                || !parse.sentence().token(comparative).xpos().equals("JJR")
                || !parse.sentence().token(comparative).plainRelation().equals("nsubj")
                || !parse.sentence().token(number).xpos().equals("CD")
                || !parse.sentence().token(number).relation().equals("nummod")
                || parse.sentence().token(comparative + 1).head() != number) {
            return;
        }
        parse.tree().attach(comparative, number, "advmod");
        parse.tree().attach(comparative + 1, comparative, "fixed");
    }

    /** "With ten people killed": who stands so before a participle alone did not do it. */
    void absolutePassive(int subject) {
        Token token = parse.sentence().token(subject);
        int verb = token.head();
        if (verb <= subject) {
            return;
        }
        Token participle = parse.sentence().token(verb);
        int with = parse.sentence().child(subject, "case");
        boolean passive = token.relation().equals("nsubj")
                && with >= 0
                && with < subject
                && (participle.xpos().equals("VBN") || participle.xpos().equals("VBD"))
                && parse.has("headline-passive", parse.key(verb))
                && parse.sentence().child(verb, "obj") < 0
                && parse.sentence().child(verb, "aux") < 0;
        if (passive) {
            parse.tree().attach(subject, verb, "nsubj:pass");
        }
    }
}

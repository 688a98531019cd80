package org.dateline.core.event;

import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Sets right what a parser trained on the web and on talk gets wrong in news, where the grammar leaves no doubt: the
 * speaker's clause at the end ("…, officials said Monday"), a day between subject and verb ("Norway today asked"), a
 * number behind a preposition that is none ("kidnapped up to 16 nuns"), an object or subject under another label, a main
 * verb taken for a participle. Knows grammar labels; the words it needs are classes of the table.
 */
final class Mending {

    private static final int LONGEST_SPEAKER = 16;
    private static final int LONGEST_TAIL = 12;

    private final MendedParse parse;

    private Mending(MendedParse parse) {
        this.parse = parse;
    }

    /** The same sentence, with a better tree where one is plain to see. */
    static Sentence mend(Sentence sentence, WordClasses classes) {
        MendedParse parse = new MendedParse(sentence, classes, new TreeDraft(sentence));
        Mending mending = new Mending(parse);
        SubjectMending subjects = new SubjectMending(parse);
        ObjectMending objects = new ObjectMending(parse);
        ClauseMending clauses = new ClauseMending(parse);
        mending.speakerAtEnd();
        mending.verblessRoot();
        new HeadlineMending(parse).mend();
        for (int i = 0; i < sentence.size(); i++) {
            clauses.pluperfect(i);
            clauses.caseOfName(i);
            clauses.describedName(i);
            clauses.neither(i);
            clauses.fewerThan(i);
            clauses.saidAtEnd(i);
            clauses.objectOfNextVerb(i);
            clauses.saidBehindClause(i);
            clauses.absolutePassive(i);
            subjects.day(i);
            subjects.daySubject(i);
            subjects.behindOpening(i);
            subjects.ofTimeClause(i);
            objects.person(i);
            subjects.second(i);
            subjects.firstOfTwo(i);
            objects.adjective(i);
            subjects.subjectBehindPreposition(i);
            subjects.subjectOfNextClause(i);
            objects.participleBehindComma(i);
            objects.range(i);
            objects.object(i);
            subjects.activeSubject(i);
            objects.verbBeforeObject(i);
            mending.conjunct(i);
            mending.infinitiveOfNoun(i);
        }
        return parse.tree().finish();
    }

    /** "…, two officials in Oslo said on Monday.": the last comma opens a clause of its own. */
    private void speakerAtEnd() {
        int verb = lastSpeechVerb();
        int comma = verb < 0 ? -1 : commaBefore(verb);
        if (comma <= 0) {
            return;
        }
        int speaker = -1;
        for (int i = verb - 1; i > comma; i--) {
            int head = parse.sentence().head(i);
            boolean top = head < comma || head >= verb;
            if (top && parse.sentence().token(i).isNoun() && !parse.has("calendar", parse.key(i))) {
                speaker = i;
            }
        }
        if (speaker < 0) {
            return;
        }
        int root = parse.sentence().root();
        if (root != verb) {
            if (root > comma || !parse.tree().attach(verb, root, "parataxis")) {
                return;
            }
            for (int child : parse.sentence().children(verb)) {
                if (child < comma) {
                    parse.tree().attach(child, root, parse.isMarked(child) ? "obl" : "dep");
                }
            }
        } else if (parse.sentence().child(verb, "nsubj") > comma) {
            return;
        }
        parse.tree().attach(speaker, verb, "nsubj");
    }

    private int lastSpeechVerb() {
        int from = Math.max(0, parse.sentence().size() - LONGEST_TAIL);
        for (int i = parse.sentence().size() - 1; i >= from; i--) {
            String tag = parse.sentence().token(i).xpos();
            if (MendedParse.FINITE.contains(tag)) {
                return parse.has("speech", parse.key(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** The comma with nothing but a noun phrase between it and the verb. */
    private int commaBefore(int verb) {
        boolean noun = false;
        for (int i = verb - 1; i >= 0 && verb - i <= LONGEST_SPEAKER; i--) {
            Token token = parse.sentence().token(i);
            if (token.form().equals(",")) {
                return noun ? i : -1;
            }
            if (MendedParse.FINITE.contains(token.xpos()) || token.xpos().startsWith("W")) {
                return -1;
            }
            noun |= token.isNoun();
        }
        return -1;
    }

    /** "The army prepared to leave", read as an army that was prepared: a sentence wants a verb. */
    private void verblessRoot() {
        int root = parse.sentence().root();
        Token top = parse.sentence().token(root);
        if (!top.isNoun() || parse.sentence().child(root, "cop") >= 0) {
            return;
        }
        int verb = -1;
        for (int child : parse.sentence().children(root)) {
            Token token = parse.sentence().token(child);
            if (token.relation().equals("acl") && child > root && token.xpos().equals("VBN")) {
                verb = child;
                break;
            }
        }
        boolean headline = verb >= 0
                && parse.has("headline-passive", parse.key(verb))
                && parse.sentence().child(verb, "obj") < 0;
        if (verb < 0 || headline || hasFiniteVerb(verb)) {
            return;
        }
        parse.tree().swapRoot(root, verb, "nsubj");
        for (int child : parse.sentence().children(root)) {
            if (child > verb) {
                parse.tree().attach(child, verb, parse.sentence().token(child).relation());
            }
        }
    }

    private boolean hasFiniteVerb(int verb) {
        for (int i = 0; i < parse.sentence().size(); i++) {
            if (MendedParse.FINITE.contains(parse.sentence().token(i).xpos())
                    && !parse.sentence().governs(verb, i)) {
                return true;
            }
        }
        return false;
    }

    /** "… is under sanctions, and was condemned": a clause behind "and" describes nothing, it goes on. */
    private void conjunct(int verb) {
        String relation = parse.sentence().token(verb).relation();
        int head = parse.sentence().head(verb);
        int and = parse.sentence().child(verb, "cc");
        if ((relation.equals("acl:relcl") || relation.equals("acl"))
                && and >= 0
                && and < verb
                && head == parse.sentence().root()) {
            parse.tree().attach(verb, head, "conj");
        }
    }

    /** "Developing plans to attack": the infinitive tells what the plans are, not what is developed. */
    private void infinitiveOfNoun(int verb) {
        Token token = parse.sentence().token(verb);
        int to = parse.sentence().child(verb, "mark");
        boolean infinitive = token.xpos().equals("VB")
                && (token.relation().equals("xcomp") || token.relation().equals("advcl"));
        if (!infinitive || to <= 0 || !parse.sentence().token(to).xpos().equals("TO")) {
            return;
        }
        int noun = to - 1;
        boolean object = parse.sentence().token(noun).relation().equals("obj")
                && parse.sentence().head(noun) == token.head();
        if (object && parse.has("intent-noun", parse.key(noun))) {
            parse.tree().attach(verb, noun, "acl");
        }
    }
}

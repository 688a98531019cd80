package org.dateline.core.event;

import java.util.Set;
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
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Sentence sentence;
    private final WordClasses classes;
    private final TreeDraft tree;

    private Mending(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.classes = classes;
        this.tree = new TreeDraft(sentence);
    }

    /** The same sentence, with a better tree where one is plain to see. */
    static Sentence mend(Sentence sentence, WordClasses classes) {
        Mending mending = new Mending(sentence, classes);
        mending.speakerAtEnd();
        mending.verblessRoot();
        for (int i = 0; i < sentence.size(); i++) {
            mending.day(i);
            mending.daySubject(i);
            mending.person(i);
            mending.second(i);
            mending.firstOfTwo(i);
            mending.adjective(i);
            mending.subjectBehindPreposition(i);
            mending.subjectOfNextClause(i);
            mending.participleBehindComma(i);
            mending.object(i);
            mending.activeSubject(i);
            mending.verbBeforeObject(i);
            mending.conjunct(i);
        }
        return mending.tree.finish();
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
            int head = sentence.head(i);
            boolean top = head < comma || head >= verb;
            if (top && sentence.token(i).isNoun() && !classes.has("calendar", key(i))) {
                speaker = i;
            }
        }
        if (speaker < 0) {
            return;
        }
        int root = sentence.root();
        if (root != verb) {
            if (root > comma || !tree.attach(verb, root, "parataxis")) {
                return;
            }
            for (int child : sentence.children(verb)) {
                if (child < comma) {
                    tree.attach(child, root, isMarked(child) ? "obl" : "dep");
                }
            }
        } else if (sentence.child(verb, "nsubj") > comma) {
            return;
        }
        tree.attach(speaker, verb, "nsubj");
    }

    private int lastSpeechVerb() {
        int from = Math.max(0, sentence.size() - LONGEST_TAIL);
        for (int i = sentence.size() - 1; i >= from; i--) {
            String tag = sentence.token(i).xpos();
            if (FINITE.contains(tag)) {
                return classes.has("speech", key(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** The comma with nothing but a noun phrase between it and the verb. */
    private int commaBefore(int verb) {
        boolean noun = false;
        for (int i = verb - 1; i >= 0 && verb - i <= LONGEST_SPEAKER; i--) {
            Token token = sentence.token(i);
            if (token.form().equals(",")) {
                return noun ? i : -1;
            }
            if (FINITE.contains(token.xpos()) || token.xpos().startsWith("W")) {
                return -1;
            }
            noun |= token.isNoun();
        }
        return -1;
    }

    /** "The army prepared to leave", read as an army that was prepared: a sentence wants a verb. */
    private void verblessRoot() {
        int root = sentence.root();
        Token top = sentence.token(root);
        if (!top.isNoun() || sentence.child(root, "cop") >= 0) {
            return;
        }
        int verb = -1;
        for (int child : sentence.children(root)) {
            Token token = sentence.token(child);
            if (token.relation().equals("acl") && child > root && token.xpos().equals("VBN")) {
                verb = child;
                break;
            }
        }
        boolean headline = verb >= 0 && classes.has("headline-passive", key(verb)) && sentence.child(verb, "obj") < 0;
        if (verb < 0 || headline || hasFiniteVerb(verb)) {
            return;
        }
        tree.swapRoot(root, verb, "nsubj");
        for (int child : sentence.children(root)) {
            if (child > verb) {
                tree.attach(child, verb, sentence.token(child).relation());
            }
        }
    }

    /** "Norway severed relations", read as severed relations: what has a subject is the verb, and the noun its object. */
    private void verbBeforeObject(int participle) {
        Token token = sentence.token(participle);
        int noun = token.head();
        if (noun < participle
                || !token.relation().equals("amod")
                || !token.xpos().equals("VBN")
                || sentence.child(noun, "cop") >= 0) {
            return;
        }
        int own = sentence.child(participle, "nsubj");
        int shared = sentence.child(noun, "nsubj");
        boolean subject = own >= 0 || shared >= 0 && shared < participle;
        if (!subject || tree.isChanged(noun)) {
            return;
        }
        tree.swap(noun, participle, "obj");
        for (int child : sentence.children(noun)) {
            if (child < participle) {
                tree.attach(child, participle, sentence.token(child).relation());
            }
        }
    }

    private boolean hasFiniteVerb(int verb) {
        for (int i = 0; i < sentence.size(); i++) {
            if (FINITE.contains(sentence.token(i).xpos()) && !sentence.governs(verb, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Norway today asked", "return this week for talks": a day governs neither a subject nor a purpose. */
    private void day(int day) {
        Token token = sentence.token(day);
        int verb = token.head();
        if (verb < 0 || !token.relation().endsWith(":unmarked") || !classes.has("calendar", key(day))) {
            return;
        }
        for (int child : sentence.children(day)) {
            Token dependent = sentence.token(child);
            boolean proper = dependent.upos().equals("PROPN") && !classes.has("calendar", key(child));
            if (child < day && proper && isVerb(verb) && day < verb && sentence.child(verb, "nsubj") < 0) {
                tree.attach(child, verb, "nsubj");
            } else if (child > day && isMarked(child) && !hasCase(child, "of")) {
                tree.attach(child, verb, isVerb(verb) ? "obl" : "nmod");
            }
        }
    }

    /** "This Thursday the ministry criticised": of two subjects the day is none. */
    private void daySubject(int day) {
        Token token = sentence.token(day);
        if (!token.plainRelation().equals("nsubj") || !classes.has("calendar", key(day))) {
            return;
        }
        for (int sibling : sentence.children(token.head())) {
            if (sibling > day && sentence.token(sibling).plainRelation().equals("nsubj")) {
                tree.attach(day, token.head(), "obl:unmarked");
            }
        }
    }

    /** "Skipper Example of the trawler Name told": a name right behind a noun of the subject's own phrase is that noun's. */
    private void second(int name) {
        Token token = sentence.token(name);
        if (name == 0 || !token.relation().equals("nsubj") || !token.upos().equals("PROPN")) {
            return;
        }
        int noun = name - 1;
        int first = sentence.child(token.head(), "nsubj");
        boolean within = first >= 0 && first < noun && sentence.governs(first, noun);
        if (within && sentence.token(noun).upos().equals("NOUN")) {
            tree.attach(name, noun, "appos");
        }
    }

    /**
     * A verb has one subject. Of two, the first is an adjective of the second ("US and Russian envoys met"), a
     * description before its name ("the watchdog Example Watch said"), or the object of the verb right before it ("have
     * beaten scores of people, a group said").
     */
    private void firstOfTwo(int subject) {
        int verb = sentence.head(subject);
        int second = isSubject(subject) ? nextSubject(verb, subject) : -1;
        if (second < 0 || tree.isChanged(subject)) {
            return;
        }
        int start = leftmost(second);
        int and = sentence.child(subject, "cc");
        int conjunct = sentence.child(subject, "conj");
        if (and >= 0 && conjunct == second - 1 && sentence.token(conjunct).xpos().equals("JJ")) {
            tree.attach(subject, second, "amod");
        } else if (start == subject + 1
                && sentence.token(subject).upos().equals("NOUN")
                && sentence.token(second).upos().equals("PROPN")) {
            tree.attach(subject, second, "nmod:desc");
        } else {
            int before = leftmost(subject) - 1;
            boolean object = before >= 0
                    && isVerb(before)
                    && !sentence.token(before).plainRelation().equals("aux")
                    && sentence.child(before, "obj") < 0
                    && sentence.child(before, "aux:pass") < 0
                    && !classes.has("speech", key(before));
            if (object && isVerb(verb) && classes.has("speech", key(verb))) {
                tree.attach(subject, before, "obj");
            }
        }
    }

    private boolean isSubject(int token) {
        return sentence.head(token) >= 0
                && sentence.token(token).plainRelation().equals("nsubj")
                && sentence.token(token).isNoun();
    }

    private int nextSubject(int verb, int subject) {
        for (int child : sentence.children(verb)) {
            if (child > subject && child < verb && isSubject(child)) {
                return child;
            }
        }
        return -1;
    }

    private int leftmost(int token) {
        int first = token;
        for (int depth = 0; depth < LONGEST_TAIL; depth++) {
            int[] children = sentence.children(first);
            if (children.length == 0 || children[0] > first) {
                return first;
            }
            first = children[0];
        }
        return first;
    }

    /** "Norway extradited suspected smugglers", read as two verbs: the second, without a subject, describes its object. */
    private void adjective(int participle) {
        Token token = sentence.token(participle);
        int verb = participle - 1;
        int noun = sentence.child(participle, "obj");
        boolean past = token.xpos().equals("VBN") || token.xpos().equals("VBD");
        if (!past || verb < 0 || noun < participle || !isFullVerb(verb) || sentence.child(verb, "obj") >= 0) {
            return;
        }
        boolean own = sentence.child(participle, "nsubj") >= 0
                || sentence.child(participle, "aux") >= 0
                || sentence.child(participle, "aux:pass") >= 0
                || leftmost(noun) <= participle + 1 && sentence.token(leftmost(noun)).xpos().equals("DT");
        if (own || classes.has("speech", key(verb)) || !tree.attach(noun, verb, "obj")) {
            return;
        }
        tree.attach(participle, noun, "amod");
        for (int child : sentence.children(participle)) {
            if (child > noun) {
                tree.attach(child, verb, sentence.token(child).relation());
            }
        }
    }

    private boolean isFullVerb(int token) {
        String relation = sentence.token(token).plainRelation();
        return isVerb(token) && !relation.equals("aux") && !relation.equals("cop");
    }

    /** "Granted asylum to officers holed up in a house": what stands behind a preposition is no subject. */
    private void subjectBehindPreposition(int noun) {
        int verb = sentence.head(noun);
        int marker = isSubject(noun) ? sentence.child(noun, "case") : -1;
        if (marker < 0 || marker > noun || sentence.token(marker).xpos().equals("POS") || !isVerb(verb)) {
            return;
        }
        int above = sentence.head(verb);
        boolean clause = above >= 0 && above < noun && noun < verb && isVerb(above);
        if (clause && sentence.child(verb, "aux") < 0 && tree.attach(noun, above, "obl")) {
            tree.attach(verb, noun, "acl");
        }
    }

    /** "Had beaten the rebels and Chad would move in": a name right before a finite verb is its subject. */
    private void subjectOfNextClause(int noun) {
        Token token = sentence.token(noun);
        if (!token.relation().equals("conj") || !token.isNoun() || noun + 1 >= sentence.size()) {
            return;
        }
        Token next = sentence.token(noun + 1);
        int verb = next.head();
        boolean auxiliary = next.plainRelation().equals("aux") && FINITE.contains(next.xpos());
        boolean finite = auxiliary && verb > noun && isVerb(verb) && sentence.child(verb, "nsubj") < 0;
        if (!finite || !sentence.token(verb).plainRelation().equals("conj") || sentence.governs(noun, verb)) {
            return;
        }
        int and = sentence.child(noun, "cc");
        if (and >= 0 && sentence.governs(sentence.head(verb), token.head()) && tree.attach(noun, verb, "nsubj")) {
            tree.attach(and, verb, "cc");
        }
    }

    /** "Died in the raid, conducted by rebels": the participle tells of the noun before the comma. */
    private void participleBehindComma(int participle) {
        Token token = sentence.token(participle);
        boolean passive = token.relation().equals("advcl")
                && token.xpos().equals("VBN")
                && sentence.child(participle, "obl:agent") > participle
                && sentence.child(participle, "nsubj") < 0
                && sentence.child(participle, "mark") < 0;
        int comma = passive ? leftmost(participle) : -1;
        if (comma <= 0 || !sentence.token(comma).form().equals(",")) {
            return;
        }
        int noun = comma - 1;
        if (sentence.token(noun).isNoun() && sentence.head(noun) == token.head()) {
            tree.attach(participle, noun, "acl");
        }
    }

    /** "Urged him to leave": the only object is the object. */
    private void person(int object) {
        Token token = sentence.token(object);
        if (token.relation().equals("iobj") && sentence.child(token.head(), "obj") < 0) {
            tree.attach(object, token.head(), "obj");
        }
    }

    /** "Kidnapped up to 16 nuns", "accused the state of fraud", "shot dead two men": an object, whatever the label. */
    private void object(int noun) {
        Token token = sentence.token(noun);
        int verb = token.head();
        boolean predicate = token.relation().equals("xcomp") && token.upos().equals("NOUN");
        if (verb < 0
                || !token.relation().equals("obl") && !predicate
                || noun < verb
                || !isVerb(verb)
                || sentence.child(verb, "obj") >= 0
                || sentence.child(verb, "aux:pass") >= 0
                || sentence.child(noun, "cop") >= 0
                || classes.has("calendar", key(noun))) {
            return;
        }
        if (!isMarked(noun) && !token.upos().equals("ADV") || isApproximate(noun)) {
            tree.attach(noun, verb, "obj");
        }
    }

    /** "Up to 16", "over 50", "at least 12". */
    private boolean isApproximate(int noun) {
        int number = sentence.child(noun, "nummod");
        if (number <= 0) {
            return false;
        }
        String before = key(number - 1);
        String two = number < 2 ? "" : key(number - 2);
        return classes.has("approximate", before) || classes.has("approximate", two + " " + before);
    }

    /** A passive has an auxiliary; without one and with an object the verb is active. */
    private void activeSubject(int subject) {
        Token token = sentence.token(subject);
        int verb = token.head();
        if (!token.relation().equals("nsubj:pass") || verb < 0 || sentence.child(verb, "aux") >= 0) {
            return;
        }
        boolean active = sentence.child(verb, "obj") > verb || !classes.has("headline-passive", key(verb));
        if (active && isVerb(verb) && sentence.child(verb, "obl:agent") < 0) {
            tree.attach(subject, verb, "nsubj");
        }
    }

    /** "… is under sanctions, and was condemned": a clause behind "and" describes nothing, it goes on. */
    private void conjunct(int verb) {
        String relation = sentence.token(verb).relation();
        int head = sentence.head(verb);
        int and = sentence.child(verb, "cc");
        if ((relation.equals("acl:relcl") || relation.equals("acl"))
                && and >= 0
                && and < verb
                && head == sentence.root()) {
            tree.attach(verb, head, "conj");
        }
    }

    private boolean isVerb(int token) {
        return sentence.token(token).xpos().startsWith("VB");
    }

    private boolean isMarked(int token) {
        return sentence.child(token, "case") >= 0 || sentence.child(token, "mark") >= 0;
    }

    private boolean hasCase(int token, String word) {
        int marker = sentence.child(token, "case");
        return marker >= 0 && key(marker).equals(word);
    }

    private String key(int token) {
        return sentence.token(token).lemma().toLowerCase(java.util.Locale.ROOT);
    }
}

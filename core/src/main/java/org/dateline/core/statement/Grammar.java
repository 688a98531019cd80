package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Questions the cue finders put to a dependency tree: who is the subject, how far does a phrase reach. Trees may be
 * wrong; answers stay near the words asked about and never fail.
 */
final class Grammar {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT");
    private static final Set<String> OUTSIDE_NAME =
            Set.of("appos", "acl", "conj", "cc", "punct", "parataxis", "dep", "ccomp", "advcl", "discourse");
    private static final BitSet NOTHING = new BitSet();
    private static final int MAX_CLIMB = 6;
    private static final int RELATIVE_REACH = 5;

    private Grammar() {}

    static boolean isPassive(Sentence s, int verb) {
        Token t = s.token(verb);
        boolean participle = t.xpos().equals("VBN") || !t.isVerb();
        for (int child : s.children(verb)) {
            String relation = s.token(child).relation();
            if (relation.equals("aux:pass")
                    || participle
                            && subject(s, verb, NOTHING) < 0
                            && (relation.equals("nsubj:pass") || relation.equals("csubj:pass"))) {
                return true;
            }
        }
        return t.xpos().equals("VBN")
                && s.child(verb, "aux") < 0
                && s.child(verb, "nsubj") < 0
                && (t.plainRelation().equals("acl")
                        || t.relation().equals("advcl")
                        || t.relation().equals("dep"));
    }

    /** The one by whom a passive is done; -1 when it is not told. */
    static int agent(Sentence s, int verb) {
        int own = ownAgent(s, verb);
        if (own >= 0) {
            return own;
        }
        // "was described as "armed" by the police": hung into the quotation, which cannot hold it.
        for (int child : s.children(verb)) {
            int inner = child > verb ? ownAgent(s, child) : -1;
            int by = inner >= 0 ? phrase(s, inner)[0] - 1 : -1;
            if (by > 0 && isQuote(s.token(by - 1))) {
                return inner;
            }
        }
        return -1;
    }

    private static int ownAgent(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            String relation = s.token(child).plainRelation();
            if ((relation.equals("obl") || relation.equals("nmod")) && hasCase(s, child, "by")) {
                return child;
            }
        }
        return -1;
    }

    static boolean hasCase(Sentence s, int token, String preposition) {
        for (int child : s.children(token)) {
            Token t = s.token(child);
            String relation = t.plainRelation();
            if ((relation.equals("case") || relation.equals("mark"))
                    && t.lemma().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The subject of a verb: of several the nearest before it, since what a parser takes for a second one is mostly a day
     * or a title in front ("Wednesday, he called"); -1 for none.
     */
    static int subject(Sentence s, int verb) {
        int found = subject(s, verb, NOTHING);
        return found >= 0 ? found : s.child(verb, "nsubj");
    }

    /** As above, but none of the tokens {@code except}. */
    static int subject(Sentence s, int verb, BitSet except) {
        int found = -1;
        for (int child : s.children(verb)) {
            String upos = s.token(child).upos();
            // "The minister neither said": a bare determiner behind a subject is none.
            boolean nearer = found < 0 || child < verb && !upos.equals("DET");
            nearer &= !upos.equals("ADV");
            if (nearer && s.token(child).relation().equals("nsubj") && !except.get(child)) {
                found = child;
            }
        }
        return found;
    }

    /** The head of the name a token is part of: names are headed by their first word, their other words hang flat on it. */
    static int nameHead(Sentence s, int token) {
        int at = token;
        while (at >= 0 && s.token(at).plainRelation().equals("flat") && s.head(at) >= 0) {
            at = s.head(at);
        }
        return at;
    }

    /** Who does it: the subject, the agent of a passive, or whoever controls a verb without a subject; -1 for none. */
    static int doer(Sentence s, int verb) {
        return doer(s, verb, MAX_CLIMB);
    }

    private static int doer(Sentence s, int verb, int climb) {
        if (isPassive(s, verb)) {
            return agent(s, verb);
        }
        int subject = subject(s, verb);
        if (subject >= 0) {
            return subject;
        }
        int head = s.head(verb);
        if (head < 0 || climb == 0) {
            return -1;
        }
        int joined = joinedParticiple(s, verb);
        if (joined >= 0) {
            return doer(s, joined, climb - 1);
        }
        switch (s.token(verb).relation()) {
            case "acl", "acl:relcl" -> {
                if (s.token(verb).xpos().equals("VBG") && followsComma(s, verb)) {
                    return clauseDoer(s, head, climb - 1);
                }
                return s.token(head).isNoun() || s.token(head).upos().equals("PRON") ? head : -1;
            }
            case "xcomp" -> {
                int object = s.child(head, "obj");
                return object >= 0 && object < verb ? object : surfaceSubject(s, head, climb - 1);
            }
            case "conj" -> {
                return isPassive(s, head) ? s.child(head, "nsubj:pass") : doer(s, head, climb - 1);
            }
            case "advcl", "ccomp", "dep", "parataxis" -> {
                int object = s.child(head, "obj");
                return hasCase(s, verb, "as") && object >= 0 && object < verb && !isPassive(s, head)
                        ? object
                        : surfaceSubject(s, head, climb - 1);
            }
            default -> {
                return -1;
            }
        }
    }

    /** "Warning of A, but also demanding B": the participle before that this one goes on; -1 for none. */
    private static int joinedParticiple(Sentence s, int verb) {
        int at = verb - 1;
        while (at > 0 && s.token(at).upos().equals("ADV")) {
            at--;
        }
        if (!s.token(verb).xpos().equals("VBG")
                || at <= 0
                || !s.token(at).upos().equals("CCONJ")) {
            return -1;
        }
        for (int i = at - 1; i > 0; i--) {
            if (s.token(i).xpos().equals("VBG") && s.token(i).isVerb() && followsComma(s, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Complained after the debate, suggesting that ...": who does what the clause around the noun tells. */
    private static int clauseDoer(Sentence s, int noun, int climb) {
        int at = noun;
        while (s.head(at) >= 0 && !s.token(at).isVerb()) {
            at = s.head(at);
        }
        return s.token(at).isVerb() && at < noun ? surfaceSubject(s, at, climb) : noun;
    }

    /** Whether a comma stands before the verb and its adverbs. */
    private static boolean followsComma(Sentence s, int verb) {
        int at = verb - 1;
        while (at > 0 && s.token(at).upos().equals("ADV")) {
            at--;
        }
        return at > 0 && isComma(s.token(at));
    }

    private static int surfaceSubject(Sentence s, int verb, int climb) {
        int passive = s.child(verb, "nsubj:pass");
        return passive >= 0 ? passive : doer(s, verb, climb);
    }

    static boolean isRelative(Sentence s, int token) {
        return RELATIVE.contains(s.token(token).xpos());
    }

    /** The noun a relative pronoun stands for; the pronoun itself when the tree does not tell. */
    static int antecedent(Sentence s, int pronoun) {
        int at = pronoun;
        for (int i = 0; i < MAX_CLIMB && s.head(at) >= 0; i++) {
            Token t = s.token(at);
            if (t.plainRelation().equals("acl") && s.token(s.head(at)).isNoun()) {
                return s.head(at);
            }
            at = s.head(at);
        }
        for (int i = pronoun - 1; i >= 0 && i >= pronoun - 3; i--) {
            if (s.token(i).isNoun()) {
                return i;
            }
        }
        return pronoun;
    }

    /** First and last token of the noun phrase itself, without appositions, relative clauses, conjuncts. */
    static int[] phrase(Sentence s, int head) {
        BitSet own = new BitSet();
        collect(s, head, own, true);
        int first = head;
        while (first > 0 && (own.get(first - 1) || first > 1 && isQuote(s.token(first - 1)) && own.get(first - 2))) {
            first--;
        }
        int last = head;
        while (last + 1 < s.size()
                && (own.get(last + 1) || last + 2 < s.size() && isQuote(s.token(last + 1)) && own.get(last + 2))) {
            last++;
        }
        return new int[] {first, last};
    }

    private static void collect(Sentence s, int token, BitSet own, boolean top) {
        own.set(token);
        for (int child : s.children(token)) {
            Token t = s.token(child);
            boolean leadingCase = top && t.plainRelation().equals("case") && child < token;
            boolean adjectives = !top && isCoordinated(s, token, child);
            if (!leadingCase && (!OUTSIDE_NAME.contains(t.plainRelation()) || isHyphen(t) || adjectives)) {
                collect(s, child, own, false);
            }
        }
    }

    /** "Legal and religious groups": what is joined to an adjective before its noun. */
    private static boolean isCoordinated(Sentence s, int adjective, int child) {
        String relation = s.token(child).plainRelation();
        boolean joined = relation.equals("conj") || relation.equals("cc");
        return joined && s.token(adjective).plainRelation().equals("amod") && child < s.head(adjective)
                || relation.equals("cc")
                        && s.token(adjective).plainRelation().equals("conj")
                        && s.token(adjective).upos().equals("ADJ");
    }

    private static boolean isHyphen(Token t) {
        return t.xpos().equals("HYPH");
    }

    static boolean isFinite(Token t) {
        return FINITE.contains(t.xpos());
    }

    static boolean hasFinite(Sentence s, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isFinite(s.token(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isComma(Token t) {
        return t.xpos().equals(",");
    }

    static boolean isQuote(Token t) {
        return t.form().startsWith("\"");
    }

    static boolean isDash(Token t) {
        return t.xpos().equals(":")
                && !t.form().equals(":")
                && !t.form().equals(";")
                && !t.form().equals("...");
    }

    static boolean isMark(Token t) {
        return t.upos().equals("PUNCT") && !isHyphen(t);
    }

    /** Whether the phrase is an infinitive: its first word, or a mark of its head, is "to". */
    static boolean isInfinitive(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            if (child < verb && s.token(child).xpos().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relative word opens the clause of the cue, a few words before it. */
    static boolean relativeBefore(Sentence s, int v) {
        for (int i = v - 1; i >= 0 && i > v - RELATIVE_REACH; i--) {
            if (Grammar.isRelative(s, i)) {
                return true;
            }
        }
        return false;
    }

    static int lastOf(Sentence s, int token) {
        return s.subtree(token).length() - 1;
    }
}

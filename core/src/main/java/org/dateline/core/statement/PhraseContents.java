package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Reads a content that is no clause: an infinitive, a gerund, or a phrase behind the preposition its cue wants. */
final class PhraseContents {

    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "parataxis", "dep", "acl");
    private static final Set<String> OBLIQUE = Set.of("obl", "nmod", "advcl", "acl", "dep");
    private static final int MAX_GAP = 14;

    private final Objects objects;

    PhraseContents(Objects objects) {
        this.objects = objects;
    }

    static int[] infinitive(Sentence s, int v, int after) {
        for (int child : s.children(v)) {
            if (child > after
                    && CLAUSAL.contains(s.token(child).plainRelation())
                    && Grammar.isInfinitive(s, child)
                    && !Objects.commaBetween(s, after > v ? Grammar.lastOf(s, after) : v, child)) {
                BitSet tree = s.subtree(child);
                return new int[] {Math.max(tree.nextSetBit(0), v + 1), tree.length() - 1};
            }
        }
        if (after > v) {
            int[] under = infinitive(s, after, after);
            return under == null ? behindRelative(s, after) : under;
        }
        return null;
    }

    /** "Asked the governor, who is ill, to resign": hung into the relative clause, but behind the comma that ends it. */
    private static int[] behindRelative(Sentence s, int object) {
        for (int clause : s.children(object)) {
            if (!s.token(clause).relation().equals("acl:relcl")) {
                continue;
            }
            for (int child : s.children(clause)) {
                BitSet tree = s.subtree(child);
                int first = tree.nextSetBit(0);
                while (first < child && Grammar.isMark(s.token(first))) {
                    first++;
                }
                boolean behind = child > clause && first > clause + 1 && Grammar.isComma(s.token(first - 1));
                boolean to = CLAUSAL.contains(s.token(child).plainRelation()) && Grammar.isInfinitive(s, child);
                if (behind && to && tree.length() == s.subtree(clause).length()) {
                    return new int[] {first, tree.length() - 1};
                }
            }
        }
        return null;
    }

    static int[] gerund(Sentence s, int v) {
        for (int child : s.children(v)) {
            Token t = s.token(child);
            if (child > v
                    && CLAUSAL.contains(t.plainRelation())
                    && t.xpos().equals("VBG")
                    && !Objects.commaBetween(s, v, child)
                    && s.child(child, "mark") < 0) {
                BitSet tree = s.subtree(child);
                return new int[] {Math.max(tree.nextSetBit(0), v + 1), tree.length() - 1};
            }
        }
        return null;
    }

    int[] prepositional(Candidate c, String preposition) {
        Sentence s = c.sentence;
        int[] behind = prepositional(c, c.cue, preposition);
        for (int child : s.children(c.cue)) {
            if (behind == null && child > c.cue && child <= c.cueLast) {
                behind = prepositional(c, child, preposition);
            }
        }
        return behind == null ? antecedent(c, preposition) : behind;
    }

    /** {@code governor}: the cue or another of its words ("claimed <i>responsibility</i> for"). */
    private int[] prepositional(Candidate c, int governor, String preposition) {
        Sentence s = c.sentence;
        for (int child : s.children(governor)) {
            if (child < governor
                    || !OBLIQUE.contains(s.token(child).plainRelation())
                    || !Grammar.hasCase(s, child, preposition)) {
                continue;
            }
            BitSet tree = s.subtree(child);
            int first = Math.max(tree.nextSetBit(0), c.cue + 1);
            while (first < child && !s.token(first).lemma().equals(preposition)) {
                first++;
            }
            int last = objects.stretch(s, governor, child, tree.length() - 1);
            int[] to = infinitive(s, governor, last);
            if (to != null && to[0] == last + 1) {
                last = to[1];
            }
            if (first == c.cueLast + 1) {
                c.cueLast = first;
            }
            return new int[] {first + 1, last};
        }
        return null;
    }

    /** "The attack, for which the group has claimed responsibility": the content is what the relative word stands for. */
    private int[] antecedent(Candidate c, String preposition) {
        Sentence s = c.sentence;
        for (int i = c.cue - 1; i > 1 && i > c.cue - MAX_GAP; i--) {
            if (Grammar.isRelative(s, i) && s.token(i - 1).lemma().equals(preposition)) {
                int noun = topNoun(s, Grammar.antecedent(s, i));
                return noun >= i ? null : new int[] {s.subtree(noun).nextSetBit(0), lastBefore(s, i - 1)};
            }
        }
        return null;
    }

    /** "The attack on the city of Tartus": of nouns that hang on each other the highest, mostly an object. */
    private int topNoun(Sentence s, int noun) {
        int at = noun;
        while (s.head(at) >= 0 && s.head(at) < noun && !s.token(s.head(at)).isVerb()) {
            at = s.head(at);
        }
        int verb = s.head(at);
        int object = verb >= 0 && verb < at ? objects.of(s, verb) : -1;
        return object >= 0 && object < noun ? object : at;
    }

    private static int lastBefore(Sentence s, int token) {
        int last = token - 1;
        while (last > 0 && Grammar.isMark(s.token(last))) {
            last--;
        }
        return last;
    }

    /** Last token of the branch that begins with the preposition, under the verb or its object; -1 for none. */
    static int preposition(Sentence s, int v, int object, String preposition) {
        for (int governor : new int[] {v, object}) {
            for (int child : s.children(governor)) {
                boolean clause = s.token(child).isVerb() && s.child(child, "nsubj") >= 0;
                if (child > object
                        && !clause
                        && !s.token(child).plainRelation().equals("conj")
                        && Grammar.hasCase(s, child, preposition)) {
                    return Grammar.lastOf(s, child);
                }
            }
        }
        return -1;
    }

    static int behindPreposition(Sentence s, int v, String preposition) {
        for (int i = v + 1; i < s.size(); i++) {
            if (s.token(i).lemma().equals(preposition)) {
                return i + 1;
            }
        }
        return v + 1;
    }
}

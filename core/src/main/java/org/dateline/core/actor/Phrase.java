package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * A noun phrase without what hangs on it, or a pronoun. "The Turkish ambassador to Moscow" is two phrases: "the Turkish
 * ambassador", with "Moscow" as its complement. Filled by {@link PhraseFinder} and read by the stages after it; never
 * leaves the package.
 */
final class Phrase {

    enum Kind {
        PERSON,
        NAME,
        DESCRIPTION,
        PRONOUN
    }

    final Sentence sentence;
    final int index;
    final int first;
    final int last;
    final int head;
    final Kind kind;

    /** First token of the name in it, titles left out; {@code last + 1} when there is none. */
    final int nameFirst;

    /** What the dictionary knows of the name or the head; null when nothing. */
    final Known known;

    /** The agent noun at the head, or the title before the name; null when there is none. */
    final Role role;

    /** The token that bears the role, -1 when there is none. */
    final int roleToken;

    /** Dictionary names and country adjectives before the head, in text order. */
    final List<Modifier> modifiers = new ArrayList<>();

    /** Phrases joined to it by "and" and the like, which depend on it. */
    final List<Phrase> conjuncts = new ArrayList<>();

    /** The first of those it is joined to; null when it is none's conjunct. */
    Phrase conjunctOf;

    /** Adjectives set before it by "and": "Greek and Turkish officials". */
    final List<Phrase> adjectives = new ArrayList<>();

    /** The noun an adjective of that kind stands before, for the adjective's phrase. */
    Phrase adjectiveOf;

    Phrase possessor;
    Phrase complement;
    String preposition = "";
    Phrase apposition;
    boolean quoted;
    boolean subject;
    Entity entity;

    Phrase(
            Sentence sentence,
            int index,
            int first,
            int last,
            int head,
            Kind kind,
            int nameFirst,
            Known known,
            Role role,
            int roleToken) {
        this.sentence = sentence;
        this.index = index;
        this.first = first;
        this.last = last;
        this.head = head;
        this.kind = kind;
        this.nameFirst = nameFirst;
        this.known = known;
        this.role = role;
        this.roleToken = roleToken;
    }

    Token headToken() {
        return sentence.token(head);
    }

    boolean isNamed() {
        return kind == Kind.PERSON || kind == Kind.NAME;
    }

    boolean hasName() {
        return nameFirst <= last;
    }

    boolean isPlural() {
        String tag = headToken().xpos();
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /** The first token, with possessors in front of it. */
    int start() {
        Phrase p = this;
        while (p.possessor != null && p.possessor.sentence == sentence) {
            p = p.possessor;
        }
        return p.first;
    }

    /** The last token, with the complements behind it. */
    int end() {
        Phrase p = this;
        for (int depth = 0; p.complement != null && depth < 4; depth++) {
            p = p.complement;
        }
        return p.last;
    }

    /** A dictionary name inside a phrase. */
    record Modifier(int first, int last, Known known) {}
}

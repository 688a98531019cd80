package org.dateline.core.actor;

import java.util.List;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Ties the phrases of one sentence together: possessors, complements, appositions, conjuncts. */
final class PhraseLinker {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");

    private final Lexicon lexicon;

    PhraseLinker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void link(Sentence sentence, List<Phrase> phrases, Phrase[] byToken) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase p = phrases.get(i);
            p.subject = SUBJECTS.contains(treeHead(p).relation()) || followsSpeechVerb(p) || precedesSpeechVerb(p);
            if (i + 1 < phrases.size()) {
                linkNext(sentence, p, phrases.get(i + 1));
            }
        }
        for (int i = 0; i < phrases.size(); i++) {
            linkComplement(sentence, phrases, i);
        }
        for (int i = 0; i < phrases.size(); i++) {
            i = linkCountries(sentence, phrases, i);
        }
        for (int i = 0; i < phrases.size(); i++) {
            linkTitleBefore(phrases.get(i));
            linkApposition(sentence, phrases, i);
            linkConjunct(phrases.get(i), byToken);
        }
    }

    private void linkNext(Sentence sentence, Phrase p, Phrase q) {
        int gap = q.first - p.last;
        Token between = p.last + 1 < sentence.size() ? sentence.token(p.last + 1) : null;
        String tag = p.headToken().xpos();
        if (gap == 1 && isDescriptionOf(p) && q.kind == Phrase.Kind.PERSON && hasNoOffice(q)) {
            q.apposition = p;
        } else if (gap == 1 && (tag.equals("PRP$") || tag.equals("WP$"))
                || gap == 2 && between != null && between.xpos().equals("POS")) {
            q.possessor = p;
        } else if (gap == 2 && between != null && p.kind != Phrase.Kind.PRONOUN) {
            if (between.lemma().equals("and")
                    && isAdjective(p)
                    && (p.headToken().xpos().startsWith("JJ") || isShortName(p) && opensWithLand(q))) {
                q.adjectives.add(p);
                p.adjectiveOf = q;
            }
        }
    }

    /** "Head of Iran's guards", "head of its wing": the complement is what begins behind the preposition. */
    private void linkComplement(Sentence sentence, List<Phrase> phrases, int i) {
        Phrase p = phrases.get(i);
        int at = p.last + 1;
        if (p.kind == Phrase.Kind.PERSON
                && at < sentence.size()
                && sentence.token(at).form().equals(",")) {
            at++;
        }
        if (p.kind == Phrase.Kind.PRONOUN || at + 1 >= sentence.size()) {
            return;
        }
        Token between = sentence.token(at);
        String form = between.form().toLowerCase(java.util.Locale.ROOT);
        boolean of = between.xpos().equals("IN") || between.xpos().equals("TO");
        if (!of || !lexicon.lists("complement", form) || at > p.last + 1 && !form.equals("of")) {
            return;
        }
        Phrase found = null;
        for (int k = i + 1; k < phrases.size() && k < i + 6; k++) {
            if (phrases.get(k).start() == at + 1) {
                found = phrases.get(k);
            }
        }
        if (found != null && !isAccused(p, form)) {
            p.complement = found;
            p.preposition = form;
        }
    }

    /** "Accused the army of burning villages": it is no army of villages. */
    private boolean isAccused(Phrase p, String preposition) {
        Token head = treeHead(p);
        return preposition.equals("of")
                && head.relation().equals("obj")
                && head.head() >= 0
                && lexicon.lists("accusing", p.sentence.token(head.head()).lemma());
    }

    /**
     * "Chad, Mali and Niger": bare countries with commas between and an "and" at last are a list, whatever the tree says.
     * The index of the last of them, or the same one where no list begins.
     */
    private static int linkCountries(Sentence sentence, List<Phrase> phrases, int first) {
        int last = first;
        boolean closed = false;
        while (last + 1 < phrases.size()
                && isCountry(phrases.get(last))
                && isCountry(phrases.get(last + 1))
                && !closed) {
            int from = phrases.get(last).last + 1;
            int to = phrases.get(last + 1).first;
            boolean and = to > from && sentence.token(to - 1).xpos().equals("CC");
            boolean comma = to > from && sentence.token(from).form().equals(",");
            if (to - from != (and && comma ? 2 : 1) || !and && !comma) {
                break;
            }
            closed = and;
            last++;
        }
        if (!closed) {
            return first;
        }
        for (int i = first + 1; i <= last; i++) {
            phrases.get(first).conjuncts.add(phrases.get(i));
        }
        return last;
    }

    private static boolean isCountry(Phrase p) {
        return p.kind == Phrase.Kind.NAME && p.known != null && p.known.kind() == Known.Kind.COUNTRY;
    }

    /** "US and Russian envoys": a short name serves as its own adjective. */
    private static boolean isShortName(Phrase p) {
        return p.first == p.last && p.headToken().form().chars().noneMatch(Character::isLowerCase);
    }

    private static boolean opensWithLand(Phrase q) {
        return q.kind == Phrase.Kind.DESCRIPTION
                && q.role != null
                && q.modifiers.stream()
                        .anyMatch(m -> m.first() == q.first && m.known().isLand());
    }

    private static boolean isAdjective(Phrase p) {
        return p.role == null && p.known != null;
    }

    /** The token of the phrase whose governor lies outside it. */
    static Token treeHead(Phrase p) {
        Token head = p.headToken();
        if (head.head() >= p.first && head.head() <= p.last) {
            for (int i = p.first; i <= p.last; i++) {
                int governor = p.sentence.head(i);
                if (governor < p.first || governor > p.last) {
                    return p.sentence.token(i);
                }
            }
        }
        return head;
    }

    /** "..., Ann Example said": whatever the tree makes of it. */
    private boolean precedesSpeechVerb(Phrase p) {
        if (p.kind != Phrase.Kind.PERSON || p.last + 1 >= p.sentence.size()) {
            return false;
        }
        Token next = p.sentence.token(p.last + 1);
        return next.xpos().matches("VB[DZ]") && lexicon.lists("speech", next.lemma());
    }

    /** "…," said Smith. */
    private boolean followsSpeechVerb(Phrase p) {
        if (p.first == 0) {
            return false;
        }
        Token before = p.sentence.token(p.first - 1);
        return before.isVerb()
                && before.xpos().matches("VB[DZ]")
                && lexicon.lists("speech", before.lemma())
                && p.first >= 2
                && (isQuote(p.sentence.token(p.first - 2))
                        || p.sentence.token(p.first - 2).form().equals(","));
    }

    private static boolean isQuote(Token token) {
        return token.xpos().equals("''") || token.form().equals("\"");
    }

    /**
     * "Ann Example, the group's head, said" and "Ruritania's minister, Ann Example, said": two phrases with a comma
     * between, one of them a name and the other an agent noun in the singular.
     */
    private void linkApposition(Sentence sentence, List<Phrase> phrases, int i) {
        Phrase p = phrases.get(i);
        if (p.kind == Phrase.Kind.PRONOUN || p.apposition != null) {
            return;
        }
        int comma = p.last + 1;
        int at = i + 1;
        if (p.kind == Phrase.Kind.DESCRIPTION) {
            Phrase end = p;
            while (end.complement != null && at < phrases.size() && end.complement.index - p.index < 6) {
                end = end.complement;
                comma = end.last + 1;
            }
            at = end.index - p.index + i + 1;
        }
        // The short form stands between: "Example Rights Forum (ERF), a monitoring group".
        if (comma + 3 < sentence.size()
                && sentence.token(comma).xpos().equals("-LRB-")
                && sentence.token(comma + 2).xpos().equals("-RRB-")) {
            boolean isPhrase = at < phrases.size() && phrases.get(at).start() == comma + 1;
            at += isPhrase ? 1 : 0;
            comma += 3;
        }
        if (comma + 1 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
            return;
        }
        // An age stands between: "Ann Example, 53, mayor of".
        if (at < phrases.size() && sentence.token(phrases.get(at).head).xpos().equals("CD")) {
            comma = phrases.get(at).last + 1;
            at++;
        }
        while (at < phrases.size() && at - i < 8 && phrases.get(at).first <= comma + 1) {
            at++;
        }
        Phrase q = candidate(phrases, at, comma);
        if (q == null) {
            q = candidate(phrases, at - 1, comma);
        }
        if (q == null || comma >= sentence.size()) {
            return;
        }
        if (isNamed(p) && isDescriptionOf(q) && fits(p, q)) {
            p.apposition = q;
        } else if (isDescriptionOf(p)
                && q.kind == Phrase.Kind.PERSON
                && fits(q, p)
                && hasNoOffice(q)
                && closes(sentence, q)) {
            q.apposition = p;
        }
    }

    /** A person is no squadron: "attacked the squadron, Ann Example said" has a new clause behind the comma. */
    private boolean fits(Phrase name, Phrase description) {
        return name.kind != Phrase.Kind.PERSON
                || description.role.isPerson()
                || lexicon.lists("single", Words.key(description.headToken().lemma()));
    }

    /** No title, or a mere rank: "the commander, Lt. Gen. Example". */
    private boolean hasNoOffice(Phrase q) {
        if (q.role == null) {
            return true;
        }
        return lexicon.lists("rank", Words.key(q.sentence.token(q.roleToken).form()));
    }

    /** "Ambassador to the United Nations Ann Example": the name ends the complement of its own title. */
    private static void linkTitleBefore(Phrase p) {
        Phrase q = p.complement;
        if (q != null
                && p.kind == Phrase.Kind.DESCRIPTION
                && p.role != null
                && !p.isPlural()
                && q.kind == Phrase.Kind.PERSON
                && q.role == null
                && q.nameFirst > q.first
                && !q.sentence.token(p.last + 1).form().equals("with")) {
            q.apposition = p;
        }
    }

    private static Phrase candidate(List<Phrase> phrases, int at, int comma) {
        return at >= 0 && at < phrases.size() && phrases.get(at).start() == comma + 1 ? phrases.get(at) : null;
    }

    private static boolean isNamed(Phrase p) {
        return p.kind == Phrase.Kind.PERSON || p.kind == Phrase.Kind.NAME && p.known == null;
    }

    private static boolean isDescriptionOf(Phrase q) {
        boolean office = q.kind == Phrase.Kind.NAME && q.known == null && q.role != null && q.role.isPerson();
        return (q.kind == Phrase.Kind.DESCRIPTION || office)
                && q.role != null
                && q.role.kind() != Role.Kind.AMOUNT
                && !q.isPlural();
    }

    /** What follows the name shows that an apposition ends: a comma, a verb, the sentence's end. */
    private static boolean closes(Sentence sentence, Phrase q) {
        int next = q.last + 1;
        if (next >= sentence.size()) {
            return true;
        }
        Token t = sentence.token(next);
        return t.upos().equals("PUNCT")
                || t.isVerb()
                || t.upos().equals("AUX")
                || t.xpos().equals("MD")
                || t.upos().equals("ADV");
    }

    private static boolean isListed(Phrase first, Phrase p) {
        return first.conjuncts.contains(p) || isCountry(p) && isCountry(first);
    }

    /** Conjuncts hang on the first of them. */
    private static void linkConjunct(Phrase p, Phrase[] byToken) {
        Token head = treeHead(p);
        if (head.plainRelation().equals("conj") && head.head() >= 0 && p.kind != Phrase.Kind.PRONOUN) {
            Phrase first = byToken[head.head()];
            if (first != null && first != p && first.index < p.index && !isListed(first, p)) {
                first.conjuncts.add(p);
                p.conjunctOf = first;
            }
        }
    }
}

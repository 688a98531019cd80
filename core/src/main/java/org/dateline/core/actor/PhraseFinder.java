package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Cuts a sentence into noun phrases and finds the names in them.
 *
 * <p>By tags and neighbourhood first and by the tree only where these leave a doubt: appositions and titles of real news
 * are where parsers err most ("consensus on Syria, Umit Yardim, the Turkish ambassador, said").
 */
final class PhraseFinder {

    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$");
    private static final Set<String> BEFORE_NOUN =
            Set.of("amod", "compound", "nummod", "nmod", "dep", "flat", "advmod");
    private static final Set<String> APART =
            Set.of("obl:unmarked", "nmod:unmarked", "nsubj", "root", "parataxis", "vocative");
    private static final int MAX_ROLE_WORDS = 4;

    private final Lexicon lexicon;

    PhraseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrases of the sentence in text order; {@code offset} is the index the first one gets. */
    List<Phrase> find(Sentence sentence, int offset) {
        String[] keys = new String[sentence.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Words.key(sentence.token(i).form());
        }
        NameSpotter names = new NameSpotter(lexicon, sentence, keys);
        List<Phrase> phrases = new ArrayList<>();
        int i = 0;
        while (i < keys.length) {
            Token token = sentence.token(i);
            if (PRONOUNS.contains(token.xpos()) || isRelative(token)) {
                phrases.add(new Phrase(
                        sentence, offset + phrases.size(), i, i, i, Phrase.Kind.PRONOUN, i + 1, null, null, -1));
                i++;
            } else if (begins(sentence, names, i)) {
                int last = extend(sentence, names, i);
                int end = lastNoun(sentence, names, i, last);
                if (end >= i) {
                    phrases.add(phrase(sentence, names, i, end, offset + phrases.size()));
                    i = end + 1;
                } else {
                    i = last + 1;
                }
            } else {
                i++;
            }
        }
        return phrases;
    }

    /** "Which" as a relative pronoun, not as a determiner. */
    private static boolean isRelative(Token token) {
        return token.xpos().equals("WDT") && !token.plainRelation().equals("det");
    }

    private boolean begins(Sentence sentence, NameSpotter names, int i) {
        Token t = sentence.token(i);
        if (i > 0
                && lexicon.lists("least", t.form())
                && sentence.token(i - 1).lemma().equals("at")) {
            return false;
        }
        return switch (t.xpos()) {
            case "DT", "PDT", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "FW", "ADD" -> true;
            case "VBN", "VBG" -> BEFORE_NOUN.contains(t.plainRelation()) && t.head() > i;
            default -> names.covers(i);
        };
    }

    private int extend(Sentence sentence, NameSpotter names, int first) {
        int i = first;
        while (i + 1 < sentence.size() && (names.joins(i + 1) || continues(sentence, names, first, i, i + 1))) {
            i++;
        }
        return i;
    }

    private boolean continues(Sentence sentence, NameSpotter names, int first, int previous, int next) {
        Token t = sentence.token(next);
        Token before = sentence.token(previous);
        if (isDay(t, before)) {
            return false;
        }
        boolean afterNoun = NOUNS.contains(before.xpos());
        return switch (t.xpos()) {
            case "NN", "NNS", "NNP", "NNPS", "FW" ->
                !afterNoun
                        || names.followsTitle(next)
                        || !APART.contains(t.relation()) && linked(sentence, first, next)
                        || pointsBeyond(sentence, first, next);
            case "HYPH" -> next + 1 < sentence.size();
            case "JJ", "JJR", "JJS", "VBN", "VBG", "CD" ->
                !afterNoun && !before.xpos().equals("CD")
                        || before.xpos().equals("HYPH")
                        || t.head() > next && BEFORE_NOUN.contains(t.plainRelation());
            case "DT" -> before.xpos().equals("PDT");
            case "$" -> true;
            default -> false;
        };
    }

    /** "The council today voted", "on Tuesday Example left": a day is no part of a name, whatever the tree says. */
    private boolean isDay(Token token, Token before) {
        return NOUNS.contains(before.xpos())
                && lexicon.lists("calendar", Words.key(token.form()))
                        != lexicon.lists("calendar", Words.key(before.form()))
                && !token.relation().equals("root");
    }

    /** Whether the tree ties the token to one of those before it. */
    private static boolean linked(Sentence sentence, int first, int next) {
        int head = sentence.head(next);
        return head >= first && head < next || pointsBeyond(sentence, first, next);
    }

    private static boolean pointsBeyond(Sentence sentence, int first, int next) {
        for (int i = next - 1; i >= first && next - i <= 8; i--) {
            int head = sentence.head(i);
            if (head >= next && !sentence.token(i).plainRelation().equals("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private int lastNoun(Sentence sentence, NameSpotter names, int first, int last) {
        for (int i = last; i >= first; i--) {
            if (NOUNS.contains(sentence.token(i).xpos()) || names.covers(i) || i > first && isAgentNoun(sentence, i)) {
                return i;
            }
        }
        // "Greek and Turkish officials": the first adjective stands for officials of its own.
        if (last + 1 < sentence.size()
                && sentence.token(last + 1).xpos().equals("CC")
                && names.adjectiveEndingAt(last) != null) {
            return last;
        }
        // "the British", "the injured": a determiner and an adjective stand for people.
        return last > first && sentence.token(first).xpos().equals("DT") ? last : -1;
    }

    /** "The commanding general": taggers take some agent nouns for adjectives. */
    private boolean isAgentNoun(Sentence sentence, int i) {
        Role role = lexicon.noun(List.of(Words.key(sentence.token(i).form())));
        return role != null && role.kind() == Role.Kind.PERSON;
    }

    private Phrase phrase(Sentence sentence, NameSpotter names, int first, int last, int index) {
        int nameFirst = names.personBefore(first, last);
        if (nameFirst <= last && !isOfThing(sentence, first, nameFirst)) {
            int roleToken = titleBefore(sentence, first, nameFirst);
            Role title = roleToken < 0 ? null : role(sentence, first, roleToken);
            Known known = names.person(nameFirst, last);
            Phrase phrase = new Phrase(
                    sentence, index, first, last, last, Phrase.Kind.PERSON, nameFirst, known, title, roleToken);
            names.addModifiers(phrase, first, nameFirst - 1);
            return phrase;
        }
        NameIndex.Match<Known> match = names.at(last);
        if (match != null && match.first() >= first) {
            int head = names.headOf(match.first(), last);
            Phrase phrase = new Phrase(
                    sentence,
                    index,
                    first,
                    last,
                    head,
                    Phrase.Kind.NAME,
                    match.first(),
                    match.value(),
                    nameRole(sentence, names, match.first(), last, head),
                    head);
            names.addModifiers(phrase, first, match.first() - 1);
            return phrase;
        }
        int runFirst = names.runFirst(last, first);
        int head = names.headOf(runFirst, last);
        Role role = nameRole(sentence, names, runFirst, last, head);
        role = role == null || head == last ? role(sentence, first, head) : role;
        // "The Foreign Secretary" is an office, whatever kind of name the analyzer takes it for; "the Hull Rights
        // Forum" is none.
        boolean office = role != null
                && role.isPerson()
                && head == last
                && lexicon.noun(names.keys(runFirst, last)) != null
                && sentence.token(head).entity() != EntityType.PERSON;
        boolean proper = sentence.token(head).xpos().startsWith("NNP")
                && sentence.token(head).entity() != EntityType.NONE
                && !office;
        boolean opening = first == 0 && sentence.token(first).xpos().equals("NN");
        if ((proper || opening) && first == last && isSite(role)) {
            // "Arsenal", "Temple": a bare name is no depot and no church.
            role = null;
        }
        Known demonym = proper || role == null ? names.demonymAt(head) : null;
        Phrase phrase = new Phrase(
                sentence,
                index,
                first,
                last,
                head,
                demonym == null && proper ? Phrase.Kind.NAME : Phrase.Kind.DESCRIPTION,
                demonym == null && proper ? runFirst : last + 1,
                demonym,
                role,
                role == null ? -1 : head);
        names.addModifiers(phrase, first, last);
        return phrase;
    }

    private static boolean isSite(Role role) {
        return role != null && (role.kind() == Role.Kind.SITE || role.kind() == Role.Kind.THING);
    }

    /** "The trawler Example": the name is the ship's. */
    private boolean isOfThing(Sentence sentence, int first, int nameFirst) {
        if (nameFirst <= first || !sentence.token(nameFirst - 1).xpos().equals("NN")) {
            return false;
        }
        Role role = role(sentence, first, nameFirst - 1);
        return role != null && (role.kind() == Role.Kind.SITE || role.kind() == Role.Kind.THING);
    }

    /** The role that the whole name tells ("House of Representatives"), else its head noun. */
    private Role nameRole(Sentence sentence, NameSpotter names, int first, int last, int head) {
        Role whole = head < last ? lexicon.noun(names.keys(first, last)) : null;
        return whole == null ? role(sentence, first, head) : whole;
    }

    /** The last token before the name that ends an agent noun, an office before a mere rank; -1 for a bare name. */
    private int titleBefore(Sentence sentence, int first, int nameFirst) {
        int rank = -1;
        for (int i = nameFirst - 1; i >= first; i--) {
            Role role = role(sentence, first, i);
            if (role != null && (role.isPerson() || role.kind() == Role.Kind.WEAK || role.kind() == Role.Kind.MEMBER)) {
                if (!lexicon.lists("rank", Words.key(sentence.token(i).form()))) {
                    return i;
                }
                rank = rank < 0 ? i : rank;
            }
        }
        return rank;
    }

    /** The agent noun that ends at the token, by the longest entry. */
    Role role(Sentence sentence, int first, int head) {
        List<String> words = new ArrayList<>(MAX_ROLE_WORDS);
        Token token = sentence.token(head);
        String form = Words.key(token.form());
        String lemma = singular(token, form);
        Role found = noun(words, lemma, form);
        for (int i = head - 1; i >= first && words.size() < MAX_ROLE_WORDS - 1; i--) {
            String key = Words.key(sentence.token(i).form());
            if (!key.isEmpty()) {
                words.add(0, key);
                Role longer = noun(words, lemma, form);
                found = longer == null ? found : longer;
            }
        }
        return found;
    }

    /** Lemmatizers leave the plural of a proper noun as it is: "Senators". */
    private static String singular(Token token, String form) {
        return token.xpos().equals("NNPS") && form.length() > 3 && form.endsWith("s")
                ? form.substring(0, form.length() - 1)
                : Words.key(token.lemma());
    }

    private Role noun(List<String> before, String lemma, String form) {
        List<String> keys = new ArrayList<>(before);
        keys.add(lemma.toLowerCase(Locale.ROOT));
        Role role = lexicon.noun(keys);
        if (role == null && !form.equals(lemma)) {
            keys.set(keys.size() - 1, form);
            role = lexicon.noun(keys);
        }
        if (role == null && form.endsWith("ies")) {
            // A lemmatizer's guess at a rare plural: "navie".
            keys.set(keys.size() - 1, form.substring(0, form.length() - 3) + "y");
            role = lexicon.noun(keys);
        }
        return role;
    }
}

package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Where the names of one sentence begin and end: the dictionary's, by the longest match, and the analyzer's. */
final class NameSpotter {

    private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final String[] keys;
    private final NameIndex.Match<Known>[] matches;

    /** First token of the analyzer's entity around each token; the token itself outside of entities. */
    private final int[] runs;

    @SuppressWarnings({"unchecked", "rawtypes"})
    NameSpotter(Lexicon lexicon, Sentence sentence, String[] keys) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.keys = keys;
        this.matches = new NameIndex.Match[keys.length];
        this.runs = new int[keys.length];
        findRuns();
        findMatches();
    }

    /** Whether a dictionary name lies over the token. */
    boolean covers(int token) {
        return matches[token] != null;
    }

    /** The dictionary name over the token, or null. */
    NameIndex.Match<Known> at(int token) {
        return matches[token];
    }

    /** Whether the token and the one before it belong to one name. */
    boolean joins(int token) {
        if (matches[token] != null && matches[token].first() < token) {
            return true;
        }
        return runs[token] < token;
    }

    /** The dictionary's person of that name, middle names and particles aside; or null. */
    Known person(int first, int last) {
        Known found = exact(first, last);
        for (int i = first; found == null && i + 1 < last; i++) {
            Known known = lexicon.names().get(List.of(keys[i], keys[last]));
            found = known != null && known.kind() == Known.Kind.PERSON ? known : null;
        }
        return found;
    }

    /** The dictionary's person or thing of exactly that name, or null. */
    private Known exact(int first, int last) {
        NameIndex.Match<Known> match = matches[last];
        if (match == null || match.last() != last || match.first() < first) {
            return null;
        }
        for (int i = first; i < match.first(); i++) {
            if (!keys[i].isEmpty() && !lexicon.lists("particle", keys[i])) {
                return null;
            }
        }
        return match.value();
    }

    int runFirst(int token, int floor) {
        return Math.max(runs[token], floor);
    }

    /** The noun that heads a name which may hold a preposition: "Observatory" in "Observatory for Human Rights". */
    int headOf(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (sentence.token(i).xpos().equals("IN") && sentence.token(i - 1).isNoun()) {
                return i - 1;
            }
        }
        for (int i = last; i > first; i--) {
            if (sentence.token(i).isNoun()) {
                return i;
            }
        }
        return last;
    }

    /** Where the name of a person that ends at {@code last} begins; {@code last + 1} when none ends there. */
    int personBefore(int first, int last) {
        NameIndex.Match<Known> match = matches[last];
        if (match != null && match.value().kind() == Known.Kind.PERSON && match.last() == last) {
            return extendName(Math.max(first, Math.min(match.first(), personRun(first, last))), first);
        }
        Token token = sentence.token(last);
        if (token.entity() == EntityType.PERSON && (match == null || personRun(first, last) < match.first())) {
            return extendName(personRun(first, last), last);
        }
        int aged = agedName(first, last);
        if (aged <= last && (match == null || aged < match.first())) {
            return aged;
        }
        if (match == null && NAME_TAGS.contains(token.xpos()) && token.entity() == EntityType.NONE) {
            return afterTitle(first, last);
        }
        return last + 1;
    }

    /** "Ann Example, 20,": who has an age is a person, whatever the analyzer takes the name for. */
    private int agedName(int first, int last) {
        int age = last + 2;
        boolean aged = age < sentence.size()
                && sentence.token(last + 1).form().equals(",")
                && sentence.token(age).form().matches("[1-9][0-9]")
                && (age + 1 == sentence.size() || sentence.token(age + 1).form().matches("[,.]"));
        int start = runs[last];
        return aged
                        && start >= first
                        && start < last
                        && NAME_TAGS.contains(sentence.token(start).xpos())
                        && NAME_TAGS.contains(sentence.token(last).xpos())
                ? start
                : last + 1;
    }

    private int extendName(int start, int last) {
        int i = start;
        while (i < last && isTitle(i)) {
            i++;
        }
        return i;
    }

    private int personRun(int first, int last) {
        int i = last;
        while (i > first && sentence.token(i - 1).entity() == EntityType.PERSON) {
            i--;
        }
        return i;
    }

    /** "Deputy Minister Meshkov": names behind a title, though the analyzer saw no person in them. */
    private int afterTitle(int first, int last) {
        int i = last;
        while (i > first
                && NAME_TAGS.contains(sentence.token(i - 1).xpos())
                && matches[i - 1] == null
                && sentence.token(i - 1).entity() == EntityType.NONE
                && !isTitle(i - 1)) {
            i--;
        }
        return i > first && isTitle(i - 1) && !isTitle(i) ? i : last + 1;
    }

    /** "minister Ann Example", though the tree sets them apart. */
    boolean followsTitle(int token) {
        boolean person = isPerson(token)
                || matches[token] != null && matches[token].value().kind() == Known.Kind.PERSON;
        return token > 0 && person && !isPerson(token - 1) && isTitle(token - 1);
    }

    boolean isTitle(int token) {
        return lexicon.lists("title", keys[token]);
    }

    /** Puts the dictionary names and country adjectives between the two tokens into the phrase. */
    void addModifiers(Phrase phrase, int first, int last) {
        for (int i = first; i <= last; i++) {
            NameIndex.Match<Known> match = matches[i];
            if (match != null && match.first() == i && match.last() <= last) {
                phrase.modifiers.add(new Phrase.Modifier(i, match.last(), match.value()));
                i = match.last();
            } else if (match == null) {
                Known adjective = adjective(i, last);
                if (adjective != null) {
                    int end = twoWordAdjective(i, last) ? i + 1 : i;
                    phrase.modifiers.add(new Phrase.Modifier(i, end, adjective));
                    i = end;
                }
            }
        }
    }

    /** The country or people of an adjective that ends at the token, or null. */
    Known adjectiveEndingAt(int token) {
        return token > 0 && twoWordAdjective(token - 1, token) ? adjective(token - 1, token) : adjective(token, token);
    }

    /** The country or people of a demonym at the token ("North Koreans"), or null. */
    Known demonymAt(int token) {
        if (!Words.hasCapital(sentence.token(token).form())) {
            return null;
        }
        Known two = token > 0 ? lexicon.demonym(keys[token - 1] + keys[token]) : null;
        Known found = two == null ? lexicon.demonym(keys[token]) : two;
        return found == null && sentence.token(token).xpos().startsWith("JJ") ? adjectiveEndingAt(token) : found;
    }

    /** The keys of the tokens between the two, both included. */
    List<String> keys(int first, int last) {
        List<String> found = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (!keys[i].isEmpty()) {
                found.add(keys[i]);
            }
        }
        return found;
    }

    private boolean twoWordAdjective(int i, int last) {
        return i < last && !keys[i + 1].isEmpty() && lexicon.adjective(keys[i] + keys[i + 1]) != null;
    }

    private Known adjective(int i, int last) {
        if (!Words.hasCapital(sentence.token(i).form())) {
            return null;
        }
        return twoWordAdjective(i, last) ? lexicon.adjective(keys[i] + keys[i + 1]) : lexicon.adjective(keys[i]);
    }

    private void findRuns() {
        for (int i = 0; i < keys.length; i++) {
            EntityType type = sentence.token(i).entity();
            boolean same = i > 0
                    && type != EntityType.NONE
                    && type == sentence.token(i - 1).entity();
            boolean possessive = sentence.token(i).xpos().equals("POS");
            runs[i] = same && !possessive ? runs[i - 1] : i;
        }
    }

    private void findMatches() {
        int i = 0;
        while (i < keys.length) {
            NameIndex.Match<Known> match = lexicon.names().longest(keys, i);
            if (match != null && isName(match)) {
                for (int k = match.first(); k <= match.last(); k++) {
                    matches[k] = match;
                }
                i = match.last() + 1;
            } else {
                i++;
            }
        }
    }

    /** A name has a capital; a short word that means something else in small letters must stand in capitals. */
    private boolean isName(NameIndex.Match<Known> match) {
        boolean capital = false;
        for (int k = match.first(); k <= match.last(); k++) {
            capital |= Words.hasCapital(sentence.token(k).form());
        }
        if (!capital) {
            return false;
        }
        Token token = sentence.token(match.first());
        if (match.first() == match.last()) {
            // Dictionaries made for texts in capitals cannot tell Shell from a shell.
            if (match.value().own() && !NAME_TAGS.contains(token.xpos())) {
                return false;
            }
            if (match.value().kind() == Known.Kind.PERSON && !isSurname(match.first())) {
                return false;
            }
            if (token.xpos().startsWith("PRP")
                    || token.xpos().startsWith("VB")
                    || token.xpos().equals("IN")) {
                return false;
            }
            if (lexicon.isCapitalsOnly(keys[match.first()])) {
                return Words.isAcronym(token.form()) && token.isNoun();
            }
        }
        return !insidePersonName(match);
    }

    /** A surname alone: the analyzer saw a person, or no other name stands before it ("Hyde Park" is no Mr Park). */
    private boolean isSurname(int token) {
        if (isPerson(token)) {
            return true;
        }
        boolean opens = token == 0 || sentence.token(token - 1).xpos().equals("``");
        boolean bare =
                token == 0 || !NAME_TAGS.contains(sentence.token(token - 1).xpos()) || isTitle(token - 1);
        return sentence.token(token).isNoun() && sentence.token(token).entity() == EntityType.NONE && !opens && bare;
    }

    /** "Jordan" in "Michael Jordan" is no country. */
    private boolean insidePersonName(NameIndex.Match<Known> match) {
        if (match.value().kind() == Known.Kind.PERSON) {
            return false;
        }
        boolean before = match.first() > 0 && isPerson(match.first() - 1) && isPerson(match.first());
        boolean after = match.last() + 1 < keys.length && isPerson(match.last() + 1) && isPerson(match.last());
        return before || after;
    }

    private boolean isPerson(int i) {
        return sentence.token(i).entity() == EntityType.PERSON;
    }
}

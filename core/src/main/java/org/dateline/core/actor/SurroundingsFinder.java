package org.dateline.core.actor;

import java.util.Locale;

/**
 * Finds whose a head noun is: the country, group or person told by an adjective or name before it, by a possessor, or by
 * a complement behind it.
 */
final class SurroundingsFinder {

    private final Lexicon lexicon;
    private final Coder coder;

    SurroundingsFinder(Lexicon lexicon, Coder coder) {
        this.lexicon = lexicon;
        this.coder = coder;
    }

    /** "Ethnic Albanians" are people of the country the report is about. */
    boolean isEthnic(Phrase p, int token) {
        return token > p.first
                && lexicon.lists("ethnic", Words.key(p.sentence.token(token - 1).form()));
    }

    /** What stands around the head, among the phrase's tokens from {@code first} on. */
    Surroundings of(Phrase p, int first, int head) {
        Surroundings found = new Surroundings();
        for (Phrase.Modifier m : p.modifiers) {
            if (m.first() >= first && m.last() <= head && !isSetApart(p, m)) {
                if (isEthnic(p, m.first())) {
                    found.people = true;
                } else {
                    take(found, m.known());
                }
            }
        }
        if (found.group == null && found.country == null && p.possessor != null) {
            take(found, p.possessor);
        }
        if (found.group == null && found.country == null && sharesModifiers(p)) {
            p.conjunctOf.modifiers.stream()
                    .filter(m -> m.last() < p.conjunctOf.head && m.known().isLand() && !isSetApart(p.conjunctOf, m))
                    .forEach(m -> take(found, m.known()));
        }
        if (found.group == null && found.country == null && p.complement != null && head == p.head
                || found.group == null && p.complement != null && head == p.head && !sharesModifiers(p)) {
            takeComplement(found, p);
        }
        return found;
    }

    /** "American diplomats and soldiers": the bare second noun is of the first one's country. */
    private static boolean sharesModifiers(Phrase p) {
        return p.conjunctOf != null
                && p.modifiers.isEmpty()
                && p.possessor == null
                && p.kind == Phrase.Kind.DESCRIPTION
                && p.conjunctOf.kind == Phrase.Kind.DESCRIPTION
                && p.conjunctOf.sentence == p.sentence
                && p.isPlural()
                && p.conjunctOf.isPlural()
                && !p.sentence.token(p.first).xpos().equals("DT")
                && !p.sentence.token(p.first).xpos().equals("CD");
    }

    /** "Iranian-backed", "U.S.-led": whose friend it is, not whose it is. */
    boolean isSetApart(Phrase p, Phrase.Modifier m) {
        int hyphen = m.last() + 1;
        if (hyphen + 1 >= p.sentence.size() || !p.sentence.token(hyphen).xpos().equals("HYPH")) {
            return false;
        }
        String word = p.sentence.token(hyphen + 1).form().toLowerCase(Locale.ROOT);
        return lexicon.lists("backed", word) && !lexicon.lists("own", word);
    }

    /** "ISIL-held building": a blow against it is one against its holder. */
    boolean isHolder(Phrase p, Phrase.Modifier m) {
        return lexicon.lists("holding", p.sentence.token(m.last() + 2).form().toLowerCase(Locale.ROOT));
    }

    private void take(Surroundings found, Known known) {
        Coded coded = coder.byDictionary(known);
        ActorCode code = coded == null ? known.terms().get(0).code() : coded.code();
        switch (known.kind()) {
            case COUNTRY, SEAT, PLACE -> found.country = code.country();
            case PERSON -> found.person = code;
            case PEOPLE -> {
                found.people = true;
                if (!code.country().equals(ActorCode.UNKNOWN)) {
                    found.country = code.country();
                }
            }
            case GROUP, MEDIUM -> {
                found.group = code;
                found.rule = known.rule();
            }
        }
    }

    private void take(Surroundings found, Phrase other) {
        if (other.known != null && other.kind == Phrase.Kind.NAME) {
            take(found, other.known);
            return;
        }
        Coded coded = coder.codeOf(other);
        boolean guessed = coded != null && coded.strength() == Coded.FROM_CONTEXT && other.kind == Phrase.Kind.PERSON;
        if (coded == null || guessed) {
            return;
        }
        boolean country =
                other.entity != null && other.entity.known != null && other.entity.known.kind() == Known.Kind.COUNTRY;
        if (country) {
            found.country = coded.code().country();
        } else if (other.entity != null && other.entity.person) {
            found.person = coded.code();
        } else {
            found.group = coded.code();
            found.rule = coded.rule();
        }
    }

    private static boolean isBloc(Phrase p) {
        return p.known != null && p.known.terms().get(0).code().isBloc();
    }

    private void takeComplement(Surroundings found, Phrase p) {
        Phrase of = p.complement;
        if (lexicon.lists("apart", p.preposition)) {
            return;
        }
        // "A source within the ministry" is of the ministry; "people near the camp" are not of the camp.
        boolean place = lexicon.lists("where", p.preposition)
                && (lexicon.lists("apart-place", p.preposition) || !Coder.isBody(of) || isBloc(of));
        if (of.known != null && of.kind == Phrase.Kind.NAME) {
            if (of.known.isLand() ? found.country == null : !place) {
                take(found, of.known);
            }
            return;
        }
        if (!place) {
            take(found, of);
        }
        if (found.group == null && found.country == null && found.person == null) {
            of.modifiers.stream().filter(m -> m.known().isLand()).forEach(m -> take(found, m.known()));
            if (of.complement != null && of.complement.known != null && of.complement.known.isLand()) {
                take(found, of.complement.known);
            }
        }
    }
}

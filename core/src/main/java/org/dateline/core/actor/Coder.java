package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives phrases and entities their codes: country from adjective, name, possessor, complement or context, sector from the
 * agent noun; whole codes from the dictionary. The report's own words outrank the dictionary.
 */
final class Coder {

    private static final String GOVERNMENT = "GOV";
    private static final String MILITARY = "MIL";
    private static final String PEOPLE = "CVL";

    private final Lexicon lexicon;
    private final Context context;
    private final Optional<LocalDate> published;

    Coder(Lexicon lexicon, Context context, Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.context = context;
        this.published = published;
    }

    /** What this mention of a named person or body tells of its code. */
    void learn(Phrase p) {
        if (p.kind == Phrase.Kind.PERSON) {
            if (p.role != null) {
                p.entity.offer(titled(p));
            }
            p.entity.offer(byDictionary(p.entity.known));
            if (p.possessor != null && p.possessor.entity != null && p.role == null) {
                p.entity.offer(codeOf(p.possessor));
            }
        } else if (p.kind == Phrase.Kind.NAME) {
            p.entity.offer(p.known != null ? byDictionary(p.known) : named(p));
        }
        if (p.apposition != null && p.apposition.role != null && p.kind != Phrase.Kind.DESCRIPTION) {
            p.entity.offer(described(p.apposition));
        }
    }

    /** The code of a phrase; null when it is no actor. */
    Coded codeOf(Phrase p) {
        if (p == null) {
            return null;
        }
        if (p.kind == Phrase.Kind.DESCRIPTION && (p.entity == null || !p.entity.isNamed())) {
            Coded own = described(p);
            return own == null && p.entity != null ? p.entity.code : own;
        }
        if (p.entity == null) {
            return null;
        }
        if (p.entity.code == null && p.entity.person && p.entity.isNamed()) {
            return new Coded(new ActorCode(context.country(p.sentence.index()), PEOPLE), Coded.FROM_CONTEXT, "context");
        }
        return p.entity.code;
    }

    private Coded byDictionary(Known known) {
        if (known == null || known.kind() == Known.Kind.PLACE) {
            return null;
        }
        Optional<Known.Term> term = known.on(published);
        if (term.isPresent()) {
            return new Coded(term.get().code(), Coded.DICTIONARY, term.get().rule());
        }
        return new Coded(new ActorCode(known.country(), PEOPLE), Coded.FORMER, known.rule());
    }

    /** "Russian Deputy Foreign Minister Meshkov": the title as a description of its own. */
    private Coded titled(Phrase p) {
        Coded coded = describe(p, p.first, p.roleToken, p.role, p.entity.known);
        return coded != null && isFormer(p, p.first, p.roleToken)
                ? new Coded(new ActorCode(coded.code().country(), PEOPLE), Coded.FORMER, "former")
                : coded;
    }

    /** A name unknown to the dictionary that holds an agent noun or an adjective: "Ruritanian Energy Ministry". */
    private Coded named(Phrase p) {
        Role role = p.role;
        if (role == null) {
            return null;
        }
        return describe(p, p.first, p.head, role, null);
    }

    private Coded described(Phrase p) {
        if (p.known != null && p.role == null) {
            return people(p);
        }
        if (p.role == null) {
            return null;
        }
        Coded coded = describe(p, p.first, p.head, p.role, p.entity == null ? null : p.entity.known);
        return coded != null && isFormer(p, p.first, p.head)
                ? new Coded(new ActorCode(coded.code().country(), PEOPLE), Coded.FORMER, "former")
                : coded;
    }

    /** "The Saudis", "the British" act for their country; "Syrians", "a Syrian" are people. */
    private Coded people(Phrase p) {
        ActorCode code = p.known.terms().get(0).code();
        if (code.country().equals(ActorCode.UNKNOWN)) {
            Found found = surroundings(p, p.first, p.head - 1);
            String country = found.country == null ? context.country(p.sentence.index()) : found.country;
            return new Coded(new ActorCode(country, code.role()), Coded.TEXT, p.known.rule());
        }
        boolean state = p.sentence.token(p.first).form().equalsIgnoreCase("the") && p.last == p.first + 1;
        return new Coded(code.isBloc() || state ? code : code.withRole(PEOPLE), Coded.TEXT, p.known.rule());
    }

    private boolean isFormer(Phrase p, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (lexicon.lists("former", Words.key(p.sentence.token(i).form()))) {
                return true;
            }
        }
        return false;
    }

    /** What stands around a head. */
    private static final class Found {
        private ActorCode group;
        private String country;
        private ActorCode person;
        private String rule = "text";
    }

    private Coded describe(Phrase p, int first, int head, Role role, Known dictionary) {
        String sector = sector(p, first, head, role);
        if (sector.indexOf(' ') > 0) {
            return new Coded(ActorCode.parse(sector), Coded.TEXT, role.rule());
        }
        Found found = surroundings(p, first, head);
        if (found.group != null && takesGroup(found.group, role, sector)) {
            return new Coded(found.group, Coded.TEXT, found.rule);
        }
        if (sector.isEmpty() && found.person != null) {
            sector = GOVERNMENT;
        }
        String country = found.country != null
                ? found.country
                : found.group != null ? found.group.country() : found.person == null ? null : found.person.country();
        if (role.kind() == Role.Kind.AMOUNT || sector.isEmpty() && role.kind() != Role.Kind.WEAK) {
            return null;
        }
        if (sector.isEmpty()) {
            return null;
        }
        if (country != null && country.length() == 3 && !country.equals("IGO") && !country.equals("IMG")) {
            return new Coded(new ActorCode(country, sector), Coded.TEXT, role.rule());
        }
        if (found.group != null) {
            return new Coded(found.group, Coded.TEXT, found.rule);
        }
        if (found.person != null) {
            return new Coded(found.person, Coded.TEXT, found.rule);
        }
        if (dictionary != null && dictionary.kind() == Known.Kind.PERSON) {
            return new Coded(new ActorCode(dictionary.country(), sector), Coded.TEXT, role.rule());
        }
        boolean unknown = p.first < p.sentence.size()
                && lexicon.lists(
                        "unknown",
                        Words.key(p.sentence.token(Math.max(p.first, head - 1)).form()));
        String place = unknown ? ActorCode.UNKNOWN : context.country(p.sentence.index());
        return new Coded(new ActorCode(place, sector), Coded.FROM_CONTEXT, role.rule());
    }

    /** Whether the group's code stands for its people too: fighters of an armed group, officials of a ministry. */
    private static boolean takesGroup(ActorCode group, Role role, String sector) {
        if (group.isBloc() || role.kind() == Role.Kind.MEMBER || role.kind() == Role.Kind.WEAK || sector.isEmpty()) {
            return true;
        }
        return !group.role().equals(GOVERNMENT)
                || !sector.equals(MILITARY) && !sector.equals("COP") && !sector.equals("JRN");
    }

    /** The noun's own sector, or for a weak one that of the word before it. */
    private String sector(Phrase p, int first, int head, Role role) {
        if (role.kind() == Role.Kind.WEAK || role.kind() == Role.Kind.MEMBER) {
            for (int i = head - 1; i >= first; i--) {
                Role modifier =
                        lexicon.modifier(List.of(Words.key(p.sentence.token(i).form())));
                if (modifier != null && !isJoined(p, i)) {
                    return modifier.sector().orElse("");
                }
            }
        }
        return role.sector().orElse("");
    }

    private static boolean isJoined(Phrase p, int token) {
        return token + 1 < p.sentence.size()
                && p.sentence.token(token + 1).xpos().equals("HYPH");
    }

    private Found surroundings(Phrase p, int first, int head) {
        Found found = new Found();
        for (Phrase.Modifier m : p.modifiers) {
            if (m.first() >= first && m.last() <= head && !isSetApart(p, m)) {
                take(found, m.known());
            }
        }
        if (found.group == null && found.country == null && p.possessor != null) {
            take(found, p.possessor);
        }
        if (found.group == null && p.complement != null && head == p.head) {
            takeComplement(found, p);
        }
        return found;
    }

    /** "Iranian-backed", "U.S.-led": whose friend it is, not whose it is. */
    private boolean isSetApart(Phrase p, Phrase.Modifier m) {
        int hyphen = m.last() + 1;
        if (hyphen + 1 >= p.sentence.size() || !p.sentence.token(hyphen).xpos().equals("HYPH")) {
            return false;
        }
        String word = p.sentence.token(hyphen + 1).form().toLowerCase(Locale.ROOT);
        return lexicon.lists("backed", word) && !lexicon.lists("own", word);
    }

    private void take(Found found, Known known) {
        Coded coded = byDictionary(known);
        ActorCode code = coded == null ? known.terms().get(0).code() : coded.code();
        switch (known.kind()) {
            case COUNTRY, SEAT, PLACE -> found.country = code.country();
            case PERSON -> found.person = code;
            case PEOPLE -> {
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

    private void take(Found found, Phrase other) {
        if (other.known != null && other.kind == Phrase.Kind.NAME) {
            take(found, other.known);
            return;
        }
        Coded coded = codeOf(other);
        if (coded == null) {
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

    private void takeComplement(Found found, Phrase p) {
        Phrase of = p.complement;
        boolean place = p.preposition.equals("in")
                || p.preposition.equals("at")
                || p.preposition.equals("across")
                || p.preposition.equals("inside")
                || p.preposition.equals("near")
                || p.preposition.equals("from");
        if (p.preposition.equals("to") || p.preposition.equals("with") || p.preposition.equals("on")) {
            return;
        }
        if (of.known != null && of.kind == Phrase.Kind.NAME) {
            boolean land = of.known.kind() != Known.Kind.GROUP && of.known.kind() != Known.Kind.MEDIUM;
            if (land ? found.country == null : !place) {
                take(found, of.known);
            }
            return;
        }
        if (!place) {
            take(found, of);
        }
        if (found.group == null && found.country == null && found.person == null) {
            for (Phrase.Modifier m : of.modifiers) {
                take(found, m.known());
            }
            if (of.complement != null && of.complement.known != null) {
                take(found, of.complement.known);
            }
        }
    }

    /** What a word inside a phrase means by itself: "Russian" in "Russian airstrikes", "government" in "government attacks". */
    Coded codeOfModifier(Phrase p, int token) {
        boolean armed = isArmedAct(p);
        for (Phrase.Modifier m : p.modifiers) {
            if (m.first() <= token && token <= m.last()) {
                Coded coded = byDictionary(m.known());
                if (coded == null) {
                    return null;
                }
                boolean land =
                        m.known().kind() == Known.Kind.COUNTRY || m.known().kind() == Known.Kind.SEAT;
                return armed && land ? new Coded(coded.code().withRole(MILITARY), Coded.TEXT, coded.rule()) : coded;
            }
        }
        Role role = lexicon.noun(List.of(Words.key(p.sentence.token(token).lemma())));
        if (role == null || role.kind() == Role.Kind.AMOUNT || role.sector().isEmpty()) {
            return null;
        }
        Coded coded = describe(p, p.first, token, role, null);
        return coded != null
                        && armed
                        && coded.code().role().equals(GOVERNMENT)
                        && !coded.code().isBloc()
                ? new Coded(coded.code().withRole(MILITARY), coded.strength(), coded.rule())
                : coded;
    }

    private boolean isArmedAct(Phrase p) {
        List<String> keys = new ArrayList<>(List.of(p.headToken().lemma().toLowerCase(Locale.ROOT)));
        return lexicon.isArmedAct(keys);
    }
}

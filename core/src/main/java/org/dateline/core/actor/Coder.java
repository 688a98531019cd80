package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives phrases and entities their codes: country from adjective, name, possessor, complement or context, sector from the
 * agent noun; whole codes from the dictionary. The report's own words outrank the dictionary.
 */
final class Coder {

    private static final String GOVERNMENT = "GOV";
    private static final String MILITARY = "MIL";
    private static final String PEOPLE = "CVL";
    private static final String REBELS = "REB";
    private static final Set<String> ARMED = Set.of(MILITARY, REBELS, "UAF", "PRM");
    private static final Set<String> OFFICES = Set.of(GOVERNMENT, "LEG");
    private static final Set<String> FIGHTING = Set.of(MILITARY, REBELS, "UAF", "PRM", "OPP");

    private final Lexicon lexicon;
    private final Context context;
    private final Optional<LocalDate> published;
    private final SurroundingsFinder surroundings;

    Coder(Lexicon lexicon, Context context, Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.context = context;
        this.published = published;
        this.surroundings = new SurroundingsFinder(lexicon, this);
    }

    /** What this mention tells of the code of whoever it stands for; a pronoun has no other. */
    void learn(Phrase p) {
        if (p.kind == Phrase.Kind.DESCRIPTION) {
            if (p.entity != null && !p.entity.isNamed()) {
                p.entity.offer(described(p));
            }
            return;
        }
        if (p.kind == Phrase.Kind.NAME && p.entity.person) {
            return;
        }
        if (p.kind == Phrase.Kind.NAME && p.known == null) {
            learnApposition(p);
        }
        if (p.kind == Phrase.Kind.PERSON) {
            if (p.role != null) {
                p.entity.offer(titled(p));
            }
            learnApposition(p);
            p.entity.offer(byDictionary(p.entity.known));
            if (p.possessor != null && p.possessor.entity != null && p.role == null) {
                p.entity.offer(codeOf(p.possessor));
            }
            if (p.complement != null && p.preposition.equals("of") && p.role == null && isBody(p.complement)) {
                p.entity.offer(codeOf(p.complement));
            }
        } else if (p.kind == Phrase.Kind.NAME) {
            p.entity.offer(p.known != null && !isAnother(p) ? byDictionary(p.known) : named(p));
        }
    }

    private void learnApposition(Phrase p) {
        if (p.apposition == null || p.apposition.role == null) {
            return;
        }
        Coded coded = described(p.apposition);
        Coded own = p.kind == Phrase.Kind.NAME ? named(p) : null;
        boolean countryOnly = coded != null && own != null && coded.strength() < own.strength();
        p.entity.offer(
                countryOnly
                        ? new Coded(own.code().withRole(coded.code().role()), own.strength(), coded.rule())
                        : coded);
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

    /** An organization, not a person or place. */
    static boolean isBody(Phrase p) {
        return p.role != null && p.role.kind() == Role.Kind.BODY
                || p.role != null && p.role.kind() == Role.Kind.WEAK
                || p.known != null && p.known.kind() == Known.Kind.GROUP;
    }

    /** The code the dictionary gives on the publication date; null when it gives none. */
    Coded byDictionary(Known known) {
        if (known == null || known.kind() == Known.Kind.PLACE || isElsewhere(known)) {
            return null;
        }
        Optional<Known.Term> term = known.on(published);
        if (term.isPresent()) {
            return new Coded(term.get().code(), Coded.DICTIONARY, term.get().rule());
        }
        return new Coded(new ActorCode(known.country(), PEOPLE), Coded.FORMER, known.rule());
    }

    /** "Congress" in a report that has nothing to do with the country whose Congress the dictionary means. */
    private boolean isElsewhere(Known known) {
        return known.homeOnly() && !context.names(known.country());
    }

    /** "The Libyan House of Representatives" is not the one the dictionary means. */
    private boolean isAnother(Phrase p) {
        if (!p.known.homeOnly()) {
            return false;
        }
        boolean adjective = p.modifiers.stream()
                .anyMatch(m -> m.known().kind() == Known.Kind.COUNTRY
                        && !m.known().country().equals(p.known.country()));
        return adjective || isElsewhere(p.known);
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
        if (p.adjectiveOf != null) {
            return likeItsNoun(p);
        }
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

    /** "Greek" in "Greek and Turkish officials". */
    private Coded likeItsNoun(Phrase p) {
        Role role = p.adjectiveOf.role;
        ActorCode code = p.known.terms().get(0).code();
        if (role == null || role.sector().isEmpty() || role.sector().get().indexOf(' ') > 0) {
            return null;
        }
        return new Coded(code.withRole(role.sector().get()), Coded.TEXT, p.known.rule());
    }

    /** "The Saudis", "the British" act for their country; "Syrians", "a Syrian" are people. */
    private Coded people(Phrase p) {
        ActorCode code = p.known.terms().get(0).code();
        if (code.country().equals(ActorCode.UNKNOWN) || surroundings.isEthnic(p, p.head)) {
            Surroundings found = surroundings.of(p, p.first, p.head - 1);
            String country = found.country == null ? context.country(p.sentence.index()) : found.country;
            return new Coded(new ActorCode(country, PEOPLE), Coded.TEXT, p.known.rule());
        }
        boolean state = p.sentence.token(p.first).form().equalsIgnoreCase("the") && p.last == p.first + 1;
        return new Coded(code.isBloc() || state ? code : code.withRole(PEOPLE), Coded.TEXT, p.known.rule());
    }

    private boolean isFormer(Phrase p, int first, int last) {
        for (int i = first; i <= last; i++) {
            String key = Words.key(p.sentence.token(i).form());
            if (lexicon.lists("former", key) || key.startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    private Coded describe(Phrase p, int first, int head, Role role, Known dictionary) {
        String sector = sector(p, first, head, role);
        Surroundings found = surroundings.of(p, first, head);
        if (sector.indexOf(' ') > 0) {
            ActorCode whole = ActorCode.parse(sector);
            // A country's own title ("home secretary") that another country's adjective stands before is that one's.
            return whole.country().length() == 3 && found.country != null && !isWorldwide(whole)
                    ? new Coded(new ActorCode(found.country, whole.role()), Coded.TEXT, role.rule())
                    : new Coded(whole, Coded.TEXT, role.rule());
        }
        if (found.group != null && takesGroup(found.group, role, sector)) {
            return new Coded(found.group, Coded.TEXT, found.rule);
        }
        if (sector.isEmpty() && found.person != null) {
            sector = GOVERNMENT;
        }
        if (found.people && role.kind() == Role.Kind.WEAK) {
            sector = ARMED.contains(sector) ? REBELS : PEOPLE;
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
        if (role.kind() == Role.Kind.THING) {
            return null;
        }
        if (dictionary != null && dictionary.kind() == Known.Kind.PERSON) {
            ActorCode code = dictionary.terms().get(0).code();
            return code.isBloc() ? byDictionary(dictionary) : new Coded(code.withRole(sector), Coded.TEXT, role.rule());
        }
        boolean unknown = isUnknown(p, head);
        boolean office = p.kind == Phrase.Kind.PERSON && OFFICES.contains(sector);
        String place = unknown
                ? ActorCode.UNKNOWN
                : office ? context.countryOfOffice(p.sentence.index()) : context.country(p.sentence.index());
        return new Coded(new ActorCode(place, sector), Coded.FROM_CONTEXT, role.rule());
    }

    /** "Unspecified foreign security forces": nobody tells whose. */
    private boolean isUnknown(Phrase p, int head) {
        for (int i = p.first; i < head; i++) {
            if (lexicon.lists("unknown", Words.key(p.sentence.token(i).form()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorldwide(ActorCode code) {
        return code.isBloc() || code.country().equals(ActorCode.UNKNOWN);
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

    /** What a word inside a phrase means by itself: "Russian" in "Russian airstrikes", "government" in "government attacks". */
    Coded codeOfModifier(Phrase p, int token) {
        boolean armed = isArmedAct(p);
        for (Phrase.Modifier m : p.modifiers) {
            if (m.first() <= token && token <= m.last()) {
                if (surroundings.isSetApart(p, m) && !surroundings.isHolder(p, m)) {
                    return null;
                }
                // "A Kabul bombing" is one in the town.
                Coded coded = armed && m.known().kind() == Known.Kind.SEAT ? null : byDictionary(m.known());
                if (coded == null) {
                    return null;
                }
                return armed && m.known().isLand()
                        ? new Coded(coded.code().withRole(MILITARY), Coded.TEXT, coded.rule())
                        : coded;
            }
        }
        Role role = modifierRole(p, token);
        if (role == null || role.sector().isEmpty()) {
            return null;
        }
        Coded coded = describe(p, p.first, token, role, null);
        boolean military =
                role.kind() == Role.Kind.MODIFIER && role.sector().orElse("").equals(MILITARY);
        if (coded != null && military && coded.strength() < Coded.TEXT) {
            return null;
        }
        return coded != null
                        && armed
                        && coded.code().role().equals(GOVERNMENT)
                        && !coded.code().isBloc()
                ? new Coded(coded.code().withRole(MILITARY), coded.strength(), coded.rule())
                : coded;
    }

    /** "Government" and "police" before a noun act; so does "rebel", noun or adjective. */
    private Role modifierRole(Phrase p, int token) {
        List<String> key = List.of(Words.key(p.sentence.token(token).lemma()));
        if (p.sentence.token(token).isNoun()) {
            Role role = lexicon.noun(key);
            return role != null
                            && (role.kind() == Role.Kind.PERSON
                                    || role.kind() == Role.Kind.BODY
                                    || role.kind() == Role.Kind.WEAK)
                    ? role
                    : null;
        }
        Role role = lexicon.modifier(key);
        return role != null && FIGHTING.contains(role.sector().orElse("")) ? role : null;
    }

    private boolean isArmedAct(Phrase p) {
        List<String> keys = new ArrayList<>(List.of(p.headToken().lemma().toLowerCase(Locale.ROOT)));
        return lexicon.isArmedAct(keys);
    }
}

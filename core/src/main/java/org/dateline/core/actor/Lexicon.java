package org.dateline.core.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** What the actor stage knows of names and agent nouns, read from the tables beside it. Immutable after construction. */
final class Lexicon {

    static final String MARK_CAPITALS = "=";
    static final String MARK_HOME = "~";

    private final NameIndex<Known> names = new NameIndex<>();
    private final NameIndex<Role> nouns = new NameIndex<>();
    private final NameIndex<Role> modifiers = new NameIndex<>();
    private final NameIndex<Role> acts = new NameIndex<>();
    private final Map<String, Known> adjectives = new HashMap<>();
    private final Map<String, Known> demonyms = new HashMap<>();
    private final Set<String> capitalsOnly = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();

    Lexicon() {
        this(OwnActors.NONE);
    }

    /** With names and agent nouns of the user's own over those of the tables. */
    Lexicon(OwnActors own) {
        readCountries();
        readNames("names.tsv");
        readLeaders();
        readRoles();
        readPronouns();
        for (Row row : Table.resource(Lexicon.class, "words.tsv").rows()) {
            Set<String> list = words.computeIfAbsent(row.require("list"), k -> new HashSet<>());
            for (String word : row.list("words")) {
                list.add(word.toLowerCase(Locale.ROOT));
            }
        }
        new OwnLayer(this, names, nouns, capitalsOnly).add(own);
    }

    NameIndex<Known> names() {
        return names;
    }

    /** The country or people an adjective names ("russian"), or null. */
    Known adjective(String key) {
        return adjectives.get(key);
    }

    /** The country or people a demonym names ("russians"), or null. */
    Known demonym(String key) {
        return demonyms.get(key);
    }

    /** Whether a one-word name counts only in capitals, because the word means something else in small letters. */
    boolean isCapitalsOnly(String key) {
        return capitalsOnly.contains(key);
    }

    /** The role of an agent noun of one or more words, by lemma or form; or null. */
    Role noun(List<String> keys) {
        return nouns.get(keys);
    }

    /** The sector a word before a weak noun gives it; or null. */
    Role modifier(List<String> keys) {
        return modifiers.get(keys);
    }

    /** Whether the words name an armed act. */
    boolean isArmedAct(List<String> keys) {
        return acts.get(keys) != null;
    }

    /** Whether {@code words.tsv} lists the word (in small letters) in that list. */
    boolean lists(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }

    /** The pronoun with that form in small letters, or null. */
    Pronoun pronoun(String form) {
        return pronouns.get(form);
    }

    private void readCountries() {
        for (Row row : Table.resource(Lexicon.class, "countries.tsv").rows()) {
            Known country = one(Known.Kind.COUNTRY, code(row, row.require("code") + " GOV"), row);
            row.list("names").forEach(n -> putName(n, country, row));
            for (String adjective : row.list("adjectives")) {
                adjectives.putIfAbsent(Words.key(adjective), country);
                demonyms.putIfAbsent(Words.key(adjective) + "s", country);
            }
            row.list("people").forEach(p -> demonyms.putIfAbsent(Words.key(p), country));
            Known seat = one(Known.Kind.SEAT, code(row, row.require("code") + " GOV"), row);
            row.list("capitals").forEach(n -> putName(n, seat, row));
            Known place = one(Known.Kind.PLACE, code(row, row.require("code")), row);
            row.list("places").forEach(n -> putName(n, place, row));
        }
    }

    private void readNames(String file) {
        for (Row row : Table.resource(Lexicon.class, file).rows()) {
            Known known = one(kind(row), code(row, row.require("code")), row);
            for (String name : row.list("names")) {
                putName(name, known, row);
            }
            for (String adjective : row.list("adjectives")) {
                adjectives.put(Words.key(adjective), known);
            }
            for (String people : row.list("people")) {
                demonyms.put(Words.key(people), known);
            }
        }
    }

    /** Rows of one name are the offices of one person, or namesakes told apart by their days. */
    private void readLeaders() {
        Map<String, List<Known.Term>> terms = new TreeMap<>();
        for (Row row : Table.resource(Lexicon.class, "leaders.tsv").rows()) {
            Known.Term term =
                    new Known.Term(code(row, row.require("code")), day(row, "from"), day(row, "to"), row.place());
            for (String name : row.list("names")) {
                List<Known.Term> ofName =
                        terms.computeIfAbsent(String.join(" ", Words.keys(name)), k -> new ArrayList<>());
                ofName.add(term);
            }
        }
        terms.forEach((name, list) -> names.put(List.of(name.split(" ")), new Known(Known.Kind.PERSON, false, list)));
    }

    private void readRoles() {
        for (Row row : Table.resource(Lexicon.class, "roles.tsv").rows()) {
            Optional<String> sector = Optional.of(row.get("sector")).filter(s -> !s.isEmpty());
            Role role = new Role(sector, roleKind(row), row.place());
            NameIndex<Role> index = switch (role.kind()) {
                case MODIFIER -> modifiers;
                case ARMED_ACT -> acts;
                default -> nouns;
            };
            for (String word : row.list("words")) {
                index.put(Words.keys(word), role);
            }
        }
    }

    private void readPronouns() {
        for (Row row : Table.resource(Lexicon.class, "pronouns.tsv").rows()) {
            Pronoun pronoun = Pronoun.parse(row);
            row.list("forms").forEach(form -> pronouns.put(form, pronoun));
        }
    }

    /** Marks before a name: "=" it counts only in capitals, "~" only where the report names its country. */
    private void putName(String written, Known known, Row row) {
        String name = written;
        Known value = known;
        if (name.startsWith(MARK_HOME)) {
            name = name.substring(1);
            value = new Known(known.kind(), true, known.terms());
        }
        if (name.startsWith(MARK_CAPITALS)) {
            name = name.substring(1);
            capitalsOnly.add(Words.key(name));
        }
        List<String> keys = Words.keys(name);
        if (keys.isEmpty()) {
            throw row.error("names", "a name needs a letter or digit, got '" + written + "'");
        }
        names.put(keys, value);
    }

    private static Known one(Known.Kind kind, ActorCode code, Row row) {
        return new Known(kind, false, List.of(new Known.Term(code, Optional.empty(), Optional.empty(), row.place())));
    }

    private static Known.Kind kind(Row row) {
        try {
            return Known.Kind.valueOf(row.require("kind"));
        } catch (IllegalArgumentException e) {
            throw row.error("kind", "unknown kind '" + row.get("kind") + "'");
        }
    }

    private static Role.Kind roleKind(Row row) {
        try {
            return Role.Kind.valueOf(row.require("kind"));
        } catch (IllegalArgumentException e) {
            throw row.error("kind", "unknown kind '" + row.get("kind") + "'");
        }
    }

    static ActorCode code(Row row, String code) {
        try {
            return ActorCode.parse(code);
        } catch (IllegalArgumentException e) {
            throw row.error("code", e.getMessage());
        }
    }

    /** A day, or a month or year by its first or last day, as the column asks. */
    static Optional<LocalDate> day(Row row, String column) {
        String value = row.get(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean start = column.equals("from");
            return Optional.of(
                    switch (value.length()) {
                        case 4 -> LocalDate.of(Integer.parseInt(value), start ? 1 : 12, start ? 1 : 31);
                        case 7 -> {
                            LocalDate first = LocalDate.parse(value + "-01");
                            yield start ? first : first.plusMonths(1).minusDays(1);
                        }
                        default -> LocalDate.parse(value);
                    });
        } catch (DateTimeException | NumberFormatException e) {
            throw row.error(column, "not a day, month or year: '" + value + "'");
        }
    }
}

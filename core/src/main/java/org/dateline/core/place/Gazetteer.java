package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * All places the coder knows, by name: the built file ({@code gazetteer.bin}) and, over it, the tables a person edits:
 * {@code countries.tsv}, {@code country-names.tsv}, {@code areas.tsv}, {@code atlas.tsv}. An entry of a table replaces
 * the file's entry of the same id.
 *
 * <p>Immutable and shared by threads. A lookup costs about a microsecond and what it returns.
 */
public final class Gazetteer {

    private final NameFolder folder;
    private final GazetteerFile file;
    private final Map<String, List<Candidate>> tables;
    private final Map<String, GazetteerEntry> byId;
    private final Map<String, GazetteerEntry> abbreviations;
    private final Set<String> acronyms;
    private final Map<String, String> domains;

    /** The user's places by folded name. */
    private final Map<String, List<Candidate>> own = new HashMap<>();

    private final Map<String, GazetteerEntry> ownById = new HashMap<>();

    /** The built-in places. */
    public Gazetteer() {
        folder = new NameFolder();
        file = GazetteerFile.resource("gazetteer.bin");
        tables = new HashMap<>();
        byId = new HashMap<>();
        abbreviations = new HashMap<>();
        acronyms = new HashSet<>();
        domains = new HashMap<>();
        Map<String, GazetteerEntry> countries = readCountries();
        for (Row row : Table.resource(Gazetteer.class, "country-names.tsv").rows()) {
            GazetteerEntry country = countries.get(row.require("country"));
            row.list("names").forEach(name -> add(name, country, true));
        }
        readAreas();
        readAtlas();
    }

    private Gazetteer(Gazetteer standard, List<OwnPlace> places) {
        folder = standard.folder;
        file = standard.file;
        tables = standard.tables;
        byId = standard.byId;
        abbreviations = standard.abbreviations;
        acronyms = new HashSet<>(standard.acronyms);
        domains = standard.domains;
        for (OwnPlace place : places) {
            ownById.put(place.entry().id(), place.entry());
            addOwn(place.entry().name(), place.entry(), Candidate.How.MAIN);
            place.names().forEach(name -> addOwn(name, place.entry(), Candidate.How.ALTERNATE));
        }
    }

    private void addOwn(String name, GazetteerEntry entry, Candidate.How how) {
        String folded = fold(name);
        if (folded.isEmpty()) {
            return;
        }
        if (isAcronym(name) && !contains(folded)) {
            acronyms.add(folded);
        }
        List<Candidate> known = own.computeIfAbsent(folded, f -> new ArrayList<>());
        if (known.stream().noneMatch(c -> c.entry().id().equals(entry.id()))) {
            known.add(new Candidate(entry, how, true));
        }
    }

    /** These places with the user's own over them, see {@link OwnPlace}; this gazetteer stays as it is. */
    public Gazetteer with(List<OwnPlace> places) {
        return new Gazetteer(this, places);
    }

    private Map<String, GazetteerEntry> readCountries() {
        Map<String, GazetteerEntry> countries = new HashMap<>();
        for (Row row : Table.resource(Gazetteer.class, "countries.tsv").rows()) {
            String id = row.require("alpha3");
            String alpha2 = row.require("alpha2").toLowerCase(Locale.ROOT);
            domains.put(alpha2.equals("gb") ? "uk" : alpha2, id);
            GazetteerEntry country =
                    entry(row, id, row.require("name"), GazetteerKind.COUNTRY, Optional.of(id), "", "", row.get("km"));
            countries.put(id, country);
            addAll(row, country);
        }
        return countries;
    }

    private void readAreas() {
        Map<String, Integer> areas = new HashMap<>();
        for (int i = 0; i < file.firstLevelAreas(); i++) {
            areas.put(file.areaCode(i), i);
        }
        for (Row row : Table.resource(Gazetteer.class, "areas.tsv").rows()) {
            String id = row.require("id");
            Integer built = areas.get(id);
            if (built == null) {
                throw row.error("id", "no area " + id + " in the gazetteer");
            }
            GazetteerEntry old = file.entry(built);
            String name = row.require("name");
            GazetteerEntry area = new GazetteerEntry(
                    id,
                    name,
                    GazetteerKind.ADMIN1,
                    old.country(),
                    id,
                    name,
                    "",
                    number(row, "lat"),
                    number(row, "lon"),
                    old.population(),
                    old.km());
            addAll(row, area);
            row.list("abbreviations").forEach(abbreviation -> abbreviations.put(abbreviation, area));
        }
    }

    private void readAtlas() {
        for (Row row : Table.resource(Gazetteer.class, "atlas.tsv").rows()) {
            String name = row.require("name");
            Optional<String> country = Optional.of(row.get("country")).filter(c -> !c.isEmpty());
            if (country.isPresent() && !domains.containsValue(country.get())) {
                throw row.error("country", "unknown country " + country.get());
            }
            GazetteerKind kind = GazetteerKind.valueOf(row.require("kind"));
            addAll(row, entry(row, "a:" + fold(name).replace(' ', '-'), name, kind, country, "", "", row.get("km")));
        }
    }

    private static GazetteerEntry entry(
            Row row,
            String id,
            String name,
            GazetteerKind kind,
            Optional<String> country,
            String admin1,
            String admin1Name,
            String km) {
        return new GazetteerEntry(
                id,
                name,
                kind,
                country,
                admin1,
                admin1Name,
                "",
                number(row, "lat"),
                number(row, "lon"),
                0,
                km.isEmpty() ? 0 : Integer.parseInt(km));
    }

    private static double number(Row row, String column) {
        try {
            return Double.parseDouble(row.require(column));
        } catch (NumberFormatException e) {
            throw row.error(column, "'" + column + "' must be a number, got '" + row.get(column) + "'");
        }
    }

    private void addAll(Row row, GazetteerEntry entry) {
        byId.put(entry.id(), entry);
        add(entry.name(), entry, false);
        row.list("aliases").forEach(alias -> add(alias, entry, false));
    }

    private void add(String name, GazetteerEntry entry, boolean alternate) {
        String folded = fold(name);
        List<Candidate> known = tables.computeIfAbsent(folded, f -> new ArrayList<>());
        if (known.stream().noneMatch(c -> c.entry().id().equals(entry.id()))) {
            known.add(new Candidate(entry, how(alternate)));
        }
        if (isAcronym(name)) {
            acronyms.add(folded);
        }
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 6
                && name.chars().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c))
                && name.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
    }

    private static Candidate.How how(boolean alternate) {
        return alternate ? Candidate.How.ALTERNATE : Candidate.How.MAIN;
    }

    public String fold(String name) {
        return folder.fold(name);
    }

    /** The places a folded name may mean, tables first, then main names, then by falling population; at most some 400. */
    List<Candidate> find(String folded) {
        List<Candidate> found = new ArrayList<>(own.getOrDefault(folded, List.of()));
        Set<String> ids = new HashSet<>();
        found.forEach(c -> ids.add(c.entry().id()));
        for (Candidate candidate : tables.getOrDefault(folded, List.of())) {
            addKnown(found, ids, candidate.entry(), candidate.how());
        }
        for (GazetteerFile.Hit hit : isAcronymOnly(folded) ? List.<GazetteerFile.Hit>of() : file.find(folded)) {
            GazetteerEntry built = file.entry(hit.entry());
            addKnown(found, ids, byId.getOrDefault(built.id(), built), how(hit.alternate()));
        }
        return found;
    }

    /** Unless the user's gazetteer has that place itself. */
    private void addKnown(List<Candidate> found, Set<String> ids, GazetteerEntry built, Candidate.How how) {
        GazetteerEntry entry = ownById.getOrDefault(built.id(), built);
        boolean isOwn = ownById.containsKey(built.id());
        boolean replaced = !isOwn && found.stream().anyMatch(c -> c.own() && c.isSamePlace(entry));
        if (!replaced && ids.add(entry.id())) {
            found.add(new Candidate(entry, how, isOwn));
        }
    }

    /** Whether some place goes by that folded name; cheaper than {@link #find}. */
    boolean contains(String folded) {
        return tables.containsKey(folded) || own.containsKey(folded) || file.contains(folded);
    }

    /** The places a name as written may mean, the likeliest by itself first. */
    public List<GazetteerEntry> lookup(String name) {
        return find(fold(name)).stream().map(Candidate::entry).toList();
    }

    /** The area that goes by that abbreviation, written exactly so: {@code W.Va.}, {@code NSW}. */
    Optional<GazetteerEntry> abbreviated(String written) {
        return Optional.ofNullable(abbreviations.get(written));
    }

    /** Whether a folded name is only ever written in capitals: {@code us}, {@code uk}. */
    boolean isAcronymOnly(String folded) {
        return acronyms.contains(folded);
    }

    /** ISO alpha-3 of the country with that ISO alpha-2 or alpha-3 code, in any case; empty when there is none. */
    public Optional<String> country(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (code.length() == 2) {
            return Optional.ofNullable(domains.get(lower.equals("gb") ? "uk" : lower));
        }
        String upper = code.toUpperCase(Locale.ROOT);
        return domains.containsValue(upper) ? Optional.of(upper) : Optional.empty();
    }

    /** Names of the first-level areas by their code: {@code SY.09}. */
    public Map<String, String> firstLevelAreas() {
        Map<String, String> areas = new HashMap<>();
        for (int i = 0; i < file.firstLevelAreas(); i++) {
            GazetteerEntry area = file.entry(i);
            areas.put(area.id(), byId.getOrDefault(area.id(), area).name());
        }
        return areas;
    }

    /** ISO alpha-3 of the country a top-level internet domain belongs to; empty for {@code com} and its like. */
    Optional<String> countryOfDomain(String domain) {
        return Optional.ofNullable(domains.get(domain));
    }
}

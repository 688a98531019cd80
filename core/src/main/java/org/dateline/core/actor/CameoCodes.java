package org.dateline.core.actor;

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
 * From CAMEO's actor codes ({@code RUSGOV}, {@code IGOUNO}, {@code ~MIL}) to ours, so that dictionaries in the PETRARCH and
 * TABARI formats can be used as they are. A code is read in parts of three letters: whose first, then the sectors; of
 * several sectors the first that is one of ours counts, as CAMEO puts the primary role first. What only tells a faith or a
 * people makes its bearers civilians. The parts stand in {@code cameo.tsv}.
 */
public final class CameoCodes {

    private static final int PART = 3;
    private static final String STATE = "GOV";

    private final Map<String, Map<String, String>> kinds = new HashMap<>();
    /** Every country and territory of ISO 3166, those included that the actor tables leave out. */
    private final Set<String> countries = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    public CameoCodes() {
        for (Row row : Table.resource(CameoCodes.class, "cameo.tsv").rows()) {
            Map<String, String> kind = kinds.computeIfAbsent(row.require("kind"), k -> new HashMap<>());
            row.list("codes").forEach(code -> kind.put(code, row.require("stands")));
        }
        for (Row row : Table.resource(CameoCodes.class, "countries.tsv").rows()) {
            countries.add(row.require("code"));
        }
    }

    /** The code of a named actor; empty when its first part is nobody this program knows. */
    public Optional<ActorCode> actor(String cameo) {
        List<String> parts = parts(cameo);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String first = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        if (is("bloc", first)) {
            return Optional.of(bloc(of("bloc", first), rest));
        }
        if (is("firm", first)) {
            return Optional.of(new ActorCode(country(rest).orElse(ActorCode.UNKNOWN), of("firm", first)));
        }
        Optional<String> country = country(List.of(first));
        if (country.isPresent()) {
            return Optional.of(new ActorCode(country.get(), sector(rest).orElse(STATE)));
        }
        Optional<String> sector = sector(parts);
        boolean nobody = is("region", first) || is("people", first) || is("sector", first);
        return nobody ? sector.map(role -> new ActorCode(ActorCode.UNKNOWN, role)) : Optional.empty();
    }

    /** The sector of an agent noun's code, given with or without its tilde; empty when no part is a sector. */
    public Optional<String> agent(String cameo) {
        List<String> parts = parts(cameo.startsWith("~") ? cameo.substring(1) : cameo);
        if (!parts.isEmpty() && is("bloc", parts.get(0)) && !is("sector", parts.get(0))) {
            return Optional.of(bloc(of("bloc", parts.get(0)), parts.subList(1, parts.size()))
                    .toString());
        }
        return sector(parts);
    }

    /** {@code IGOWSTNAT} is NATO: the last part with a name of its own tells which; another keeps its own letters. */
    private ActorCode bloc(String bloc, List<String> rest) {
        Optional<String> home = country(rest);
        if (bloc.equals("NGO") && home.isPresent()) {
            return new ActorCode(home.get(), "NGO");
        }
        for (int i = rest.size() - 1; i >= 0; i--) {
            if (is("short", rest.get(i))) {
                return new ActorCode(bloc, of("short", rest.get(i)));
            }
        }
        List<String> own = rest.stream()
                .filter(part -> !is("region", part) && !is("sector", part) && !is("people", part))
                .toList();
        return new ActorCode(bloc, own.isEmpty() ? "" : own.get(own.size() - 1));
    }

    private Optional<String> country(List<String> parts) {
        for (String part : parts) {
            if (is("country", part)) {
                return Optional.of(of("country", part));
            }
            if (countries.contains(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private Optional<String> sector(List<String> parts) {
        Optional<String> people = Optional.empty();
        for (String part : parts) {
            if (is("sector", part)) {
                return Optional.of(of("sector", part));
            }
            if (is("people", part)) {
                people = Optional.of(of("people", part));
            }
        }
        return people;
    }

    private boolean is(String kind, String part) {
        return kinds.getOrDefault(kind, Map.of()).containsKey(part);
    }

    private String of(String kind, String part) {
        return kinds.get(kind).get(part);
    }

    /** Three letters each; what is left over at the end, a number or a letter, tells namesakes apart and is no part. */
    private static List<String> parts(String cameo) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + PART <= cameo.length(); i += PART) {
            String part = cameo.substring(i, i + PART);
            if (part.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                parts.add(part);
            }
        }
        return parts;
    }
}

package org.dateline.eval.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.GazetteerKind;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * The country an adjective or a people belongs to. The coder takes these for actors, not for places; some gold marks them as
 * places all the same.
 */
final class Demonyms {

    private final Map<String, GazetteerEntry> countries = new HashMap<>();

    Demonyms(Gazetteer gazetteer) {
        for (Row row : Table.resource(ActorFinder.class, "countries.tsv").rows()) {
            Optional<GazetteerEntry> country = row.list("names").stream()
                    .flatMap(name -> gazetteer.lookup(name.replace("=", "")).stream())
                    .filter(e -> e.kind() == GazetteerKind.COUNTRY
                            && e.country().orElse("").equals(row.get("code")))
                    .findFirst();
            for (String column : List.of("adjectives", "people")) {
                row.list(column)
                        .forEach(word -> country.ifPresent(c -> {
                            countries.putIfAbsent(word.toLowerCase(Locale.ROOT), c);
                            countries.putIfAbsent(word.toLowerCase(Locale.ROOT) + "s", c);
                        }));
            }
        }
    }

    Optional<GazetteerEntry> countryOf(String name) {
        return Optional.ofNullable(countries.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}

package org.dateline.core.place;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Where a publisher is at home: listed in {@code publishers.tsv}, or else the country of its internet domain. A local
 * paper's Paris is seldom the one in France.
 */
final class Publishers {

    /**
     * A publisher's home.
     *
     * @param town empty when only the country is known
     */
    record Home(Optional<String> country, Optional<GazetteerEntry> town) {
        static final Home UNKNOWN = new Home(Optional.empty(), Optional.empty());
    }

    private final Gazetteer gazetteer;
    private final Map<String, Row> rows = new HashMap<>();

    Publishers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Row row : Table.resource(Publishers.class, "publishers.tsv").rows()) {
            rows.put(row.require("publisher").toLowerCase(Locale.ROOT), row);
        }
    }

    Home homeOf(Report report) {
        Home home = report.publisher()
                .map(p -> home(p.strip().toLowerCase(Locale.ROOT)))
                .orElse(Home.UNKNOWN);
        return home.equals(Home.UNKNOWN)
                ? report.url().flatMap(Publishers::host).map(this::home).orElse(home)
                : home;
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the input's address is not one; nothing depends on it
        }
    }

    /** The name itself, then the domain with fewer and fewer parts. */
    private Home home(String publisher) {
        for (String name = publisher; !name.isEmpty(); ) {
            Row row = rows.get(name);
            if (row != null) {
                return home(row);
            }
            int point = name.indexOf('.');
            name = point < 0 ? "" : name.substring(point + 1);
        }
        String top = publisher.substring(publisher.lastIndexOf('.') + 1);
        if (publisher.indexOf(' ') >= 0 || top.equals(publisher)) {
            return Home.UNKNOWN;
        }
        return new Home(gazetteer.countryOfDomain(top), Optional.empty());
    }

    private Home home(Row row) {
        String area = row.get("area");
        Optional<GazetteerEntry> town = gazetteer.lookup(row.get("place")).stream()
                .filter(e -> e.kind().isSettlement())
                .filter(e -> e.admin1().equals(area)
                        || e.country().filter(area::equals).isPresent())
                .findFirst();
        if (town.isEmpty() && !row.get("place").isEmpty()) {
            throw row.error("place", "the gazetteer knows no town " + row.get("place") + " in " + area);
        }
        return new Home(
                town.flatMap(GazetteerEntry::country).or(() -> Optional.of(area).filter(a -> !a.isEmpty())), town);
    }
}

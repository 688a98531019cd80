package org.dateline.read.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.GazetteerKind;
import org.dateline.core.place.OwnPlace;
import org.dateline.core.resource.RuleException;

/**
 * A table in the layout of GeoNames' exports (geonames.org/export): 19 columns parted by tabs, one place a line, no header.
 * Empty lines and lines that begin with {@code #} are passed over. Names, coordinates, feature class and code, country, areas
 * and population are used; ids are those of the built-in gazetteer, so that a line with a known number replaces that place.
 */
final class GeoNamesTable {

    private static final int COLUMNS = 19;
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int ALTERNATE_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int ADMIN2 = 11;
    private static final int POPULATION = 14;

    private final String file;
    private final Gazetteer standard;
    private final Map<String, String> areas;
    private final FeatureCodes codes = new FeatureCodes();
    private final Map<String, Integer> seen = new HashMap<>();
    private int number;
    private String[] cells;

    GeoNamesTable(String file, Gazetteer standard) {
        this.file = file;
        this.standard = standard;
        this.areas = standard.firstLevelAreas();
    }

    List<OwnPlace> read(String text) {
        List<OwnPlace> places = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new RuleException(
                        file,
                        number,
                        1,
                        "a line of GeoNames' layout has " + COLUMNS + " columns parted by tabs, this one has "
                                + cells.length);
            }
            if (places.size() == GazetteerReader.MAX_PLACES) {
                throw new RuleException(
                        file, number, 1, "a gazetteer may have at most " + GazetteerReader.MAX_PLACES + " places");
            }
            places.add(place());
        }
        return places;
    }

    private OwnPlace place() {
        long geonamesId = wholeNumber(ID, "the number of the place");
        FeatureCodes.Feature feature = codes.of(cell(CLASS), cell(CODE))
                .orElseThrow(() -> error(
                        CLASS,
                        "no feature class is called '" + cell(CLASS) + "'; there are A, H, L, P, R, S, T, U, V"));
        Optional<String> country = country();
        String admin1 = cell(ADMIN1).isEmpty() ? "" : cell(COUNTRY) + "." + cell(ADMIN1);
        String admin2 = admin1.isEmpty() || cell(ADMIN2).isEmpty() ? "" : admin1 + "." + cell(ADMIN2);
        String id = id(feature.kind(), geonamesId, country, admin1, admin2);
        Integer before = seen.putIfAbsent(id, number);
        if (before != null) {
            throw error(ID, "place " + cell(ID) + " stands in line " + before + " already");
        }
        String areaName = feature.kind() == GazetteerKind.ADMIN1 ? cell(NAME) : areas.getOrDefault(admin1, "");
        GazetteerEntry entry = new GazetteerEntry(
                id,
                name(NAME),
                feature.kind(),
                country,
                admin1,
                areaName,
                admin2,
                degrees(LATITUDE, "latitude", 90),
                degrees(LONGITUDE, "longitude", 180),
                cell(POPULATION).isEmpty() ? 0 : wholeNumber(POPULATION, "population"),
                feature.km());
        return new OwnPlace(entry, names());
    }

    /** As the built-in gazetteer names its entries. */
    private static String id(GazetteerKind kind, long number, Optional<String> country, String admin1, String admin2) {
        if (kind == GazetteerKind.COUNTRY && country.isPresent()) {
            return country.get();
        }
        if (kind == GazetteerKind.ADMIN1 && !admin1.isEmpty()) {
            return admin1;
        }
        return kind == GazetteerKind.ADMIN2 && !admin2.isEmpty() ? admin2 : Long.toString(number);
    }

    private Optional<String> country() {
        String code = cell(COUNTRY);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> country = code.length() == 2 ? standard.country(code) : Optional.empty();
        if (country.isEmpty()) {
            throw error(COUNTRY, "no country has the ISO alpha-2 code '" + code + "'");
        }
        return country;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        if (!cell(ASCII_NAME).isEmpty()) {
            names.add(name(ASCII_NAME));
        }
        for (String alternate : cell(ALTERNATE_NAMES).split(",")) {
            String name = alternate.strip();
            if (name.length() > 1 && name.length() <= GazetteerReader.MAX_NAME && !name.contains("://")) {
                names.add(name);
            }
        }
        if (names.size() > GazetteerReader.MAX_NAMES) {
            throw error(
                    ALTERNATE_NAMES, names.size() + " names; a place may have at most " + GazetteerReader.MAX_NAMES);
        }
        return names;
    }

    private String name(int column) {
        String name = cell(column);
        if (name.isEmpty()) {
            throw error(column, "the name is missing");
        }
        if (name.length() > GazetteerReader.MAX_NAME) {
            throw error(column, "a name may have at most " + GazetteerReader.MAX_NAME + " characters");
        }
        return name;
    }

    private double degrees(int column, String what, int most) {
        try {
            double value = Double.parseDouble(cell(column));
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw error(column, what + " must be a number from -" + most + " to " + most + ", got '" + cell(column) + "'");
    }

    private long wholeNumber(int column, String what) {
        try {
            long value = Long.parseLong(cell(column));
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw error(column, what + " must be a whole number, got '" + cell(column) + "'");
    }

    private String cell(int column) {
        return cells[column].strip();
    }

    private RuleException error(int column, String message) {
        int offset = 1;
        for (int i = 0; i < column; i++) {
            offset += cells[i].length() + 1;
        }
        return new RuleException(file, number, offset, message);
    }
}

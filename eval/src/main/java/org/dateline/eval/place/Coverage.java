package org.dateline.eval.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.NameLookup;
import org.dateline.eval.score.Point;

/**
 * Whether the gazetteer knows any place of a gold name near where gold has it: what the coder could get right at best.
 *
 * @param kind of name, by how it is written
 */
record Coverage(Kind kind, boolean covered) {

    /** How a name is written. */
    enum Kind {
        DEMONYM("adjectives and peoples"),
        ABBREVIATION("abbreviations"),
        ONE_WORD("one word"),
        SEVERAL_WORDS("several words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Kind of(String name) {
            boolean capitals = name.chars().noneMatch(Character::isLowerCase) && name.length() <= 5;
            if (capitals || name.endsWith(".")) {
                return ABBREVIATION;
            }
            return name.strip().indexOf(' ') < 0 ? ONE_WORD : SEVERAL_WORDS;
        }
    }

    static Coverage of(String name, Point gold, NameLookup lookup, Demonyms demonyms) {
        Optional<GazetteerEntry> country = demonyms.countryOf(name);
        List<GazetteerEntry> candidates = new ArrayList<>(lookup.find(name));
        country.ifPresent(candidates::add);
        boolean covered = candidates.stream()
                .anyMatch(c -> gold.kmTo(new Point(c.latitude(), c.longitude())) <= PlaceScorer.NEAR_KM);
        return new Coverage(country.isPresent() ? Kind.DEMONYM : Kind.of(name), covered);
    }
}

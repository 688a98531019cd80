package org.dateline.core.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private final NameIndex<String> index = new NameIndex<>();

    @BeforeEach
    void fill() {
        index.put(List.of("united", "nations"), "UN");
        index.put(List.of("united", "nations", "children", "s", "fund"), "UNICEF");
    }

    private String longest(int from, String... keys) {
        NameIndex.Match<String> match = index.longest(keys, from);
        return match == null ? null : match.value() + " " + match.first() + "-" + match.last();
    }

    @Test
    void longestNameWins() {
        assertEquals("UNICEF 0-4", longest(0, "united", "nations", "children", "s", "fund", "said"));
    }

    @Test
    void shorterNameStandsWhereTheLongerBreaksOff() {
        assertEquals("UN 1-2", longest(1, "the", "united", "nations", "children", "said"));
    }

    @Test
    void punctuationInsideIsPassedOver() {
        assertEquals("UN 0-2", longest(0, "united", "", "nations"));
    }

    @Test
    void nothingStartsAtPunctuation() {
        assertNull(longest(0, "", "united", "nations"));
    }

    @Test
    void partOfANameIsNoName() {
        assertNull(longest(0, "united"));
    }

    @Test
    void emptyNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> index.put(List.of(), "x"));
    }
}

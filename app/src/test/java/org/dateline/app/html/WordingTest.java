package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.event.Toll;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void intervalsAreAsFineAsTheyAreKnown() {
        assertEquals("22 Oct 1904", Wording.interval(DateInterval.day(LocalDate.of(1904, 10, 22))));
        assertInterval("Oct 1904", "1904-10-01", "1904-10-31");
        assertInterval("Feb 1904", "1904-02-01", "1904-02-29");
        assertInterval("1904", "1904-01-01", "1904-12-31");
        assertInterval("21 Oct 1904 to 22 Oct 1904", "1904-10-21", "1904-10-22");
        assertEquals(
                "since 1 Nov 1904", Wording.interval(DateInterval.since(LocalDate.of(1904, 11, 1), DatePrecision.DAY)));
    }

    @Test
    void tollsTellTheirBounds() {
        assertEquals("2", Wording.toll(Toll.exactly(2)));
        assertEquals("at least 20", Wording.toll(Toll.atLeast(20)));
        assertEquals("3 to 5", Wording.toll(new Toll(3, Optional.of(5))));
    }

    @Test
    void excerptsEndAtAWord() {
        assertEquals("one two", Wording.excerpt("  one\n\n two ", 20));
        assertEquals("one two…", Wording.excerpt("one two three", 9));
        assertEquals("abcdefgh…", Wording.excerpt("abcdefghijk", 8));
    }

    @Test
    void degreesHaveNoSignButASide() {
        assertEquals("53.74°N 0.33°W", Wording.degrees(53.744, -0.33));
        assertEquals("0°N 10°E", Wording.degrees(0, 10));
    }

    private static void assertInterval(String words, String from, String to) {
        assertEquals(
                words,
                Wording.interval(DateInterval.of(LocalDate.parse(from), LocalDate.parse(to), DatePrecision.MONTH)));
    }
}

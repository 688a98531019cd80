package org.dateline.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static String days(String from, String to) {
        return Words.days(
                Optional.of(from).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(d -> !d.isEmpty()).map(LocalDate::parse));
    }

    @Test
    void daysAreAsFineAsTheyAreKnown() {
        assertEquals("22 Oct 1904", days("1904-10-22", "1904-10-22"));
        assertEquals("21–22 Oct 1904", days("1904-10-21", "1904-10-22"));
        assertEquals("Oct 1904", days("1904-10-01", "1904-10-31"));
        assertEquals("30 Dec 1904 – 2 Jan 1905", days("1904-12-30", "1905-01-02"));
        assertEquals("since 22 Oct 1904", days("1904-10-22", ""));
        assertEquals("", days("", ""));
    }

    @Test
    void excerptsEndAtAWord() {
        assertEquals("one two…", Words.excerpt("one two three", 9));
        assertEquals("one two", Words.excerpt(" one\n two ", 20));
        assertEquals("x".repeat(10) + "…", Words.excerpt("x".repeat(50), 10));
        assertEquals("", Words.excerpt("", 10));
    }

    @Test
    void countriesAndCountsAreEnglish() {
        assertEquals("Syria", Words.country("SYR"));
        assertEquals("XKX", Words.country("XKX"));
        assertEquals("1 report", Words.count(1, "report"));
        assertEquals("1,204 reports", Words.count(1204, "report"));
    }

    @Test
    void theDirectionFollowsTheLetters() {
        assertEquals(new Tongue("ar", "rtl"), Tongue.of("قال الحارس: OK"));
        assertEquals(new Tongue("he", "rtl"), Tongue.of("שלום 12"));
        assertEquals(new Tongue(null, "ltr"), Tongue.of("said “قال”"));
        assertEquals(new Tongue(null, "ltr"), Tongue.of("12"));
        assertEquals("und", Tongue.of("Новое время").lang());
    }

    @Test
    void addressesCarryWhatIsGiven() {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", Optional.of("a&b c"));
        parameters.put("type", Optional.empty());
        assertEquals("/x?q=a%26b+c", Link.to("/x", parameters));
        assertEquals("/x", Link.with("/x", parameters, "q", Optional.empty()));
    }
}

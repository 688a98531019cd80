package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.event.EventStatus;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Stance;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a report holds, the page stays the program's own. */
class HostileInputTest {

    private static final List<String> BAITS = List.of(
            "<script>alert(1)</script>",
            "</style></script></title><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)\" x=\"",
            "' autofocus onfocus='alert(1)",
            "<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\">",
            "javascript:alert(1)",
            "]]><!--",
            "--><!doctype html><base href=//evil.example>",
            "&lt;script&gt;&#x3c;b&#62;",
            "\u202Eright to left\u202C \u2066isolated \u0000\u0001\u001b[31m \uD800 \uFFFE \uFEFF",
            "مرحبا <b>");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void baitInEveryFieldStaysText(int index) throws IOException {
        String bait = BAITS.get(index);
        String text = "x " + bait + " said y";
        Place place = new Place(bait, bait, Optional.of("GBR"), Optional.of(bait), 10, 10, 10, PlacePrecision.CITY);
        Document page = PageAssert.safe(PageAssert.page(List.of(new Story(bait, text)
                .titled(bait)
                .by(bait)
                .names(bait, place)
                .says(bait, "said", "y")
                .happens(bait, bait, "y", LocalDate.of(2020, 1, 1), place)
                .leavesOut(bait, bait)
                .coded())));
        assertTrue(page.select("#r1 .text").text().startsWith("x"));
    }

    @Test
    void overridesOfDirectionAndControlsAreShownAsSuch() throws IOException {
        String html = PageAssert.page(List.of(new Story("x", "a\u202Eb\u0000c\u202Ad").coded()));
        assertEquals("a\uFFFDb\u2400cd", PageAssert.story(PageAssert.safe(html).getElementById("r1")));
        assertFalse(html.contains("\u202E") || html.contains("\u0000"));
    }

    /** Any text, any spans, however they cross: the page is safe, and the story reads as it was written. */
    @Property(tries = 200)
    void anyTextAndAnySpansGiveASafePageWithTheWholeStory(
            @ForAll("stories") String text, @ForAll("cuts") List<Integer> cuts) throws IOException {
        Story story = new Story("p", text);
        for (int i = 0; i + 5 < cuts.size(); i += 6) {
            Span a = span(text, cuts.get(i), cuts.get(i + 1));
            Span b = span(text, cuts.get(i + 2), cuts.get(i + 3));
            Span c = span(text, cuts.get(i + 4), cuts.get(i + 5));
            story.says(Stance.AFFIRMED, a, "somebody", b, c);
            story.event(EventStatus.DENIED, c, a, b, null, null);
        }
        Document page = PageAssert.safe(PageAssert.page(List.of(story.coded())));
        String expected = text.replaceAll("\\s+", "");
        assertEquals(expected, PageAssert.story(page.getElementById("r1")).replaceAll("\\s+", ""));
    }

    private static Span span(String text, int a, int b) {
        int start = Math.min(a, b) % (text.length() + 1);
        int end = Math.max(start, Math.max(a, b) % (text.length() + 1));
        return new Span(start, end);
    }

    @Provide
    Arbitrary<String> stories() {
        Arbitrary<String> words =
                Arbitraries.of("said", "the owners", "<b>", "&amp;", "\"", "'", "\n\n", " ", "أسطول", "x>y");
        return words.list().ofMinSize(1).ofMaxSize(40).map(list -> "A " + String.join(" ", list) + " z.");
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 300).list().ofSize(72))
                .as((n, all) -> all.subList(0, 6 * n));
    }
}

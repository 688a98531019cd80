package org.dateline.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlPageTest {

    /** Every {@code pages/NAME.html} beside its {@code NAME.expected}. */
    @TestFactory
    List<DynamicTest> givesTheStoryAndItsMetadata() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(HtmlPageTest.class.getResource("/pages").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                        Path expected = Path.of(page.toString().replace(".html", ".expected"));
                        assertEquals(Files.readString(expected), shown(HtmlPage.parse(Files.readString(page))));
                    }))
                    .toList();
        }
    }

    @Test
    void datesOfCopyrightLinesAreNotTaken() {
        assertEquals(
                Optional.empty(),
                HtmlPage.parse("<p>A long enough story, with a comma.</p><p>© 2015-10-15 The Post</p>")
                        .published());
    }

    @Test
    void theNextDateIsTakenWhenTheFirstIsUnreadable() {
        HtmlPage page = HtmlPage.parse(
                "<meta property='article:published_time' content='soon'><meta name='date' content='2015-10-15'>");
        assertEquals(Optional.of(LocalDate.of(2015, 10, 15)), page.published());
        assertEquals(Optional.empty(), page.unreadableDate());
    }

    @Test
    void anUnreadableDateIsReported() {
        assertEquals(
                Optional.of("soon"),
                HtmlPage.parse("<meta name='date' content='soon'>").unreadableDate());
    }

    @Test
    void aPageWithoutTextHasNone() {
        assertEquals(
                "",
                HtmlPage.parse("<html><body><img src='x'><script>1</script></body></html>")
                        .text());
        assertEquals("", HtmlPage.parse("").text());
    }

    @Test
    void declaredCharsetIsFoundInBothSpellings() {
        assertEquals(
                Optional.of("windows-1251"), HtmlPage.declaredCharset("<meta charset='windows-1251'>".getBytes(UTF_8)));
        assertEquals(
                Optional.of("ISO-8859-2"),
                HtmlPage.declaredCharset(
                        "<meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-2\">".getBytes(UTF_8)));
        assertEquals(Optional.empty(), HtmlPage.declaredCharset("<p>none</p>".getBytes(UTF_8)));
    }

    @Test
    void deepNestingIsRead() {
        String page = "<div>".repeat(20_000) + "Words at the very bottom, all the same." + "</div>".repeat(20_000);
        assertTrue(HtmlPage.parse(page).text().contains("at the very bottom"));
    }

    @Test
    void manyLinksAndBlocksTakeLinearTime() {
        String page = "<div class='comment-list'>"
                + "<p>One, two and <a href=x>three</a> words here, again.</p>".repeat(20_000) + "</div>";
        long start = System.nanoTime();
        assertFalse(HtmlPage.parse(page).text().isEmpty());
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds < 10, seconds + " seconds for a page of a megabyte");
    }

    @Property(tries = 200)
    void anyPageIsRead(@ForAll String source) {
        assertEquals(HtmlPage.parse(source), HtmlPage.parse(source));
    }

    private static String shown(HtmlPage page) {
        return "title: " + page.title().orElse("-") + "\npublisher: "
                + page.publisher().orElse("-") + "\npublished: "
                + page.published().map(LocalDate::toString).orElse("-") + "\nurl: "
                + page.url().orElse("-") + "\n\n" + page.text() + "\n";
    }
}

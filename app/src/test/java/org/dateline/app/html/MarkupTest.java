package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private final StringBuilder out = new StringBuilder();
    private final Markup page = new Markup(out);

    @Test
    void textAndValuesAreEscaped() throws IOException {
        page.start("p").attr("title", "\"<'&").text("a<b & c").end();
        assertEquals("<p title=\"&quot;&lt;&#39;&amp;\">a&lt;b &amp; c</p>", out.toString());
    }

    @Test
    void whatCouldRunOrLoadIsRefused() throws IOException {
        page.start("a");
        assertThrows(IllegalArgumentException.class, () -> page.attr("onclick", "x"));
        assertThrows(IllegalArgumentException.class, () -> page.attr("style", "x"));
        assertThrows(IllegalArgumentException.class, () -> page.attr("src", "x"));
        assertThrows(IllegalArgumentException.class, () -> page.attr("href", "https://example.org"));
        assertThrows(IllegalArgumentException.class, () -> page.attr("xlink:href", "javascript:x"));
    }

    @Test
    void attributesComeBeforeContent() throws IOException {
        page.start("p").text("x");
        assertThrows(IllegalStateException.class, () -> page.attr("id", "x"));
    }

    @Test
    void elementsWithoutContentAreNotClosed() throws IOException {
        page.start("meta").attr("charset", "utf-8").end();
        assertEquals("<meta charset=\"utf-8\">", out.toString());
    }
}

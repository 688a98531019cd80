package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EscapeTest {

    @Test
    void markupBecomesText() throws IOException {
        assertEquals("a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;!", escape("a <b> & \"c\" 'd'!"));
    }

    @Test
    void whatABrowserTripsOverBecomesVisible() throws IOException {
        assertEquals("\u2400\u241B\u2421\uFFFD\uFFFD\uFFFD", escape("\u0000\u001B\u007F\u0085\uD800\uFFFF"));
    }

    @Test
    void pairsStayAndDirectionMarksGo() throws IOException {
        assertEquals("\uD83D\uDE00\u200Fx\uFFFD", escape("\uD83D\uDE00\u200F\u202Ax\u2069\u202E"));
    }

    @Property(tries = 300)
    void ordinaryTextComesBackFromAParser(@ForAll String text) throws IOException {
        String ordinary = text.codePoints()
                .filter(c -> c >= ' ' && c != 0x7F && !(c > 0x7F && c < 0xA0) && !(c >= 0x2000 && c < 0x2070))
                .filter(c -> !(c >= 0xD800 && c < 0xE000) && !(c >= 0xFDD0 && c <= 0xFDEF) && (c & 0xFFFE) != 0xFFFE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals(
                ordinary,
                Jsoup.parse("<pre>x" + escape(ordinary) + "</pre>")
                        .select("pre")
                        .get(0)
                        .wholeText()
                        .substring(1));
    }

    private static String escape(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        Escape.append(text, 0, text.length(), out);
        return out.toString();
    }
}

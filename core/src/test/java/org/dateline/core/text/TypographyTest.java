package org.dateline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.report.Span;
import org.junit.jupiter.api.Test;

class TypographyTest {

    private static final Typography TYPOGRAPHY = new Typography();

    @Test
    void curlyQuotesBecomeStraight() {
        assertTidy("\u201CWe saw no boats,\u201D he said. \u2018None.\u2019", "\"We saw no boats,\" he said. 'None.'");
    }

    @Test
    void misreadEncodingIsMended() {
        assertTidy("the fleet\u00E2\u20AC\u2122s guns", "the fleet's guns");
    }

    @Test
    void pairedGraveAccentsAreAQuotationMark() {
        assertTidy("``No,'' he said", "\"No,\" he said");
    }

    @Test
    void controlsAndLoneSurrogatesBecomeSpaces() {
        assertTidy("a\u0000b\uD83Dc\uDE00", "a b c ");
        assertTidy("\uD83D\uDE00", "\uD83D\uDE00");
    }

    @Test
    void spansLeadBackToTheOriginal() {
        String original = "x \u00E2\u20AC\u0153war\u00AD ship\u201D y";
        TidyText tidy = TYPOGRAPHY.tidy(original, new Span(2, original.length()));
        int at = tidy.text().indexOf("war");
        assertEquals("war", tidy.toOriginal(new Span(at, at + 3)).in(original));
        assertEquals("\u00E2\u20AC\u0153war", tidy.toOriginal(new Span(0, 4)).in(original));
        int ship = tidy.text().indexOf("ship");
        assertEquals("ship\u201D", tidy.toOriginal(new Span(ship, ship + 5)).in(original));
    }

    @Property
    void anyTextMapsBackInOrder(@ForAll String text) {
        TidyText tidy = TYPOGRAPHY.tidy(text, new Span(0, text.length()));
        int at = 0;
        for (int i = 0; i < tidy.text().length(); i++) {
            Span origin = tidy.toOriginal(new Span(i, i + 1));
            assertTrue(origin.start() >= at && origin.length() > 0 && origin.end() <= text.length());
            at = origin.start();
        }
    }

    private static void assertTidy(String original, String expected) {
        assertEquals(
                expected,
                TYPOGRAPHY.tidy(original, new Span(0, original.length())).text());
    }
}

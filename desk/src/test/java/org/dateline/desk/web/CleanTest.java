package org.dateline.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanTest {

    @Test
    void aPageWithoutOddCharactersIsLeftAlone() {
        String page = "<p>Ärger, سلام, 2-3</p>\n";
        assertSame(page, Clean.page(page));
    }

    @Test
    void pairsAndDashesStay() {
        assertEquals("2–3 😀", Clean.page("2–3 😀"));
    }

    @Test
    void whatTurnsTheDirectionIsTakenOutOrShown() {
        assertEquals("a\uFFFDb", Clean.page("a\u202Eb"));
        assertEquals("ab", Clean.page("a\u2066b\u2069"));
    }

    @Test
    void controlsShowAsPictures() {
        assertEquals("a\u2400\u241Bb", Clean.page("a\u0000\u001Bb"));
        assertEquals("a\nb", Clean.page("a\r\nb"));
    }

    @Property(tries = 500)
    void nothingOddIsLeftWhateverComes(@ForAll String text) {
        String clean = Clean.page(text);
        assertTrue(clean.chars()
                .noneMatch(c -> c < ' ' && c != '\n' && c != '\t'
                        || c >= 0x7F && c < 0xA0
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c >= 0xFFFE));
        assertEquals(clean, Clean.page(clean));
    }
}

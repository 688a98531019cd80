package org.dateline.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

    @Test
    void escapeSequencesAndDirectionMarksDoNotPass() {
        assertEquals("a\uFFFD[2Jb", TerminalText.safe("a\u001B[2Jb"));
        assertEquals("exe.txt", TerminalText.safe("exe\u202E.txt"));
        assertEquals("one two", TerminalText.safe(" one\r\n\ttwo\u00A0"));
    }

    @Test
    void wideAndCombiningCharactersAreMeasured() {
        assertEquals(4, TerminalText.width("漢字"));
        assertEquals(1, TerminalText.width("e\u0301"));
        assertEquals(2, TerminalText.width("😀"));
    }

    @Test
    void wrapsAtSpacesAndBreaksOnlyLongWords() {
        assertEquals(List.of("one two", "three", "abcdefgh", "ij"), TerminalText.wrap("one two three abcdefghij", 8));
    }

    @Test
    void cutsBehindAnEllipsis() {
        assertEquals("one two", TerminalText.cut("one two", 7));
        assertEquals("one…", TerminalText.cut("one two", 5));
        assertEquals("漢…", TerminalText.cut("漢字漢", 4));
    }

    @Property
    void wrappedLinesFitAndLoseNothing(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        List<String> lines = TerminalText.wrap(text, width);
        for (String line : lines) {
            assertTrue(TerminalText.width(line) <= width, line);
        }
        assertEquals(
                TerminalText.safe(text).replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Property
    void safeTextIsOneLineWithoutControls(@ForAll String text) {
        assertFalse(TerminalText.safe(text).codePoints().anyMatch(Character::isISOControl));
    }
}

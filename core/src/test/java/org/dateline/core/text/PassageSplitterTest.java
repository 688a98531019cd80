package org.dateline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {

    private static final PassageSplitter SPLITTER = new PassageSplitter();

    @Test
    void everyBoilerplateExampleIsCaughtByItsRow() {
        for (Row row : Table.resource(PassageSplitter.class, "boilerplate.tsv").rows()) {
            String text = "The fleet sailed on Friday.\n" + row.require("example");
            assertEquals(
                    PassageKind.valueOf(row.get("kind")),
                    SPLITTER.split(text).get(1).kind(),
                    row.place());
        }
    }

    @Test
    void linesArePassagesWhenNoLineIsBlank() {
        assertPassages(
                "The fleet sailed.\nAt sea\nIt met nobody.",
                "PARAGRAPH The fleet sailed.",
                "HEADING At sea",
                "PARAGRAPH It met nobody.");
    }

    @Test
    void blankLinesPartWrappedParagraphs() {
        assertPassages(
                "The fleet\nsailed.\n\nIt met\r\nnobody.\r\n \r\n",
                "PARAGRAPH The fleet\nsailed.",
                "PARAGRAPH It met\r\nnobody.");
    }

    @Test
    void aMessageOfOneLineIsNoHeading() {
        assertPassages("Two boats sunk off the bank", "PARAGRAPH Two boats sunk off the bank");
    }

    @Test
    void headlinesOneBelowTheOtherAreTold() {
        assertPassages(
                "Trawlers return to Hull harbour\nFleet leaves Vigo with coal\nTsar sends regrets to London\n"
                        + "Crowds cheer fishermen in Hull\n\"A crime,\" says mayor.",
                "PARAGRAPH Trawlers return to Hull harbour",
                "PARAGRAPH Fleet leaves Vigo with coal",
                "PARAGRAPH Tsar sends regrets to London",
                "PARAGRAPH Crowds cheer fishermen in Hull",
                "PARAGRAPH \"A crime,\" says mayor.");
        assertPassages(
                "Home\nWorld news\nSport\nContact us\nThe fleet sailed.",
                "HEADING Home",
                "HEADING World news",
                "HEADING Sport",
                "HEADING Contact us",
                "PARAGRAPH The fleet sailed.");
    }

    @Test
    void aDatelineIsCutOff() {
        assertPassages(
                "ST PETERSBURG, 13/26 Oct. - London cries out.",
                "DATELINE ST PETERSBURG, 13/26 Oct. -",
                "PARAGRAPH London cries out.");
        assertPassages(
                "   SAN MARINO, 3 JAN 90\n(RADIO SAN MARINO) -- [TEXT] ALL IS QUIET.\n\nSO IT STAYS.",
                "DATELINE SAN MARINO, 3 JAN 90\n(RADIO SAN MARINO) --",
                "PARAGRAPH [TEXT] ALL IS QUIET.",
                "PARAGRAPH SO IT STAYS.");
        assertPassages(
                "HULL, Monday - Skipper Whelpton said no.",
                "DATELINE HULL, Monday -",
                "PARAGRAPH Skipper Whelpton said no.");
    }

    @Test
    void aNameInCapitalsIsNoDateline() {
        assertPassages("NATO - the alliance - met on Monday.", "PARAGRAPH NATO - the alliance - met on Monday.");
        assertPassages("UN inspectors (IAEA) left.", "PARAGRAPH UN inspectors (IAEA) left.");
    }

    @Test
    void aSentenceAboutCopyrightIsNoNotice() {
        String text =
                "The court ruled that the copyright of the film, which the state had seized in 1904 together with the"
                        + " studio, the cameras and the whole archive of its owner, belongs to the heirs who had sued for it.";
        assertPassages(text, "PARAGRAPH " + text);
    }

    @Test
    void endlessTextIsCut() {
        String text = "a".repeat(3 * PassageSplitter.MAX_PASSAGE);
        assertTrue(SPLITTER.split(text).stream().allMatch(p -> p.span().length() <= PassageSplitter.MAX_PASSAGE));
    }

    @Property
    void passagesCoverAllThatIsNotSpace(@ForAll String text) {
        StringBuilder outside = new StringBuilder();
        int at = 0;
        for (Passage passage : SPLITTER.split(text)) {
            assertTrue(passage.span().start() >= at);
            outside.append(text, at, passage.span().start());
            at = passage.span().end();
        }
        outside.append(text.substring(at));
        assertTrue(outside.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x85));
    }

    private static void assertPassages(String text, String... expected) {
        assertEquals(
                List.of(expected),
                SPLITTER.split(text).stream()
                        .map(p -> p.kind() + " " + p.span().in(text))
                        .toList());
    }
}

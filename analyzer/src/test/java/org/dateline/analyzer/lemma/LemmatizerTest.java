package org.dateline.analyzer.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LemmatizerTest {

    private static final Lemmatizer LEMMATIZER = new Lemmatizer(
            List.of(Map.of("men", "man")),
            List.of(Map.of("s", new Ending(1, ""), "ies", new Ending(3, "y"), "", new Ending(0, ""))));

    @Test
    void theLongestEndingWins() {
        assertEquals("army", LEMMATIZER.lemma("Armies", 0, false));
        assertEquals("rebel", LEMMATIZER.lemma("rebels", 0, false));
    }

    @Test
    void exceptionsComeBeforeEndings() {
        assertEquals("man", LEMMATIZER.lemma("Men", 0, false));
    }

    @Test
    void namesKeepTheirCapitals() {
        assertEquals("UN Force", LEMMATIZER.lemma("UN Forces", 0, true));
    }

    @Test
    void noWordIsCutToNothing() {
        assertEquals("s", LEMMATIZER.lemma("s", 0, false));
    }

    @Test
    void theChangeBetweenFormAndLemma() {
        assertEquals(new Ending(3, "y"), Ending.between("armies", "army"));
        assertEquals("go", Ending.between("went", "go").apply("went"));
    }
}

package org.dateline.core.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void keysAreLikeTheAnalyzersTokens() {
        assertEquals(List.of("al", "qaeda"), Words.keys("al-Qaeda"));
        assertEquals(List.of("us"), Words.keys("U.S."));
        assertEquals(List.of("people", "s", "republic"), Words.keys("People's Republic"));
        assertEquals(List.of("daesh"), Words.keys("Da’esh"));
        assertEquals(List.of("workers", "party"), Words.keys("Workers' Party"));
    }

    @Test
    void capitalsNeedTwoLetters() {
        assertTrue(Words.isCapitals("U.S."));
        assertFalse(Words.isCapitals("U"));
        assertFalse(Words.isCapitals("Us"));
    }

    @Property
    void keyOfAKeyIsTheKey(@ForAll String form) {
        String key = Words.key(form);
        assertEquals(key, Words.key(key));
    }
}

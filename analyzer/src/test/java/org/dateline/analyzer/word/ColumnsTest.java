package org.dateline.analyzer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aPlainWordIsTheSameInAnyCaseAndWithAnyDigits() {
        Columns c = Columns.of(List.of("Convoy", "convoy", "B-52s", "b-17s"));
        assertEquals(c.word[1], c.word[2]);
        assertEquals(c.word[3], c.word[4]);
        assertNotEquals(c.written[1], c.written[2]);
        assertNotEquals(c.digitless[1], c.digitless[2]);
        assertNotEquals(c.digitless[3], c.digitless[4]);
        assertEquals(c.digitless[3], Columns.of(List.of("B-99s")).digitless[1]);
    }

    @Test
    void capitalsTellNothingWhereAllIsCapitals() {
        Columns shouted = Columns.of(List.of("REBELS", "SHELLED", "THE", "HARBOUR"));
        assertTrue(shouted.is(1, Columns.SHOUTED));
        assertFalse(shouted.is(1, Columns.CAPITAL));
        Columns said = Columns.of(List.of("Rebels", "shelled", "the", "harbour"));
        assertEquals(said.written[2], shouted.written[2]);
        assertEquals(said.digitless[1], shouted.digitless[1]);
    }

    @Test
    void aHeadlineIsOneWhereLongWordsHaveCapitals() {
        assertTrue(Columns.of(List.of("Rebels", "Shell", "the", "Old", "Harbour", "Again"))
                .is(1, Columns.HEADLINE));
        assertFalse(Columns.of(List.of("Rebels", "shell", "the", "old", "harbour", "again"))
                .is(1, Columns.HEADLINE));
    }

    @Test
    void ofAVeryLongWordTheBeginningIsRead() {
        assertEquals(Columns.of(List.of("a".repeat(300))).word[1], Columns.of(List.of("a".repeat(90_000))).word[1]);
    }
}

package org.dateline.analyzer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static Lexicon lexicon() {
        HashedTable clusters = new HashedTable(2);
        clusters.put(Plain.hash("army"), 7 | 3 << 16);
        return new Lexicon(clusters, new HashedTable(1));
    }

    @Test
    void knownWordsHaveTheirClusters() {
        Columns columns = lexicon().columns(List.of("The", "Army", "marched"));
        assertEquals(7, columns.cluster[2]);
        assertEquals(3, columns.broadCluster[2]);
        assertEquals(0, columns.cluster[3]);
    }

    @Test
    void theTableSurvivesItsFile() {
        Lexicon read = Lexicon.read(ByteBuffer.wrap(lexicon().bytes()));
        assertEquals(7 | 3 << 16, read.clusters().get(Plain.hash("army")));
    }

    @Test
    void digitsAndCapitalsArePlain() {
        assertEquals("mi-00's", Plain.of("Mi\u201317\u2019S"));
    }

    @Test
    void capitalsTellNothingInACapitalSentence() {
        Columns shouted = lexicon().columns(List.of("REBELS", "ATTACKED", "THE", "ARMY"));
        assertTrue(shouted.is(1, Columns.SHOUTED));
        assertFalse(shouted.is(1, Columns.CAPITAL));
        Columns plain = lexicon().columns(List.of("Rebels", "attacked", "the", "army"));
        assertTrue(plain.is(1, Columns.CAPITAL));
        assertEquals(plain.word[2], shouted.word[2]);
        assertNotEquals(plain.shape[2], shouted.shape[2]);
    }

    @Test
    void headlinesAreKnownByTheirLongWords() {
        Columns headline = lexicon().columns(List.of("Rebels", "Attack", "Northern", "Town", "in", "Force"));
        assertTrue(headline.is(1, Columns.HEADLINE));
        assertFalse(lexicon()
                .columns(List.of("Rebels", "attack", "northern", "town"))
                .is(1, Columns.HEADLINE));
    }
}

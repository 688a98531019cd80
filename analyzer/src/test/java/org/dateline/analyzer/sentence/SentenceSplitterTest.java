package org.dateline.analyzer.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void aSentenceEndsWhereTheScoreIsAboveNothing() {
        assertEquals(
                List.of(2, 3, 4), SentenceSplitter.ends(List.of("a", "b", "c", "d"), new float[] {-1, 0.1f, 3, -5}));
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        List<String> words = Collections.nCopies(450, "x");
        assertEquals(List.of(200, 400, 450), SentenceSplitter.ends(words, new float[450]));
    }

    @Test
    void aLongSentenceIsCutAtAPause() {
        List<String> words = new ArrayList<>(Collections.nCopies(250, "x"));
        words.set(149, ";");
        assertEquals(List.of(150, 250), SentenceSplitter.ends(words, new float[250]));
    }
}

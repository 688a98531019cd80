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
                List.of(2, 4, 5),
                SentenceSplitter.ends(List.of("a", "?", "b", "...", "c"), new float[] {-1, 0.1f, -2, 3, -5}));
    }

    @Test
    void behindAWordMoreMustSpeakForAnEnd() {
        assertEquals(List.of(3), SentenceSplitter.ends(List.of("Thanks", "Ann", "Lee"), new float[] {0.5f, 0.9f, 0}));
        assertEquals(List.of(1, 3), SentenceSplitter.ends(List.of("Thanks", "Ann", "Lee"), new float[] {2, 0.9f, 0}));
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

package org.dateline.analyzer.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.core.text.EntityType;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final int PERSON = NameLabels.first(EntityType.PERSON);
    private static final int MORE_PERSON = NameLabels.further(EntityType.PERSON);
    private static final int MORE_PLACE = NameLabels.further(EntityType.LOCATION);

    @Test
    void aFurtherWordFollowsAWordOfItsName() {
        float[][] scores = new float[2][NameLabels.COUNT];
        scores[0][PERSON] = 2;
        scores[1][MORE_PLACE] = 3;
        scores[1][MORE_PERSON] = 2.5f;
        assertArrayEquals(new int[] {PERSON, MORE_PERSON}, NameDecoder.labels(scores));
    }

    @Test
    void aFurtherWordAloneMakesTheWordBeforeAName() {
        float[][] scores = new float[2][NameLabels.COUNT];
        scores[0][NameLabels.OUTSIDE] = 1;
        scores[1][MORE_PERSON] = 5;
        assertArrayEquals(new int[] {PERSON, MORE_PERSON}, NameDecoder.labels(scores));
    }

    @Test
    void noWordsHaveNoLabels() {
        assertEquals(0, NameDecoder.labels(new float[0][]).length);
    }
}

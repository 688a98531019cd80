package org.dateline.analyzer.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static WordVectors vectors() {
        float[][] centres = new float[2][WordVectors.CLUSTERS * 2];
        centres[0][2 * 200] = 1.5f;
        centres[0][2 * 200 + 1] = -1;
        centres[1][2 * 3] = 7;
        return new WordVectors(3, 2, new int[] {-5, 90}, new byte[] {(byte) 200, 3, 0, 0}, centres);
    }

    @Test
    void aWordIsTheCentresOfItsClusters() {
        float[] out = {9, 9, 9, 9, 9};
        assertTrue(vectors().find(-5, out, 1));
        assertArrayEquals(new float[] {9, 1.5f, -1, 7, 9}, out);
    }

    @Test
    void anUnknownWordLeavesWhatIsThere() {
        float[] out = {1, 2, 3};
        assertFalse(vectors().find(4, out, 0));
        assertArrayEquals(new float[] {1, 2, 3}, out);
    }

    @Test
    void whatIsWrittenIsRead() {
        WordVectors read = WordVectors.read(ByteBuffer.wrap(vectors().bytes()));
        float[] out = new float[3];
        assertTrue(read.find(-5, out, 0));
        assertArrayEquals(new float[] {1.5f, -1, 7}, out);
    }

    @Test
    void codesMustFitTheWords() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new WordVectors(3, 2, new int[] {1}, new byte[3], new float[2][512]));
    }
}

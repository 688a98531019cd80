package org.dateline.train.analyzer.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.WordVectors;
import org.junit.jupiter.api.Test;

class VectorClustersTest {

    @Test
    void packedVectorsAreNearWhatTheyWere() {
        Random random = new Random(5);
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < 2000; i++) {
            float[] vector = new float[5];
            for (int j = 0; j < vector.length; j++) {
                vector[j] = (float) random.nextGaussian();
            }
            vectors.put("w" + Integer.toString(i, 36).replaceAll("[0-9]", "_") + "x".repeat(i % 7), vector);
        }
        WordVectors packed = VectorClusters.pack(vectors, 1);
        double square = 0;
        for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
            float[] out = new float[5];
            assertTrue(packed.find(Columns.of(List.of("a", entry.getKey())).digitless[2], out, 0));
            for (int j = 0; j < 5; j++) {
                square += Math.pow(out[j] - entry.getValue()[j], 2);
            }
        }
        assertEquals(0, square / vectors.size() / 5, 0.12);
    }

    @Test
    void theSameVectorsPackTheSameWay() {
        Map<String, float[]> vectors = Map.of("a", new float[] {1, 2}, "b", new float[] {3, 4});
        assertEquals(
                List.of(VectorClusters.pack(vectors, 1).bytes().length, 2),
                List.of(
                        VectorClusters.pack(vectors, 1).bytes().length,
                        VectorClusters.pack(vectors, 1).words()));
    }
}

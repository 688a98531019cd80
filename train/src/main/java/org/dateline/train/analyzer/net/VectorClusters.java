package org.dateline.train.analyzer.net;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.analyzer.word.Plain;
import org.dateline.analyzer.word.WordVectors;

/**
 * Packs word vectors: every few of their dimensions are clustered by themselves (k-means), and a word keeps the numbers of
 * its clusters (product quantisation, Jégou and others 2011).
 */
public final class VectorClusters {

    private static final int GROUP = 3;
    private static final int CLUSTERS = 256;
    private static final int SAMPLE = 60_000;
    private static final int ROUNDS = 12;

    private VectorClusters() {}

    /** @param vectors by word, all of one length */
    public static WordVectors pack(Map<String, float[]> vectors, long seed) {
        TreeMap<Integer, float[]> byHash = new TreeMap<>();
        new TreeMap<>(vectors).forEach((word, vector) -> byHash.putIfAbsent(Plain.hash(word), vector));
        float[][] all = byHash.values().toArray(float[][]::new);
        int size = all[0].length;
        int groups = (size + GROUP - 1) / GROUP;
        byte[] codes = new byte[all.length * groups];
        float[][] centres = new float[groups][];
        for (int g = 0; g < groups; g++) {
            int from = g * GROUP;
            float[] flat = new float[all.length * GROUP];
            for (int w = 0; w < all.length; w++) {
                System.arraycopy(all[w], from, flat, w * GROUP, Math.min(GROUP, size - from));
            }
            centres[g] = cluster(flat, new Random(seed + g));
            for (int w = 0; w < all.length; w++) {
                codes[w * groups + g] = (byte) nearest(flat, w * GROUP, centres[g]);
            }
        }
        int[] hashes = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new WordVectors(size, GROUP, hashes, codes, centres);
    }

    private static float[] cluster(float[] flat, Random random) {
        int count = flat.length / GROUP;
        int sample = Math.min(SAMPLE, count);
        int[] chosen = random.ints(sample, 0, count).toArray();
        float[] centres = new float[CLUSTERS * GROUP];
        for (int c = 0; c < CLUSTERS; c++) {
            System.arraycopy(flat, chosen[c * sample / CLUSTERS] * GROUP, centres, c * GROUP, GROUP);
        }
        double[] sums = new double[centres.length];
        int[] members = new int[CLUSTERS];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(sums, 0);
            Arrays.fill(members, 0);
            for (int at : chosen) {
                int c = nearest(flat, at * GROUP, centres);
                members[c]++;
                for (int j = 0; j < GROUP; j++) {
                    sums[c * GROUP + j] += flat[at * GROUP + j];
                }
            }
            for (int c = 0; c < CLUSTERS; c++) {
                for (int j = 0; members[c] > 0 && j < GROUP; j++) {
                    centres[c * GROUP + j] = (float) (sums[c * GROUP + j] / members[c]);
                }
            }
        }
        return centres;
    }

    private static int nearest(float[] flat, int at, float[] centres) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int c = 0; c < CLUSTERS; c++) {
            float x = flat[at] - centres[c * GROUP];
            float y = flat[at + 1] - centres[c * GROUP + 1];
            float z = flat[at + 2] - centres[c * GROUP + 2];
            float distance = x * x + y * y + z * z;
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }
}

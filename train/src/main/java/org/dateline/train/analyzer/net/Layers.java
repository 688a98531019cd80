package org.dateline.train.analyzer.net;

import java.util.Random;
import org.dateline.analyzer.net.Dense;
import org.dateline.analyzer.net.Rows;

/** What the learning of several layers shares: leaving out numbers, and bending there and back. */
final class Layers {

    private Layers() {}

    /** For each number 0 to leave it out, or what it is multiplied with so that sums stay as large. */
    static float[] mask(int size, float dropout, Random random) {
        float[] mask = new float[size];
        float keep = 1 / (1 - dropout);
        for (int j = 0; j < size; j++) {
            mask[j] = random.nextFloat() < dropout ? 0 : keep;
        }
        return mask;
    }

    static float[][] masked(float[][] rows, float[] mask) {
        float[][] masked = new float[rows.length][mask.length];
        for (int t = 0; t < rows.length; t++) {
            for (int j = 0; j < mask.length; j++) {
                masked[t][j] = rows[t][j] * mask[j];
            }
        }
        return masked;
    }

    static float[][] bent(Dense layer, float[][] in) {
        float[][] out = layer.apply(in);
        for (float[] row : out) {
            Rows.bend(row);
        }
        return out;
    }

    /** From the slopes behind the bend to those before it. */
    static void unbend(float[][] bent, float[][] slopes) {
        for (int t = 0; t < bent.length; t++) {
            for (int j = 0; j < bent[t].length; j++) {
                if (bent[t][j] < 0) {
                    slopes[t][j] *= Rows.SLOPE;
                }
            }
        }
    }

    static void addTo(float[][] to, float[][] from) {
        for (int t = 0; t < to.length; t++) {
            Rows.add(to[t], from[t], 1, to[t].length);
        }
    }
}

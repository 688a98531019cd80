package org.dateline.train.analyzer.net;

import java.util.Arrays;

/** The slope of the loss in each parameter, row by row; rows appear when they are touched. Filled by one thread. */
final class Slopes {

    private final float[][][] rows;
    private final int[] widths;
    private final boolean[][] touched;

    Slopes(Parameters parameters) {
        rows = new float[parameters.count()][][];
        widths = new int[rows.length];
        touched = new boolean[rows.length][];
        for (int p = 0; p < rows.length; p++) {
            rows[p] = new float[parameters.value(p).length][];
            widths[p] = parameters.value(p)[0].length;
            touched[p] = new boolean[rows[p].length];
        }
    }

    float[] row(int parameter, int row) {
        touched[parameter][row] = true;
        float[][] of = rows[parameter];
        if (of[row] == null) {
            of[row] = new float[widths[parameter]];
        }
        return of[row];
    }

    boolean isTouched(int parameter, int row) {
        return touched[parameter][row];
    }

    /** Adds what the other has in a row, and empties it there. */
    void take(Slopes other, int parameter, int row) {
        if (other.touched[parameter][row]) {
            float[] from = other.rows[parameter][row];
            float[] to = row(parameter, row);
            for (int j = 0; j < to.length; j++) {
                to[j] += from[j];
            }
            other.clear(parameter, row);
        }
    }

    void clear(int parameter, int row) {
        Arrays.fill(rows[parameter][row], 0);
        touched[parameter][row] = false;
    }
}

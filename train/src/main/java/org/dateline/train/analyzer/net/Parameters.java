package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * All numbers that are learnt, and how they move: Adam (Kingma and Ba 2015), for rows of tables only where a batch touched
 * them.
 */
final class Parameters {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.95f;
    private static final float TINY = 1e-6f;

    private final List<float[][]> values = new ArrayList<>();
    private final List<float[][]> means = new ArrayList<>();
    private final List<float[][]> squares = new ArrayList<>();
    private int steps;

    int add(float[][] matrix) {
        values.add(matrix);
        means.add(new float[matrix.length][]);
        squares.add(new float[matrix.length][]);
        return values.size() - 1;
    }

    int add(float[] row) {
        return add(new float[][] {row});
    }

    float[][] value(int parameter) {
        return values.get(parameter);
    }

    int count() {
        return values.size();
    }

    /**
     * One step down the slopes, which are empty behind it. The rows are shared out to the threads, as many as there are
     * slopes.
     *
     * @param longest how long all slopes may be together; longer ones are shortened
     */
    void step(List<Slopes> slopes, float rate, float longest, Threads threads) {
        steps++;
        int shares = slopes.size();
        double[] squares = new double[shares];
        threads.run(share -> squares[share] = gather(slopes, share, shares));
        double square = 0;
        for (double of : squares) {
            square += of;
        }
        double norm = Math.sqrt(square);
        float scale = norm > longest ? (float) (longest / norm) : 1;
        threads.run(share -> move(slopes.get(0), share, shares, scale, rate));
    }

    /** The sum of all slopes into the first of them. */
    private double gather(List<Slopes> slopes, int share, int shares) {
        Slopes first = slopes.get(0);
        double square = 0;
        for (int p = 0; p < values.size(); p++) {
            for (int row = share; row < values.get(p).length; row += shares) {
                for (Slopes other : slopes.subList(1, shares)) {
                    first.take(other, p, row);
                }
                if (first.isTouched(p, row)) {
                    for (float slope : first.row(p, row)) {
                        square += slope * slope;
                    }
                }
            }
        }
        return square;
    }

    private void move(Slopes slopes, int share, int shares, float scale, float rate) {
        float bias1 = (float) (1 - Math.pow(BETA1, steps));
        float bias2 = (float) (1 - Math.pow(BETA2, steps));
        for (int p = 0; p < values.size(); p++) {
            for (int row = share; row < values.get(p).length; row += shares) {
                if (slopes.isTouched(p, row)) {
                    move(p, row, slopes.row(p, row), scale, rate / bias1, bias2);
                    slopes.clear(p, row);
                }
            }
        }
    }

    private void move(int p, int row, float[] slope, float scale, float rate, float bias2) {
        float[] value = values.get(p)[row];
        if (means.get(p)[row] == null) {
            means.get(p)[row] = new float[value.length];
            squares.get(p)[row] = new float[value.length];
        }
        float[] mean = means.get(p)[row];
        float[] square = squares.get(p)[row];
        for (int j = 0; j < value.length; j++) {
            float g = slope[j] * scale;
            mean[j] = BETA1 * mean[j] + (1 - BETA1) * g;
            square[j] = BETA2 * square[j] + (1 - BETA2) * g * g;
            value[j] -= rate * mean[j] / ((float) Math.sqrt(square[j] / bias2) + TINY);
        }
    }

    static float[][] random(int rows, int columns, float spread, Random random) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int j = 0; j < columns; j++) {
                row[j] = (random.nextFloat() * 2 - 1) * spread;
            }
        }
        return matrix;
    }

    /** As wide as keeps sums as large as what they sum (Glorot and Bengio 2010). */
    static float[][] random(int rows, int columns, Random random) {
        return random(rows, columns, (float) Math.sqrt(6.0 / (rows + columns)), random);
    }
}

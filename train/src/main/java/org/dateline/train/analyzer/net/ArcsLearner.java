package org.dateline.train.analyzer.net;

import java.util.Random;
import org.dateline.analyzer.net.Arcs;
import org.dateline.analyzer.net.Rows;

/** {@link Arcs} that learn. */
final class ArcsLearner {

    private final int size;
    private final float dropout;
    private final DenseLearner dependent;
    private final DenseLearner head;
    private final float[][] weights;
    private final float[][] transposed;
    private final float[] prior;
    private final float[] root;
    private final float[] distance;
    private final int weightsAt;
    private final int priorAt;
    private final int rootAt;
    private final int distanceAt;

    ArcsLearner(int inputs, NetworkPlan plan, Parameters parameters, Random random) {
        size = plan.arc();
        dropout = plan.dropout();
        dependent = new DenseLearner(inputs, size, parameters, random);
        head = new DenseLearner(inputs, size, parameters, random);
        weights = Parameters.random(size, size, random);
        transposed = new float[size][size];
        weightsAt = parameters.add(weights);
        prior = new float[size];
        priorAt = parameters.add(prior);
        root = Parameters.random(1, size, 0.5f, random)[0];
        rootAt = parameters.add(root);
        distance = new float[Arcs.DISTANCES];
        distanceAt = parameters.add(distance);
    }

    Arcs arcs() {
        return new Arcs(dependent.layer(), head.layer(), weights, prior, root, distance);
    }

    void refresh() {
        dependent.refresh();
        head.refresh();
        DenseLearner.transpose(weights, transposed);
    }

    /** @return slopes of what went in */
    float[][] learn(float[][] in, int[] right, Loss loss, Random random, Slopes slopes) {
        int n = in.length;
        float[][] dependents = Layers.bent(dependent.layer(), in);
        float[][] heads = Layers.bent(head.layer(), in);
        float[] dependentMask = Layers.mask(size, dropout, random);
        float[][] maskedDependents = Layers.masked(dependents, dependentMask);
        float[] headMask = Layers.mask(size, dropout, random);
        float[][] maskedHeads = new float[n + 1][];
        System.arraycopy(Layers.masked(heads, headMask), 0, maskedHeads, 0, n);
        maskedHeads[n] = root;
        float[][] wanted = new float[n][];
        float[][] slope = loss.of(scores(maskedDependents, maskedHeads, wanted), right, 1);
        float[][] wantedBack = new float[n][];
        float[][] headBack = new float[n + 1][size];
        scoresBack(slope, maskedHeads, wanted, wantedBack, headBack, slopes);
        Rows.add(slopes.row(rootAt, 0), headBack[n], 1, size);

        float[][] dependentBack = wantedBack(maskedDependents, wantedBack, slopes);
        dependentBack = Layers.masked(dependentBack, dependentMask);
        Layers.unbend(dependents, dependentBack);
        float[][] wordsBack = new float[n][];
        System.arraycopy(headBack, 0, wordsBack, 0, n);
        wordsBack = Layers.masked(wordsBack, headMask);
        Layers.unbend(heads, wordsBack);
        float[][] back = dependent.back(in, dependentBack, slopes);
        Layers.addTo(back, head.back(in, wordsBack, slopes));
        return back;
    }

    /** @param wanted is filled: what each word looks for in a head */
    private float[][] scores(float[][] dependents, float[][] heads, float[][] wanted) {
        int n = dependents.length;
        float[][] columns = new float[size][n + 1];
        for (int j = 0; j <= n; j++) {
            for (int k = 0; k < size; k++) {
                columns[k][j] = heads[j][k];
            }
        }
        float[][] scores = new float[n][n + 1];
        for (int i = 0; i < n; i++) {
            wanted[i] = prior.clone();
            Rows.addProduct(dependents[i], size, weights, wanted[i]);
            Rows.addProduct(wanted[i], size, columns, scores[i]);
            for (int j = 0; j <= n; j++) {
                scores[i][j] += distance[Arcs.bucket(i, j, n)];
            }
            scores[i][i] = Arcs.NEVER;
        }
        return scores;
    }

    /** @param wantedBack is filled where a word's head is known, as {@code headBack} is */
    private void scoresBack(
            float[][] slope,
            float[][] heads,
            float[][] wanted,
            float[][] wantedBack,
            float[][] headBack,
            Slopes slopes) {
        int n = slope.length;
        float[] distanceSlope = slopes.row(distanceAt, 0);
        for (int i = 0; i < n; i++) {
            if (slope[i] != null) {
                wantedBack[i] = new float[size];
                Rows.addProduct(slope[i], n + 1, heads, wantedBack[i]);
                for (int j = 0; j <= n; j++) {
                    if (slope[i][j] != 0) {
                        Rows.add(headBack[j], wanted[i], slope[i][j], size);
                        distanceSlope[Arcs.bucket(i, j, n)] += slope[i][j];
                    }
                }
                Rows.add(slopes.row(priorAt, 0), wantedBack[i], 1, size);
            }
        }
    }

    private float[][] wantedBack(float[][] dependents, float[][] wantedBack, Slopes slopes) {
        int n = dependents.length;
        float[][] back = new float[n][size];
        float[][] x = new float[n][];
        float[][] d = new float[n][];
        int known = 0;
        for (int i = 0; i < n; i++) {
            if (wantedBack[i] != null) {
                Rows.addProduct(wantedBack[i], size, transposed, back[i]);
                x[known] = dependents[i];
                d[known++] = wantedBack[i];
            }
        }
        DenseLearner.outer(x, d, known, weightsAt, slopes);
        return back;
    }
}

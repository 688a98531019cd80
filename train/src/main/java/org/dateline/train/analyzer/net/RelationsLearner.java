package org.dateline.train.analyzer.net;

import java.util.Random;
import org.dateline.analyzer.net.Relations;
import org.dateline.analyzer.net.Rows;

/** {@link Relations} that learn, each word's under its right governor. */
final class RelationsLearner {

    private final int size;
    private final DenseLearner dependent;
    private final DenseLearner head;
    private final float[] root;
    private final int rootAt;
    private final DenseLearner labels;

    RelationsLearner(int inputs, int size, int count, Parameters parameters, Random random) {
        this.size = size;
        dependent = new DenseLearner(inputs, size, parameters, random);
        head = new DenseLearner(inputs, size, parameters, random);
        root = Parameters.random(1, size, 0.5f, random)[0];
        rootAt = parameters.add(root);
        labels = new DenseLearner(size, count, parameters, random);
    }

    Relations relations() {
        return new Relations(dependent.layer(), head.layer(), root, labels.layer());
    }

    void refresh() {
        dependent.refresh();
        head.refresh();
        labels.refresh();
    }

    /** @return slopes of what went in */
    float[][] learn(float[][] in, int[] governors, int[] right, Loss loss, Slopes slopes) {
        int n = in.length;
        float[][] sum = dependent.layer().apply(in);
        float[][] heads = head.layer().apply(in);
        int[] wanted = new int[n];
        for (int i = 0; i < n; i++) {
            wanted[i] = governors[i] < 0 ? -1 : right[i];
            if (wanted[i] >= 0) {
                Rows.add(sum[i], governors[i] == n ? root : heads[governors[i]], 1, size);
            }
            Rows.bend(sum[i]);
        }
        float[][] back = labels.back(sum, loss.of(labels.layer().apply(sum), wanted, 1), slopes);
        Layers.unbend(sum, back);
        float[][] headBack = new float[n][size];
        for (int i = 0; i < n; i++) {
            if (wanted[i] >= 0) {
                float[] to = governors[i] == n ? slopes.row(rootAt, 0) : headBack[governors[i]];
                Rows.add(to, back[i], 1, size);
            }
        }
        float[][] result = dependent.back(in, back, slopes);
        Layers.addTo(result, head.back(in, headBack, slopes));
        return result;
    }
}

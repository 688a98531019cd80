package org.dateline.train.analyzer.net;

import java.util.Random;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.analyzer.net.Network;

/** The layer of {@link Network.Names} that learns. */
final class NamesLearner {

    private final DenseLearner hidden;
    private final DenseLearner labels;

    NamesLearner(int inputs, int size, Parameters parameters, Random random) {
        hidden = new DenseLearner(inputs, size, parameters, random);
        labels = new DenseLearner(size, NameLabels.COUNT, parameters, random);
    }

    Network.Names names() {
        return new Network.Names(hidden.layer(), labels.layer());
    }

    void refresh() {
        hidden.refresh();
        labels.refresh();
    }

    /** @return slopes of what went in */
    float[][] learn(float[][] in, int[] right, float share, Loss loss, Slopes slopes) {
        float[][] between = Layers.bent(hidden.layer(), in);
        float[][] back = labels.back(between, loss.of(labels.layer().apply(between), right, share), slopes);
        Layers.unbend(between, back);
        return hidden.back(in, back, slopes);
    }
}

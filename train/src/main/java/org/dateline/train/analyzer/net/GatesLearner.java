package org.dateline.train.analyzer.net;

import java.util.Optional;
import java.util.Random;
import org.dateline.analyzer.net.Gates;

/** {@link Gates} that learn. */
final class GatesLearner {

    private final Optional<DenseLearner> narrow;
    private final DenseLearner wide;
    private final Gates layer;

    /** @param narrow how many numbers the narrow layer makes; 0 for none */
    GatesLearner(int inputs, int narrow, int outputs, Parameters parameters, Random random) {
        this.narrow =
                narrow == 0 ? Optional.empty() : Optional.of(new DenseLearner(inputs, narrow, parameters, random));
        wide = new DenseLearner(narrow == 0 ? inputs : narrow, outputs, parameters, random);
        layer = new Gates(this.narrow.map(DenseLearner::layer), wide.layer());
    }

    Gates layer() {
        return layer;
    }

    void refresh() {
        narrow.ifPresent(DenseLearner::refresh);
        wide.refresh();
    }

    /** @return the slopes of what went in */
    float[][] back(float[][] in, float[][] out, Slopes slopes) {
        float[][] back = wide.back(layer.narrowed(in), out, slopes);
        return narrow.isPresent() ? narrow.get().back(in, back, slopes) : back;
    }
}

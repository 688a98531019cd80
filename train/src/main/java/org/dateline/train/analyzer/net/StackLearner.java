package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.net.Recurrent;

/** {@link Recurrent} layers one on the other that learn; between them numbers are left out. */
final class StackLearner {

    private final int size;
    private final float dropout;
    private final List<RecurrentLearner> layers = new ArrayList<>();

    /** What one layer read and made. */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
    record Passed(float[][] entered, float[] mask, Recurrent.Trace trace) {}

    StackLearner(int inputs, int count, int narrow, int size, float dropout, Parameters parameters, Random random) {
        this.size = size;
        this.dropout = dropout;
        int width = inputs;
        for (int i = 0; i < count; i++) {
            layers.add(new RecurrentLearner(width, narrow, size, i == 0, parameters, random));
            width = outputs();
        }
    }

    int outputs() {
        return Recurrent.DIRECTIONS * size;
    }

    List<Recurrent> layers() {
        return layers.stream().map(RecurrentLearner::layer).toList();
    }

    void refresh() {
        layers.forEach(RecurrentLearner::refresh);
    }

    /**
     * What each layer made of what the one below it made, from below.
     *
     * @param inMask what is left out of {@code in}
     */
    List<Passed> forward(float[][] in, float[] inMask, Random random) {
        List<Passed> passed = new ArrayList<>();
        float[][] top = in;
        for (RecurrentLearner learner : layers) {
            Recurrent layer = learner.layer();
            float[] mask = layer.isFirst() ? inMask : Layers.mask(outputs(), dropout, random);
            float[][] entered = Layers.masked(top, mask);
            Recurrent.Trace trace = layer.trace(layer.gates().apply(entered), layer.isFirst() ? null : top);
            passed.add(new Passed(entered, mask, trace));
            top = trace.out();
        }
        return passed;
    }

    /** @return slopes of what entered the layer, of those of what it made */
    float[][] back(int layer, Passed passed, float[][] slope, Slopes slopes) {
        float[][] through = layer == 0 ? null : new float[slope.length][slope[0].length];
        float[][] entered = layers.get(layer).back(passed.entered(), passed.trace(), slope, through, slopes);
        float[][] back = Layers.masked(entered, passed.mask());
        if (through != null) {
            Layers.addTo(back, through);
        }
        return back;
    }
}

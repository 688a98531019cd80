package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.Rows;

/** Teaches the layer of names anew while all below it stays as it is: quick enough for folds. */
public final class NamesTrainer {

    private static final float RATE = 0.002f;
    private static final float DROPOUT = 0.3f;
    private static final float LONGEST_STEP = 500;
    private static final int BATCH = 40;

    /**
     * A sentence as the layers below show it.
     *
     * @param labels as in {@link NameLabels}
     * @param weight what a mistake counts
     */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
    public record Seen(float[][] rows, int[] labels, float weight) {}

    private final Parameters parameters = new Parameters();
    private final DenseLearner hidden;
    private final DenseLearner labels;

    public NamesTrainer(int inputs, int size, long seed) {
        Random random = new Random(seed);
        hidden = new DenseLearner(inputs, size, parameters, random);
        labels = new DenseLearner(size, NameLabels.COUNT, parameters, random);
    }

    public Network.Names train(List<Seen> sentences, int epochs, long seed) {
        Random random = new Random(seed);
        List<Seen> shuffled = new ArrayList<>(sentences);
        int steps = (sentences.size() / BATCH + 1) * epochs;
        int step = 0;
        hidden.refresh();
        labels.refresh();
        try (Threads threads = new Threads()) {
            List<Slopes> slopes = new ArrayList<>();
            for (int share = 0; share < Threads.SHARES; share++) {
                slopes.add(new Slopes(parameters));
            }
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(shuffled, random);
                for (int at = 0; at < shuffled.size(); at += BATCH) {
                    List<Seen> batch = shuffled.subList(at, Math.min(shuffled.size(), at + BATCH));
                    long lot = random.nextLong();
                    threads.run(share -> {
                        Random own = new Random(lot + share);
                        for (int i = share; i < batch.size(); i += Threads.SHARES) {
                            learn(batch.get(i), own, slopes.get(share));
                        }
                    });
                    float rate = RATE * Math.max(0.02f, 1 - (float) step++ / steps);
                    parameters.step(slopes, rate, LONGEST_STEP, threads);
                    hidden.refresh();
                    labels.refresh();
                }
            }
        }
        return new Network.Names(hidden.layer(), labels.layer());
    }

    private void learn(Seen sentence, Random random, Slopes slopes) {
        float[][] in = new float[sentence.rows().length][];
        float[] mask = new float[sentence.rows()[0].length];
        for (int j = 0; j < mask.length; j++) {
            mask[j] = random.nextFloat() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
        }
        for (int t = 0; t < in.length; t++) {
            in[t] = new float[mask.length];
            for (int j = 0; j < mask.length; j++) {
                in[t][j] = sentence.rows()[t][j] * mask[j];
            }
        }
        float[][] between = hidden.layer().apply(in);
        for (float[] row : between) {
            Rows.bend(row);
        }
        float[][] slope = new Loss(sentence.weight()).of(labels.layer().apply(between), sentence.labels(), 1);
        float[][] back = labels.back(between, slope, slopes);
        for (int t = 0; t < back.length; t++) {
            for (int j = 0; j < back[t].length; j++) {
                back[t][j] *= between[t][j] < 0 ? Rows.SLOPE : 1;
            }
        }
        hidden.learn(in, back, slopes);
    }
}

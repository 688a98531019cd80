package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.net.SentenceEnds;
import org.dateline.analyzer.net.WordInput;
import org.dateline.analyzer.word.Columns;

/** Teaches where sentences end, on whole documents; the vectors of the words stay as they are. */
public final class SentenceEndsTrainer {

    private static final int SIZE = 64;
    private static final int LAYERS = 2;
    private static final float DROPOUT = 0.4f;
    private static final float RATE = 0.003f;
    private static final float LONGEST_STEP = 500;
    /** Documents are cut here: longer context tells nothing of a sentence's end. */
    private static final int PIECE = 250;

    /**
     * A document.
     *
     * @param isSpaced for each word whether white space follows
     * @param ends for each word whether a sentence ends behind it
     */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
    public record Text(Columns columns, boolean[] isSpaced, boolean[] ends) {}

    private final WordInput input;
    private final Parameters parameters = new Parameters();
    private final StackLearner layers;
    private final DenseLearner end;

    public SentenceEndsTrainer(WordInput input, long seed) {
        this.input = input;
        Random random = new Random(seed);
        layers = new StackLearner(input.size() + 1, LAYERS, 0, SIZE, DROPOUT, parameters, random);
        end = new DenseLearner(layers.outputs(), 1, parameters, random);
    }

    public SentenceEnds train(List<Text> texts, int epochs, long seed) {
        Random random = new Random(seed);
        List<Text> shuffled = new ArrayList<>(texts);
        int pieces =
                texts.stream().mapToInt(text -> text.ends().length / PIECE + 1).sum();
        int step = 0;
        try (Threads threads = new Threads()) {
            List<Slopes> slopes = new ArrayList<>();
            for (int share = 0; share < Threads.SHARES; share++) {
                slopes.add(new Slopes(parameters));
            }
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(shuffled, random);
                for (Text text : shuffled) {
                    int offset = random.nextInt(PIECE);
                    for (int from = -offset; from < text.ends().length; from += PIECE * Threads.SHARES) {
                        int at = from;
                        long lot = random.nextLong();
                        threads.run(
                                share -> learn(text, at + share * PIECE, new Random(lot + share), slopes.get(share)));
                        float rate = RATE * Math.max(0.02f, 1 - (float) step++ * Threads.SHARES / (pieces * epochs));
                        parameters.step(slopes, rate, LONGEST_STEP, threads);
                        layers.refresh();
                        end.refresh();
                    }
                }
            }
        }
        return new SentenceEnds(layers.layers(), end.layer());
    }

    private void learn(Text text, int from, Random random, Slopes slopes) {
        int start = Math.max(0, from);
        int stop = Math.min(text.ends().length, from + PIECE);
        if (stop <= start) {
            return;
        }
        float[][] in = new float[stop - start][];
        for (int i = 0; i < in.length; i++) {
            in[i] = Arrays.copyOf(input.vector(text.columns(), start + i + 1), input.size() + 1);
            in[i][input.size()] = text.isSpaced()[start + i] ? 1 : 0;
        }
        float[] inMask = Layers.mask(input.size() + 1, DROPOUT, random);
        inMask[input.size()] = 1;
        List<StackLearner.Passed> passed = layers.forward(in, inMask, random);
        float[] mask = Layers.mask(layers.outputs(), DROPOUT, random);
        float[][] seen = Layers.masked(passed.get(LAYERS - 1).trace().out(), mask);
        float[][] slope = end.layer().apply(seen);
        for (int i = 0; i < in.length; i++) {
            double probability = 1 / (1 + Math.exp(-slope[i][0]));
            slope[i][0] = (float) (probability - (text.ends()[start + i] ? 1 : 0));
        }
        float[][] back = Layers.masked(end.back(seen, slope, slopes), mask);
        for (int layer = LAYERS - 1; layer >= 0; layer--) {
            back = layers.back(layer, passed.get(layer), back, slopes);
        }
    }
}

package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.net.Recurrent;
import org.dateline.analyzer.net.SentenceEnds;
import org.dateline.analyzer.net.WordInput;
import org.dateline.analyzer.word.Columns;

/** Teaches where sentences end, on whole documents; the vectors of the words stay as they are. */
public final class SentenceEndsTrainer {

    private static final int SIZE = 32;
    private static final float DROPOUT = 0.2f;
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
    private final RecurrentLearner layer;
    private final DenseLearner end;

    public SentenceEndsTrainer(WordInput input, long seed) {
        this.input = input;
        Random random = new Random(seed);
        layer = new RecurrentLearner(input.size() + 1, SIZE, true, parameters, random);
        end = new DenseLearner(Recurrent.DIRECTIONS * SIZE, 1, parameters, random);
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
                        layer.refresh();
                        end.refresh();
                    }
                }
            }
        }
        return new SentenceEnds(layer.layer(), end.layer());
    }

    private void learn(Text text, int from, Random random, Slopes slopes) {
        int start = Math.max(0, from);
        int stop = Math.min(text.ends().length, from + PIECE);
        if (stop <= start) {
            return;
        }
        float[] mask = new float[input.size() + 1];
        for (int j = 0; j < mask.length; j++) {
            mask[j] = random.nextFloat() < DROPOUT && j < mask.length - 1 ? 0 : 1 / (1 - DROPOUT);
        }
        mask[mask.length - 1] = 1;
        float[][] in = new float[stop - start][];
        for (int i = 0; i < in.length; i++) {
            in[i] = new float[mask.length];
            float[] vector = input.vector(text.columns(), start + i + 1);
            for (int j = 0; j < vector.length; j++) {
                in[i][j] = vector[j] * mask[j];
            }
            in[i][vector.length] = text.isSpaced()[start + i] ? 1 : 0;
        }
        Recurrent.Trace trace = layer.layer().run(layer.layer().gates().apply(in), null);
        float[][] scores = end.layer().apply(trace.out);
        float[][] slope = new float[in.length][1];
        for (int i = 0; i < in.length; i++) {
            double probability = 1 / (1 + Math.exp(-scores[i][0]));
            slope[i][0] = (float) (probability - (text.ends()[start + i] ? 1 : 0));
        }
        layer.back(in, trace, end.back(trace.out, slope, slopes), null, slopes);
    }
}

package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Labels;
import org.dateline.analyzer.word.WordVectors;

/** Teaches a network, batch by batch, with a rate that falls to nothing. The same lessons give the same network. */
public final class NetworkTrainer {

    private static final float LONGEST_STEP = 0.5f;
    private static final int WARM_UP = 200;
    private static final float LAST_RATE = 0.01f;

    private final NetworkPlan plan;
    private final NetworkLearner learner;

    /** @param rows numbers from 1 for the plain hashes of frequent words */
    public NetworkTrainer(
            NetworkPlan plan, WordVectors vectors, HashedTable rows, Labels xpos, Labels upos, Labels relations) {
        this.plan = plan;
        learner = new NetworkLearner(plan, vectors, rows, xpos, upos, relations);
    }

    public Network network() {
        return learner.network();
    }

    /** @param after called with the network after each epoch, which counts from 1 */
    public void train(List<Lesson> lessons, ObjIntConsumer<Network> after) {
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Random random = new Random(plan.seed());
        long tokens = lessons.stream().mapToLong(Lesson::size).sum();
        double steps = Math.max(1, (double) tokens * plan.epochs() / plan.batch());
        int step = 0;
        try (Threads threads = new Threads()) {
            List<Slopes> slopes = new ArrayList<>();
            for (int share = 0; share < Threads.SHARES; share++) {
                slopes.add(new Slopes(learner.parameters()));
            }
            for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
                Collections.shuffle(shuffled, random);
                for (List<Lesson> batch : batches(shuffled)) {
                    double warm = Math.min(1, (step + 1.0) / WARM_UP);
                    double rate = plan.rate() * warm * Math.max(LAST_RATE, 1 - step / steps);
                    step(threads, batch, (float) rate, random.nextLong(), slopes);
                    step++;
                }
                after.accept(learner.network(), epoch);
            }
        }
    }

    private List<List<Lesson>> batches(List<Lesson> lessons) {
        List<List<Lesson>> batches = new ArrayList<>();
        List<Lesson> batch = new ArrayList<>();
        int size = 0;
        for (Lesson lesson : lessons) {
            batch.add(lesson);
            size += lesson.size();
            if (size >= plan.batch()) {
                batches.add(batch);
                batch = new ArrayList<>();
                size = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private void step(Threads threads, List<Lesson> batch, float rate, long seed, List<Slopes> slopes) {
        threads.run(share -> {
            Random random = new Random(seed + share);
            for (int i = share; i < batch.size(); i += Threads.SHARES) {
                learner.learn(batch.get(i), random, slopes.get(share));
            }
        });
        // Losses are sums over words: what is too long grows with the batch.
        learner.parameters().step(slopes, rate, LONGEST_STEP * plan.batch(), threads);
        learner.refresh();
    }
}

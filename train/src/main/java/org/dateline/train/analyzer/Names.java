package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.Reader;
import org.dateline.analyzer.word.Columns;
import org.dateline.train.analyzer.net.NamesTrainer;

/**
 * Learns names once more on top of a network that is done, from annotated sentences and taught ones; and by folds, to
 * measure how well it does on annotated sentences that it has not learnt from.
 */
final class Names {

    private static final int FOLDS = 5;
    /** Neighbouring sentences are of one document, and stay in one fold. */
    private static final int NEIGHBOURS = 50;

    private final Network network;
    private final TrainingPlan plan;
    private final List<NamesTrainer.Seen> taught;

    Names(Network network, TrainingPlan plan, List<NameExample> taught) {
        this.network = network;
        this.plan = plan;
        this.taught = seen(taught);
    }

    Network.Names train(List<NameExample> annotated) {
        return train(seen(annotated), 0);
    }

    /** For the words of each annotated sentence the layer that was learnt without it. */
    Map<List<String>, Network.Names> byFolds(List<NameExample> annotated) {
        List<NamesTrainer.Seen> all = seen(annotated);
        Map<List<String>, Network.Names> layers = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<NamesTrainer.Seen> others = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (i / NEIGHBOURS % FOLDS != fold) {
                    others.add(all.get(i));
                }
            }
            Network.Names layer = train(others, fold);
            for (int i = 0; i < all.size(); i++) {
                if (i / NEIGHBOURS % FOLDS == fold) {
                    layers.put(annotated.get(i).words(), layer);
                }
            }
        }
        return layers;
    }

    private Network.Names train(List<NamesTrainer.Seen> annotated, int fold) {
        List<NamesTrainer.Seen> all = new ArrayList<>(taught);
        for (int times = 0; times < plan.annotatedNames(); times++) {
            all.addAll(annotated);
        }
        return new NamesTrainer(network.xpos().inputs(), plan.student().names(), plan.seed())
                .train(all, plan.nameEpochs(), plan.seed() + fold);
    }

    private List<NamesTrainer.Seen> seen(List<NameExample> examples) {
        return examples.stream()
                .map(example -> new NamesTrainer.Seen(
                        network.scores(Reader.products(network, Columns.of(example.words())))
                                .below(),
                        example.labels().stream().mapToInt(Integer::intValue).toArray(),
                        example.weight()))
                .toList();
    }
}

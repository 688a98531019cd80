package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analyzer.word.Lexicon;
import org.dateline.train.analyzer.Sample.LabelSets;

/** Tagger and parser from the same sentences, the parser on the tags that a tagger gives to sentences it has not seen. */
final class GrammarTrainer {

    /** What both have learnt. */
    record Result(TaggerTrainer.Result tags, PerceptronWeights moves, PerceptronWeights relations) {}

    private final LabelSets labels;
    private final TrainingPlan plan;

    GrammarTrainer(LabelSets labels, TrainingPlan plan) {
        this.labels = labels;
        this.plan = plan;
    }

    /** @param withBeam whether the parser is made ready for a beam, which takes as long again */
    Result train(List<Example> examples, Lexicon lexicon, boolean withBeam, TrainingLog log) {
        List<Sample> samples = new ArrayList<>();
        for (Example example : examples) {
            samples.add(Sample.of(example, lexicon, labels));
        }
        TaggerTrainer.Result tags = new TaggerTrainer(labels, plan.tagEpochs(), plan.seed()).train(samples);
        log.done("tagger");
        new TaggerTrainer(labels, plan.tagEpochs() - 1, plan.seed() + 1).jackknife(samples, plan.folds());
        log.done("tags for the parser");
        GreedyTrainer greedy = new GreedyTrainer(labels);
        greedy.train(samples, plan.greedyEpochs(), plan.seed() + 2);
        log.done("greedy parser");
        if (withBeam) {
            new BeamTrainer(greedy.moves(), greedy.relations(), labels, plan.beam())
                    .train(samples, plan.beamEpochs(), plan.seed() + 3);
            log.done("beam");
        }
        return new Result(tags, greedy.moves(), greedy.relations());
    }
}

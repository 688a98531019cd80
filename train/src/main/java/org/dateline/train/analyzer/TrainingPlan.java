package org.dateline.train.analyzer;

/**
 * How long and how wide: the numbers of a training. The small ones are for tests.
 *
 * @param shareKept rows whose largest weight is below this share of the mean weight are dropped
 */
record TrainingPlan(
        int fineClusters,
        int broadClusters,
        int tagEpochs,
        int folds,
        int greedyEpochs,
        int beamEpochs,
        int beam,
        int nameEpochs,
        int gapEpochs,
        int silverSentences,
        double shareKept,
        long seed) {

    static final TrainingPlan FULL = new TrainingPlan(500, 64, 5, 4, 8, 4, 6, 8, 12, 12_000, 0.5, 1);

    static final TrainingPlan TINY = new TrainingPlan(4, 2, 5, 2, 8, 3, 3, 8, 12, 100, 0, 1);
}

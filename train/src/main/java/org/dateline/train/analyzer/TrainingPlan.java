package org.dateline.train.analyzer;

/**
 * How long and how wide: the numbers of a training. The small ones are for tests.
 *
 * @param rounds how often silver is made and learnt from, the first round on gold alone counted
 * @param silverSentences how many sentences are put to the vote in each round
 */
record TrainingPlan(
        int fineClusters,
        int broadClusters,
        int tagEpochs,
        int folds,
        int greedyEpochs,
        int beamEpochs,
        int beam,
        double margin,
        int nameEpochs,
        int gapEpochs,
        int rounds,
        int silverSentences,
        Sizes sizes,
        long seed) {

    /** The most bytes of each table of weights. */
    record Sizes(int gaps, int xpos, int upos, int names, int moves, int relations) {}

    private static final int MEGABYTE = 1_000_000;

    static final TrainingPlan FULL = new TrainingPlan(
            500,
            64,
            5,
            4,
            8,
            4,
            6,
            300,
            8,
            12,
            3,
            24_000,
            new Sizes(MEGABYTE, 8 * MEGABYTE, MEGABYTE, 4 * MEGABYTE, 14 * MEGABYTE, 9 * MEGABYTE),
            1);

    static final TrainingPlan TINY = new TrainingPlan(
            4,
            2,
            5,
            2,
            8,
            3,
            3,
            60,
            8,
            12,
            2,
            100,
            new Sizes(MEGABYTE, MEGABYTE, MEGABYTE, MEGABYTE, MEGABYTE, MEGABYTE),
            1);
}

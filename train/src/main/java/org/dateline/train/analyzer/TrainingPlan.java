package org.dateline.train.analyzer;

import org.dateline.train.analyzer.net.NetworkPlan;

/**
 * How long and how wide: the numbers of a training. The small ones are for tests.
 *
 * @param teachers networks that learn from the treebanks alone, each from another beginning, and vote on silver
 * @param teacher their plan
 * @param student the plan of the network that learns from treebanks and silver, and is kept
 * @param goldShare how often each sentence of the treebanks is read in an epoch in which each of silver is read once
 * @param silverSentences how many sentences are put to the vote
 * @param leastOfWord words seen less often get no vector of their own
 * @param nameSentences how many taught sentences the names are learnt from once more
 * @param annotatedNames how often each annotated sentence is read in an epoch in which each taught one is read once
 */
record TrainingPlan(
        int teachers,
        NetworkPlan teacher,
        NetworkPlan student,
        int goldShare,
        int silverSentences,
        int leastOfWord,
        int nameSentences,
        int annotatedNames,
        int nameEpochs,
        int endEpochs,
        long seed) {

    static final TrainingPlan FULL = new TrainingPlan(
            1,
            new NetworkPlan(3, 128, 0, 64, 64, 8192, 128, 96, 64, 0.3f, 0.5f, 1000, 12, 0.002f, 1),
            new NetworkPlan(3, 144, 96, 64, 64, 8192, 96, 64, 96, 0.25f, 0.5f, 1000, 6, 0.002f, 7),
            2,
            30_000,
            3,
            15_000,
            20,
            6,
            40,
            1);

    private static final NetworkPlan TINY_NETWORK =
            new NetworkPlan(2, 16, 12, 8, 8, 256, 16, 16, 8, 0.1f, 0.1f, 60, 30, 0.01f, 1);

    static final TrainingPlan TINY = new TrainingPlan(1, TINY_NETWORK, TINY_NETWORK, 1, 100, 1, 100, 1, 80, 20, 1);
}

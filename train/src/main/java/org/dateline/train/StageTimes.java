package org.dateline.train;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Nanoseconds spent in each stage, added up over the stories of a round. Not for threads to share. */
final class StageTimes {

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        add(stage, System.nanoTime() - start);
        return result;
    }

    void add(Stage stage, long spent) {
        nanos.merge(stage, spent, Long::sum);
    }

    long of(Stage stage) {
        return nanos.getOrDefault(stage, 0L);
    }

    /** All stages of coding but the analyzer. */
    long extraction() {
        return Arrays.stream(Stage.values())
                .filter(Stage::isExtraction)
                .mapToLong(this::of)
                .sum();
    }

    /** Stage by stage the median of several rounds; of an even number the upper one. */
    static StageTimes median(List<StageTimes> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a median needs at least one round");
        }
        StageTimes median = new StageTimes();
        for (Stage stage : Stage.values()) {
            long[] sorted = rounds.stream().mapToLong(r -> r.of(stage)).sorted().toArray();
            median.add(stage, sorted[sorted.length / 2]);
        }
        return median;
    }
}

package org.dateline.desk.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.store.survey.DayCount;

/**
 * Counts by day put together to stretches of equal kind, one behind the other without a gap.
 *
 * @param undated incidents of no known day
 */
public record Bars(Step step, List<Bar> bars, long undated) {

    /**
     * A stretch of time.
     *
     * @param last its last day
     * @param byType incidents by type
     */
    public record Bar(LocalDate start, LocalDate last, Map<String, Long> byType) {

        public long incidents() {
            return byType.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @param unit that a person asked for; empty for the one that fits */
    public static Bars of(List<DayCount> days, Optional<Step.Unit> unit) {
        long undated = days.stream()
                .filter(day -> day.day().isEmpty())
                .mapToLong(DayCount::incidents)
                .sum();
        List<DayCount> dated =
                days.stream().filter(day -> day.day().isPresent()).toList();
        if (dated.isEmpty()) {
            return new Bars(new Step(Step.Unit.DAY, 0), List.of(), undated);
        }
        LocalDate first = dated.get(0).day().orElseThrow();
        LocalDate last = dated.get(dated.size() - 1).day().orElseThrow();
        Step step = unit.map(asked -> Step.atLeast(asked, first, last, 3 * Step.MOST))
                .orElseGet(() -> Step.fitting(first, last));
        Map<LocalDate, Map<String, Long>> counts = new TreeMap<>();
        for (DayCount count : dated) {
            counts.computeIfAbsent(step.start(count.day().orElseThrow()), day -> new TreeMap<>())
                    .merge(count.type(), count.incidents(), Long::sum);
        }
        List<Bar> bars = new ArrayList<>();
        for (LocalDate start = step.start(first); !start.isAfter(last); start = step.next(start)) {
            bars.add(new Bar(start, step.next(start).minusDays(1), counts.getOrDefault(start, Map.of())));
        }
        return new Bars(step, List.copyOf(bars), undated);
    }

    public long most() {
        return bars.stream().mapToLong(Bar::incidents).max().orElse(0);
    }

    public long incidents() {
        return bars.stream().mapToLong(Bar::incidents).sum();
    }
}

package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Position;
import org.dateline.core.incident.account.Value;

/**
 * A number as its accounts give it: one dot for each independent source at the value it gives, stacked upward; a range as
 * a line between two dots, a lower bound as a line that goes on. Nothing is averaged.
 *
 * @param words the same for those who do not see it
 */
public record DotPlot(List<Tick> ticks, List<Line> lines, List<Dot> dots, String words) {

    /** Width of the drawing. */
    public static final int WIDTH = 184;

    private static final double LEFT = 12;
    private static final double RIGHT = 172;
    private static final double BASE = 27;
    private static final double STACK = 7.5;
    /** A stack higher than this leaves the drawing. */
    private static final int HIGHEST = 4;

    private static final int TICKS = 4;

    public record Tick(String x, String label) {}

    public record Line(String letter, String x1, String x2, String y) {}

    public record Dot(String letter, String x, String y) {}

    static DotPlot of(FieldValues values, String field) {
        int highest = 1;
        for (Position position : values.positions()) {
            for (Claim claim : position.claims()) {
                if (claim.value() instanceof Value.Count count) {
                    highest = Math.max(
                            highest, count.toll().max().orElse(count.toll().min()));
                }
            }
        }
        long step = step(highest);
        long end = step * TICKS;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            ticks.add(new Tick(x(i * step, end), label(i * step)));
        }
        Drawing drawing = new Drawing(end);
        values.positions().forEach(drawing::add);
        return new DotPlot(ticks, drawing.lines, drawing.dots, words(values, field));
    }

    /** Where the dots go; each value has a stack of its own. */
    private static final class Drawing {

        private final long end;
        private final Map<String, Integer> heights = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();

        Drawing(long end) {
            this.end = end;
        }

        void add(Position position) {
            for (var source : position.support().counted()) {
                position.claims().stream()
                        .filter(claim -> claim.teller().equals(source.teller()))
                        .findFirst()
                        .ifPresent(claim -> add(position.letter(), claim));
            }
        }

        private void add(String letter, Claim claim) {
            if (!(claim.value() instanceof Value.Count count)) {
                return;
            }
            Toll toll = count.toll();
            String from = x(toll.min(), end);
            int height = heights.merge(from, 1, Integer::sum) - 1;
            String y = decimal(BASE - STACK * Math.min(height, HIGHEST - 1));
            String to = toll.max().map(max -> x(max, end)).orElse(decimal(RIGHT + 8));
            if (!to.equals(from)) {
                lines.add(new Line(letter, from, to, y));
            }
            dots.add(new Dot(letter, from, y));
            if (toll.max().isPresent() && !to.equals(from)) {
                dots.add(new Dot(letter, to, y));
            }
        }
    }

    private static String words(FieldValues values, String field) {
        List<String> parts = new ArrayList<>();
        for (Position position : values.positions()) {
            int sources = position.support().sources();
            parts.add(sources
                    + (sources == 1 ? " source says " : " sources say ")
                    + position.value().label());
        }
        return field + ": " + String.join(", ", parts);
    }

    /** A round number of which four reach beyond the highest. */
    private static long step(int highest) {
        long magnitude = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (magnitude * factor * TICKS >= highest * 1.05) {
                    return magnitude * factor;
                }
            }
            magnitude *= 10;
        }
    }

    private static String label(long value) {
        return value >= 1_000_000 ? value / 1_000_000 + "m" : value >= 10_000 ? value / 1_000 + "k" : "" + value;
    }

    private static String x(long value, long end) {
        return decimal(LEFT + (RIGHT - LEFT) * value / end);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

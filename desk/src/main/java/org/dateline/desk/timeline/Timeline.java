package org.dateline.desk.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.place.outline.Coordinates;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.view.Words;

/** Draws bars of incidents over time, stacked by type. */
final class Timeline {

    static final double WIDTH = 960;
    static final double HEIGHT = 250;
    private static final double TOP = 8;
    private static final double FOOT = 22;
    private static final double LEFT = 40;

    /** Types with a filling of their own; more could not be told apart. */
    private static final int TYPES = 5;

    private static final int TICKS = 9;
    /** Room for the words behind the last tick. */
    private static final double LAST = 62;

    private static final int LINES = 4;
    private static final int MOST_ROWS = 120;

    private final FilterForm form;
    private final Bars bars;
    private final List<String> types;
    private final Map<String, Long> totals = new HashMap<>();

    Timeline(FilterForm form, Bars bars) {
        this.form = form;
        this.bars = bars;
        bars.bars().forEach(bar -> bar.byType().forEach((type, n) -> totals.merge(type, n, Long::sum)));
        this.types = totals.keySet().stream()
                .sorted((a, b) -> totals.get(a).equals(totals.get(b))
                        ? a.compareTo(b)
                        : Long.compare(totals.get(b), totals.get(a)))
                .limit(totals.size() == TYPES + 1 ? TYPES + 1 : TYPES)
                .toList();
    }

    private boolean hasOthers() {
        return totals.size() > types.size();
    }

    private long others(Bars.Bar bar) {
        Set<String> named = new HashSet<>(types);
        return bar.byType().entrySet().stream()
                .filter(count -> !named.contains(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private double step() {
        return (WIDTH - LEFT) / Math.max(1, bars.bars().size());
    }

    TimelinePageView.Chart chart() {
        double round = roundUp(Math.max(1, bars.most()));
        double scale = (HEIGHT - TOP - FOOT) / round;
        List<TimelinePageView.Column> columns = new ArrayList<>();
        for (int i = 0; i < bars.bars().size(); i++) {
            Bars.Bar bar = bars.bars().get(i);
            if (bar.incidents() > 0) {
                columns.add(column(bar, LEFT + i * step(), scale));
            }
        }
        List<TimelinePageView.Grid> grid = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            double value = round * i / LINES;
            if (value == Math.rint(value)) {
                double y = HEIGHT - FOOT - value * scale;
                grid.add(new TimelinePageView.Grid(
                        Coordinates.of(y), Coordinates.of(y + 4), Words.number((long) value)));
            }
        }
        return new TimelinePageView.Chart(
                Coordinates.of(WIDTH), Coordinates.of(HEIGHT), words(), columns, grid, ticks());
    }

    private String words() {
        return "Bars of incidents, one for " + bars.step().words() + ", up to " + Words.number(bars.most())
                + "; the table below says the same";
    }

    private TimelinePageView.Column column(Bars.Bar bar, double x, double scale) {
        double width = Math.max(0.9, step() > 6 ? step() - 1.5 : step() * 0.86);
        double y = HEIGHT - FOOT;
        List<TimelinePageView.Block> blocks = new ArrayList<>();
        StringBuilder words = new StringBuilder(label(bar) + ": " + Words.count(bar.incidents(), "incident"));
        for (int i = 0; i < types.size(); i++) {
            long n = bar.byType().getOrDefault(types.get(i), 0L);
            y = block(blocks, "t" + i, x, y, width, n * scale);
            words.append(n == 0 ? "" : ", " + Words.capital(types.get(i)) + " " + Words.number(n));
        }
        block(blocks, "tx", x, y, width, others(bar) * scale);
        return new TimelinePageView.Column(
                TimelinePageView.list(form, from(bar), to(bar), Optional.empty()), words.toString(), blocks);
    }

    private static double block(
            List<TimelinePageView.Block> blocks, String css, double x, double y, double width, double height) {
        if (height > 0) {
            blocks.add(new TimelinePageView.Block(
                    css,
                    Coordinates.of(x),
                    Coordinates.of(y - height),
                    Coordinates.of(width),
                    Coordinates.of(Math.max(0.5, height))));
        }
        return y - height;
    }

    private String label(Bars.Bar bar) {
        return bars.step().label(bar.start());
    }

    /** The filter's own borders hold inside a bar too. */
    private String from(Bars.Bar bar) {
        return form.filter()
                .from()
                .filter(day -> day.isAfter(bar.start()))
                .orElse(bar.start())
                .toString();
    }

    private String to(Bars.Bar bar) {
        return form.filter()
                .to()
                .filter(day -> day.isBefore(bar.last()))
                .orElse(bar.last())
                .toString();
    }

    private List<TimelinePageView.Tick> ticks() {
        int every = Math.max(1, (int) Math.ceil(bars.bars().size() / (double) TICKS));
        List<TimelinePageView.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < bars.bars().size(); i += every) {
            LocalDate start = bars.bars().get(i).start();
            String label = bars.step().unit() == Step.Unit.WEEK
                    ? Words.day(start)
                    : bars.step().label(start);
            double x = LEFT + i * step();
            if (x < WIDTH - LAST) {
                ticks.add(new TimelinePageView.Tick(Coordinates.of(x), label));
            }
        }
        return ticks;
    }

    List<TimelinePageView.Type> types() {
        List<TimelinePageView.Type> shown = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            shown.add(type("t" + i, Words.capital(type), Optional.of(only(type)), counts(type)));
        }
        if (hasOthers()) {
            long[] counts = bars.bars().stream().mapToLong(this::others).toArray();
            int left = totals.size() - types.size();
            shown.add(type("tx", Words.count(left, "other type"), Optional.empty(), counts));
        }
        return shown;
    }

    private String only(String type) {
        var parameters = new java.util.LinkedHashMap<>(form.filter().parameters());
        parameters.put("type", Optional.of(type));
        form.kept().forEach((name, value) -> parameters.put(name, Optional.of(value)));
        return org.dateline.desk.view.Link.to(TimelinePage.PATH, parameters);
    }

    private long[] counts(String type) {
        return bars.bars().stream()
                .mapToLong(bar -> bar.byType().getOrDefault(type, 0L))
                .toArray();
    }

    private TimelinePageView.Type type(String css, String label, Optional<String> link, long[] counts) {
        long total = 0;
        int highest = 0;
        for (int i = 0; i < counts.length; i++) {
            total += counts[i];
            highest = counts[i] > counts[highest] ? i : highest;
        }
        String peak = counts.length == 0
                ? ""
                : "; most, " + Words.number(counts[highest]) + ", in "
                        + label(bars.bars().get(highest));
        return new TimelinePageView.Type(
                css,
                label,
                link,
                Words.number(total),
                Strip.path(counts, counts.length == 0 ? 1 : counts[highest]),
                label + ": " + Words.number(total) + peak);
    }

    List<TimelinePageView.Line> table() {
        List<TimelinePageView.Line> lines = new ArrayList<>();
        for (int i = bars.bars().size() - 1; i >= 0 && lines.size() < MOST_ROWS; i--) {
            Bars.Bar bar = bars.bars().get(i);
            if (bar.incidents() > 0) {
                lines.add(line(bar));
            }
        }
        return lines;
    }

    private TimelinePageView.Line line(Bars.Bar bar) {
        List<TimelinePageView.Cell> cells = new ArrayList<>();
        for (String type : types) {
            long n = bar.byType().getOrDefault(type, 0L);
            cells.add(new TimelinePageView.Cell(
                    n == 0 ? "" : Words.number(n),
                    n == 0
                            ? Optional.empty()
                            : Optional.of(TimelinePageView.list(form, from(bar), to(bar), Optional.of(type))),
                    Words.capital(type)));
        }
        if (hasOthers()) {
            long n = others(bar);
            cells.add(new TimelinePageView.Cell(n == 0 ? "" : Words.number(n), Optional.empty(), "other"));
        }
        return new TimelinePageView.Line(
                label(bar),
                TimelinePageView.list(form, from(bar), to(bar), Optional.empty()),
                Words.number(bar.incidents()),
                cells);
    }

    String tableCut() {
        long filled = bars.bars().stream().filter(bar -> bar.incidents() > 0).count();
        return filled > MOST_ROWS
                ? "The latest " + MOST_ROWS + " of " + Words.number(filled) + "; filters by day lead to the others."
                : "";
    }

    /** A round number that is no less: 4, 8, 12, 20, 40, 80, 120 … */
    static double roundUp(long most) {
        double power = 1;
        while (true) {
            for (double factor : new double[] {4, 8, 12, 20, 32}) {
                if (factor * power >= most) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}

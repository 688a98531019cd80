package org.dateline.desk.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.place.outline.Coordinates;
import org.dateline.desk.incident.Choice;
import org.dateline.desk.timeline.Bars;
import org.dateline.desk.view.Words;

/**
 * The days that incidents happened on, with the one the map stands at.
 *
 * @param kept what else the address says
 * @param at number of the bar it stands at
 * @param until the day, as a form sends it
 * @param day the day in words
 */
public record Slider(
        Map<String, String> kept,
        List<Bar> bars,
        int at,
        String until,
        String day,
        String step,
        List<Choice> spans,
        boolean set,
        String whole,
        String first,
        String last,
        String words) {

    static final double WIDTH = 960;
    static final double HEIGHT = 56;

    /** A stretch of time. */
    public record Bar(String x, String y, String width, String height, String until, String label, boolean off) {}

    /** Empty when all happened in one stretch, or nobody knows when. */
    static Optional<Slider> of(Bars bars, MapQuery query) {
        if (bars.bars().size() < 2) {
            return Optional.empty();
        }
        List<Bars.Bar> all = bars.bars();
        int at = all.size() - 1;
        if (query.until().isPresent()) {
            while (at > 0 && all.get(at).start().isAfter(query.until().get())) {
                at--;
            }
        }
        LocalDate until = query.until().orElse(all.get(all.size() - 1).last());
        Optional<LocalDate> from = query.until().flatMap(day -> query.only().map(days -> day.minusDays(days - 1L)));
        double step = WIDTH / all.size();
        double most = Math.max(1, bars.most());
        List<Bar> drawn = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Bars.Bar bar = all.get(i);
            double height = bar.incidents() == 0 ? 0 : Math.max(2, bar.incidents() / most * (HEIGHT - 4));
            boolean before = from.isPresent() && bar.last().isBefore(from.get());
            drawn.add(new Bar(
                    Coordinates.of(i * step),
                    Coordinates.of(HEIGHT - height),
                    Coordinates.of(Math.max(0.8, step * 0.82)),
                    Coordinates.of(height),
                    bar.last().toString(),
                    bars.step().label(bar.start()),
                    i > at || before));
        }
        Map<String, String> kept = new LinkedHashMap<>();
        query.filter().parameters().forEach((name, value) -> value.ifPresent(v -> kept.put(name, v)));
        query.at().ifPresent(viewport -> kept.put("at", viewport.text()));
        String only = query.only().map(days -> Integer.toString(days)).orElse("");
        return Optional.of(new Slider(
                kept,
                drawn,
                at,
                until.toString(),
                Words.day(until),
                bars.step().words(),
                spans(only),
                query.until().isPresent(),
                query.with("until", Optional.empty()),
                bars.step().label(all.get(0).start()),
                bars.step().label(all.get(all.size() - 1).start()),
                words(bars)));
    }

    private static List<Choice> spans(String chosen) {
        List<Choice> spans = new ArrayList<>(List.of(
                new Choice("", "all until then", "", chosen.isEmpty()),
                new Choice("1", "that day only", "", chosen.equals("1")),
                new Choice("7", "the week before", "", chosen.equals("7")),
                new Choice("30", "the 30 days before", "", chosen.equals("30")),
                new Choice("365", "the year before", "", chosen.equals("365"))));
        if (spans.stream().noneMatch(Choice::chosen)) {
            spans.add(new Choice(chosen, "the " + chosen + " days before", "", true));
        }
        return spans;
    }

    private static String words(Bars bars) {
        Bars.Bar highest = bars.bars().stream()
                .max(java.util.Comparator.comparingLong(Bars.Bar::incidents))
                .orElseThrow();
        return "Incidents by when they happened, a bar for " + bars.step().words() + "; most, "
                + Words.number(highest.incidents()) + ", in " + bars.step().label(highest.start());
    }
}

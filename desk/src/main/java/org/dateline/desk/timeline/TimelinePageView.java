package org.dateline.desk.timeline;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.view.Link;

/**
 * Incidents over time.
 *
 * @param units lengths of a bar to choose from
 * @param types the most frequent first, the last of them all others
 * @param table the same in numbers, the latest first
 * @param tableCut what the table leaves out, in words
 */
public record TimelinePageView(
        FilterForm form,
        String counted,
        String undated,
        String step,
        List<Unit> units,
        Chart chart,
        List<Type> types,
        List<Line> table,
        String tableCut) {

    public record Unit(String label, String link, boolean current) {}

    /** The stacked bars. */
    public record Chart(
            String width, String height, String words, List<Column> columns, List<Grid> grid, List<Tick> ticks) {}

    /** One bar, with a link to its incidents. */
    public record Column(String link, String words, List<Block> blocks) {}

    public record Block(String css, String x, String y, String width, String height) {}

    public record Grid(String y, String labelY, String label) {}

    public record Tick(String x, String label) {}

    /**
     * A type with bars of its own.
     *
     * @param link the same page with that type alone; empty for all others together
     * @param path its bars as one shape
     */
    public record Type(String css, String label, Optional<String> link, String incidents, String path, String words) {}

    /** A stretch of time in numbers. */
    public record Line(String label, String link, String all, List<Cell> cells) {}

    /** @param link to those incidents; empty for none */
    public record Cell(String number, Optional<String> link, String label) {}

    static String list(FilterForm form, String from, String to, Optional<String> type) {
        var parameters = new java.util.LinkedHashMap<>(form.filter().parameters());
        parameters.put("from", Optional.of(from));
        parameters.put("to", Optional.of(to));
        type.ifPresent(given -> parameters.put("type", Optional.of(given)));
        return Link.to("/incidents", parameters);
    }
}

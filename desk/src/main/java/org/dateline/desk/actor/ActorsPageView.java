package org.dateline.desk.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.incident.FilterForm;

/**
 * Who acts on whom.
 *
 * @param groupings by what actors count as one
 * @param columns of the matrix: who is acted on
 * @param rows of the matrix: who acts
 */
public record ActorsPageView(
        FilterForm form,
        String counted,
        List<Grouping> groupings,
        List<Head> columns,
        List<Row> rows,
        List<Entry> actors,
        String cut) {

    public record Grouping(String label, String link, boolean current) {}

    /** @param name short enough for a column; */
    public record Head(String name, String words, String link) {}

    public record Row(Head head, List<Cell> cells) {}

    /**
     * How many incidents.
     *
     * @param level from 1 to 5, how dark
     * @param link to them; empty for none
     */
    public record Cell(String number, int level, Optional<String> link, String words) {}

    /** An actor in the list. */
    public record Entry(
            String name, String code, String link, String did, String didLink, String suffered, String sufferedLink) {}
}

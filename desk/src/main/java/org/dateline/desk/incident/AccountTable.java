package org.dateline.desk.incident;

import java.util.List;
import org.dateline.desk.view.GradeView;
import org.dateline.desk.view.Said;

/**
 * Accounts side by side: a column for each source, a row for each field.
 *
 * @param more how many sources had no room
 */
public record AccountTable(List<Column> columns, List<Row> contradicted, List<Row> agreed, int more) {

    /**
     * A source.
     *
     * @param through what carries it, and since when
     * @param stake that it speaks for its own side; empty when it does not
     */
    public record Column(String name, String through, String stake, GradeView grade) {}

    /** @param note how many stand against how many */
    public record Row(String field, String note, List<Cell> cells) {}

    /**
     * What a source says for a field; {@link #isEmpty} when it says nothing.
     *
     * @param by for a narrow screen, where the columns become lines
     * @param former what it said before
     * @param note that it goes against its own side, or is unsure
     */
    public record Cell(String by, String letter, String value, Said words, String link, String former, String note) {

        public boolean isEmpty() {
            return value.isEmpty();
        }
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }
}

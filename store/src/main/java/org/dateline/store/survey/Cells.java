package org.dateline.store.survey;

import java.util.List;

/**
 * The incidents of a view by cells.
 *
 * @param incidents how many were added up
 * @param exact whether those are all in view; else only the latest {@link #SAMPLE} were
 */
public record Cells(List<Cell> cells, long incidents, boolean exact) {

    /** As many incidents as are added up; a map of a million must not wait for the last of them. */
    public static final int SAMPLE = 100_000;

    public Cells {
        cells = List.copyOf(cells);
    }
}

package org.dateline.desk.incident;

import java.util.List;
import java.util.Optional;

/**
 * What is claimed for one field.
 *
 * @param range over all accounts, or the one value they agree on; empty when there are several that have no range
 * @param plot of a number
 */
public record FactRow(
        String field,
        String range,
        Optional<DotPlot> plot,
        List<Side> sides,
        Optional<String> open,
        boolean contradicted) {

    /**
     * A value and who says so.
     *
     * @param letter empty when nobody says otherwise
     */
    public record Side(String letter, String value, String who, String grade, String meaning) {}
}

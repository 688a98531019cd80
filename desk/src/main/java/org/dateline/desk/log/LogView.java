package org.dateline.desk.log;

import java.util.List;
import java.util.Optional;

/**
 * The log.
 *
 * @param subject whose entries alone are shown; empty for all
 * @param checked what a check of the whole chain found; empty when none was asked for
 */
public record LogView(String subject, List<Row> rows, Optional<String> next, boolean first, Optional<Checked> checked) {

    /**
     * An entry.
     *
     * @param link to what it was done to; empty when there is no page of it
     * @param hash the first digits
     */
    public record Row(
            long number,
            String at,
            String iso,
            String who,
            boolean machine,
            String action,
            String subject,
            String link,
            String reason,
            String hash) {}

    /** @param last hash of the last entry: noted elsewhere, it shows later that nothing was cut off */
    public record Checked(boolean whole, String entries, String last, List<String> faults) {}
}

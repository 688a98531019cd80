package org.dateline.desk.source;

import java.util.Locale;
import org.dateline.core.incident.account.SourceRecord;

/**
 * How a source's claims fared, as a bar: what people found to be so, what they or better sources found not to be so, what
 * it took back itself. Told apart by fill and order, not by colour alone.
 *
 * @param borne right edge of the first part, of {@link #WIDTH}
 * @param against right edge of the second
 * @param words the same in words; empty when nothing is known
 */
public record RecordBar(String borne, String against, String corrected, String againstWidth, String words) {

    /** Of the drawing. */
    public static final int WIDTH = 160;

    static RecordBar of(SourceRecord record) {
        int against = record.rejected() + record.contradicted();
        int all = record.verified() + against + record.corrected();
        if (all == 0) {
            return new RecordBar("0", "0", "0", "0", "");
        }
        double first = WIDTH * (double) record.verified() / all;
        double second = WIDTH * (double) against / all;
        return new RecordBar(
                decimal(first),
                decimal(first + second),
                decimal(WIDTH - first - second),
                decimal(second),
                record.verified() + " borne out, " + against + " contradicted or rejected, " + record.corrected()
                        + " taken back");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

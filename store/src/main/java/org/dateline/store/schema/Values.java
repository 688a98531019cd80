package org.dateline.store.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How Java's values stand in columns, and back. */
public final class Values {

    /** Stands for an unknown day where a list is sorted by it. */
    public static final long UNKNOWN_DAY = -1_000_000;

    private static final char REPLACEMENT = '\uFFFD';

    private Values() {}

    /** Now, as exactly as the columns hold it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The text as both databases can hold it: PostgreSQL takes no NUL, and half a surrogate pair is no character. Each
     * becomes U+FFFD; offsets stay as they are.
     */
    public static String storable(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean broken = c == 0;
            if (Character.isHighSurrogate(c)) {
                boolean paired = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
                broken = !paired;
                i += paired ? 1 : 0;
            } else if (Character.isLowSurrogate(c)) {
                broken = true;
            }
            if (broken) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }

    public static Optional<String> storable(Optional<String> text) {
        return text.map(Values::storable);
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return text(row, column).map(LocalDate::parse);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.parse(row.getString(column));
    }

    /** From a column that counts days; empty for null and for {@link #UNKNOWN_DAY}. */
    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() || day == UNKNOWN_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    public static OptionalInt integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    public static OptionalDouble decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}

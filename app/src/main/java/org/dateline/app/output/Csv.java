package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of comma-separated values after RFC 4180, built cell by cell. Unknown values are empty cells; a cell is one line,
 * without control characters.
 *
 * <p>Text that a spreadsheet would run as a formula gets an apostrophe in front: news text is not to be trusted, and a
 * cell like {@code =HYPERLINK(…)} acts when the file is opened. Numbers are written bare, negative ones too.
 */
public final class Csv {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final String END = "\r\n";

    private final List<String> cells = new ArrayList<>();

    public Csv text(String value) {
        cells.add(quoted(harmless(plainLine(value))));
        return this;
    }

    public Csv text(Optional<String> value) {
        return text(value.orElse(""));
    }

    public Csv number(Optional<? extends Number> value) {
        cells.add(value.map(Csv::plain).orElse(""));
        return this;
    }

    public Csv number(int value) {
        return number(Optional.of(value));
    }

    int size() {
        return cells.size();
    }

    public void writeTo(Writer out) throws IOException {
        out.write(String.join(",", cells));
        out.write(END);
    }

    /** Coordinates to five decimals, about a metre, without trailing zeros; whole numbers as such. */
    public static String plain(Number value) {
        if (!(value instanceof Double)) {
            return value.toString();
        }
        String digits = String.format(Locale.ROOT, "%.5f", value.doubleValue());
        String trimmed = digits.replaceFirst("\\.?0+$", "");
        return trimmed.equals("-0") ? "0" : trimmed;
    }

    private static String plainLine(String value) {
        return CONTROL.matcher(Wording.oneLine(value)).replaceAll("\uFFFD");
    }

    private static String harmless(String value) {
        if (value.isEmpty()) {
            return value;
        }
        return "=+-@|%＝＋－＠".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String quoted(String value) {
        boolean plain = value.indexOf(',') < 0
                && value.indexOf('"') < 0
                && value.indexOf('\n') < 0
                && value.indexOf('\r') < 0
                && value.equals(value.strip());
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}

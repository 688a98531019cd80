package org.dateline.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cellsAreQuotedWhereTheyMust() throws IOException {
        assertEquals(
                "a,\"b,c\",\"d\"\"e\",f g\r\n",
                row(new Csv().text("a").text("b,c").text("d\"e").text("f\n g ")));
    }

    @Test
    void whatASpreadsheetWouldRunIsDefused() throws IOException {
        assertEquals(
                "'=1+1,'+1,'-1,'@x,\"'=A1,B2\"\r\n",
                row(new Csv().text("=1+1").text("+1").text("-1").text("@x").text(" =A1,B2")));
    }

    @Test
    void numbersStandBare() throws IOException {
        assertEquals(
                "-3.5,12,0.33333,-0.00001,0,\r\n",
                row(new Csv()
                        .number(Optional.of(-3.5))
                        .number(12)
                        .number(Optional.of(1 / 3.0))
                        .number(Optional.of(-0.00001))
                        .number(Optional.of(-0.000001))
                        .number(Optional.empty())));
    }

    @Property
    void anyCellsComeBack(@ForAll @NotEmpty List<String> cells) throws IOException {
        Csv csv = new Csv();
        cells.forEach(csv::text);
        List<String> parsed = parse(row(csv));
        assertEquals(cells.size(), parsed.size());
        for (int i = 0; i < cells.size(); i++) {
            String expected = Wording.oneLine(cells.get(i)).replaceAll("\\p{Cc}", "\uFFFD");
            String actual = parsed.get(i);
            assertEquals(expected, actual.startsWith("'") && !expected.startsWith("'") ? actual.substring(1) : actual);
            assertFalse(actual.matches("(?s)[=+@-].*"), actual);
        }
    }

    private static String row(Csv csv) throws IOException {
        StringWriter out = new StringWriter();
        csv.writeTo(out);
        return out.toString();
    }

    /** A reader of RFC 4180, independent of the writer. */
    private static List<String> parse(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String body = line.substring(0, line.length() - 2);
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (quoted && c == '"' && i + 1 < body.length() && body.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

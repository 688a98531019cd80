package org.dateline.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.eval.EvalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReportTest {

    @TempDir
    private Path folder;

    @Test
    void metadataIsReadUnderBothNames() {
        GoldReport bench = parse("{'id':'1','date':'2015-10-14T09:30','source':'Gazette','title':'','text':'x'}");
        assertEquals(Optional.of(LocalDate.of(2015, 10, 14)), bench.report().published());
        assertEquals(Optional.of("Gazette"), bench.report().publisher());
        assertEquals(Optional.empty(), bench.report().title());
        GoldReport own = parse("{'id':'1','published':null,'publisher':'Courier','text':'x'}");
        assertEquals(Optional.empty(), own.report().published());
        assertEquals(Optional.of("Courier"), own.report().publisher());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':'1','text':5}                     | 18 | 'text' must be a string, got 5",
                "{'id':'1'}                              |  1 | 'text' is missing",
                "{'text':'x'}                            |  1 | 'id' is missing",
                "{'id':' ','text':'x'}                   |  7 | 'id' must not be blank",
                "{'id':'1','text':'x','date':'May'}      | 29 | 'date' must be a day",
                "{'id':'1','text':'x'                    | 21 | not JSON",
                "[1]                                     |  1 | a line must hold one JSON object",
                "{'id':'1','text':'x'} {}                | 23 | not JSON",
            })
    void mistakesAreReportedAtTheirColumn(String line, int column, String message) {
        GoldException e = assertThrows(GoldException.class, () -> parse(line.strip()));
        assertEquals(column, e.column(), e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertTrue(e.getMessage().startsWith("gold.jsonl:7:" + column + ": "), e.getMessage());
    }

    @Test
    void itemsOutsideTheTextAreReportedAtTheirOffset() {
        GoldReport report = parse("{'id':'1','text':'abc','gold':[{'kind':'time','start':1,'end':9}]}");
        GoldException e = assertThrows(
                GoldException.class, () -> report.stretch(report.items("time").get(0)));
        assertEquals(63, e.column());
        assertTrue(e.getMessage().contains("within the text of 3 characters, got 9"), e.getMessage());
    }

    @Test
    void itemsOfOtherKindsArePassedOver() {
        GoldReport report = parse("{'id':'1','text':'abc','gold':[{'kind':'time'},{'kind':'place'}]}");
        assertEquals(1, report.items("place").size());
    }

    @Test
    void goldThatIsMissingIsAMistakeAndEmptyGoldIsNot() {
        assertThrows(GoldException.class, () -> parse("{'id':'1','text':'abc'}").items("time"));
        assertEquals(List.of(), parse("{'id':'1','text':'abc','gold':[]}").items("time"));
    }

    @Test
    void repeatedIdNamesTheEarlierLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("g.jsonl"), "{\"id\":\"1\",\"text\":\"x\"}\n\n{\"id\":\"1\",\"text\":\"y\"}\n");
        GoldException e = assertThrows(GoldException.class, () -> GoldReport.read(file));
        assertEquals(3, e.line());
        assertTrue(e.getMessage().contains("the id of line 1 already"), e.getMessage());
    }

    @Test
    void emptyFileIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("g.jsonl"), "\n");
        assertThrows(EvalException.class, () -> GoldReport.read(file));
    }

    private static GoldReport parse(String json) {
        return GoldReport.parse(new GoldLine("gold.jsonl", 7, json.replace('\'', '"')));
    }
}

package org.dateline.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.event.EventStatus;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.ToponymRole;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.Polarity;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.StatementKind;
import org.dateline.core.text.PassageKind;
import org.dateline.core.time.DatePrecision;
import org.junit.jupiter.api.Test;

/** docs/RECORD.md tells every field and every value of a fixed list, and no others. */
class RecordPageTest {

    private static final Path PAGE = Path.of("../docs/RECORD.md");
    private static final List<Path> RECORDS = List.of(
            Path.of("src/test/resources/output/claims-and-denials.jsonl"),
            Path.of("src/test/resources/output/harm-and-background.jsonl"));

    @Test
    void everyFieldIsDescribedAndEveryDescribedFieldExists() throws IOException {
        Set<String> written = new TreeSet<>();
        for (Path records : RECORDS) {
            for (String line : Files.readAllLines(records)) {
                collect(new ObjectMapper().readTree(line), written);
            }
        }
        Set<String> described = new TreeSet<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `")) {
                Pattern.compile("`(\\w+)`")
                        .matcher(line.substring(0, line.indexOf('|', 1)))
                        .results()
                        .map(MatchResult::group)
                        .map(name -> name.replace("`", ""))
                        .forEach(described::add);
            }
        }
        assertEquals(written, described);
    }

    @Test
    void everyValueOfAFixedListIsDescribed() throws IOException {
        String page = Files.readString(PAGE);
        Stream.of(
                        PassageKind.values(),
                        StatementKind.values(),
                        Attitude.values(),
                        Stance.values(),
                        Certainty.values(),
                        Polarity.values(),
                        SourceKind.values(),
                        EventStatus.values(),
                        DatePrecision.values(),
                        PlacePrecision.values(),
                        ToponymRole.values())
                .flatMap(Stream::of)
                .forEach(value -> assertTrue(
                        page.contains("`" + Wording.lower((Enum<?>) value) + "`"), value + " is not described"));
    }

    @Test
    void thePageNamesTheLayout() throws IOException {
        assertTrue(Files.readString(PAGE).contains("`" + RecordWriter.LAYOUT + "`"));
    }

    private static void collect(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(child -> collect(child, fields));
    }
}

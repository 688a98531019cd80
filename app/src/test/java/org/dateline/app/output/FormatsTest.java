package org.dateline.app.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.app.Golden;
import org.dateline.core.CodedReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every {@code output/NAME.json}, a hand-written record ({@link RecordBuilder}), beside what each format makes of it. */
class FormatsTest {

    private static final Path FOLDER = Path.of("src/test/resources/output");
    private static final Map<String, Format> FORMATS =
            Map.of("jsonl", Format.JSONL, "csv", Format.CSV, "acled.csv", Format.ACLED, "geojson", Format.GEOJSON);

    @TestFactory
    List<DynamicTest> formatsWriteWhatIsExpected() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                FORMATS.forEach(
                        (end, format) -> tests.add(test(file, name + "." + end, format, new Look(100, false, false))));
                tests.add(test(file, name + ".table.txt", Format.TABLE, new Look(100, false, false)));
                tests.add(test(file, name + ".narrow.txt", Format.TABLE, new Look(60, false, false)));
                tests.add(test(file, name + ".explain.txt", Format.TABLE, new Look(100, false, true)));
            }
        }
        return tests;
    }

    private static DynamicTest test(Path input, String expected, Format format, Look look) {
        return DynamicTest.dynamicTest(expected, () -> {
            StringWriter out = new StringWriter();
            try (ReportWriter writer = format.writer(out, look)) {
                for (CodedReport coded : read(input)) {
                    writer.write(coded);
                }
            }
            Golden.assertMatches(
                    FOLDER.resolve(expected), out.toString(), "./mvnw test -pl app -am -Dtest=FormatsTest -Dupdate");
        });
    }

    static List<CodedReport> read(Path file) throws IOException {
        List<CodedReport> reports = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(node -> reports.add(RecordBuilder.build(node)));
        return reports;
    }
}

package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.app.Golden;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole stories beside all that is read of their statements: {@code examples/statement-stories/NAME.txt}, whose first
 * line is {@code published: 2015-10-15}, and {@code NAME.expected} with a line {@code source (kind) | cue, stance |
 * content | day | to | at | via | certainty, polarity, attribution | according to} for each.
 */
class StatementStoriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples/statement-stories");
    private static final String PUBLISHED = "published: ";

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            texts = files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        assertTrue(!texts.isEmpty(), "no stories in " + FOLDER);
        return texts.stream()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> assertStory(path)));
    }

    private static void assertStory(Path path) throws IOException {
        String file = Files.readString(path);
        int end = file.indexOf('\n');
        Optional<LocalDate> published = Optional.of(LocalDate.parse(file.substring(PUBLISHED.length(), end)));
        String text = file.substring(end + 1).strip();
        Report report = Report.identified(published, Optional.empty(), Optional.empty(), Optional.empty(), text);
        StringBuilder found = new StringBuilder();
        for (Statement statement : TestAnalyzer.pipeline().code(report).statements()) {
            found.append(line(statement, text)).append('\n');
        }
        Golden.assertMatches(
                path.resolveSibling(path.getFileName().toString().replace(".txt", ".expected")),
                found.toString(),
                "./mvnw test -pl app -am -Dtest=StatementStoriesTest -Dupdate");
    }

    private static String line(Statement s, String text) {
        Factuality factuality = s.factuality();
        return String.join(
                " | ",
                s.source().name() + " (" + lower(s.source().kind()) + ")",
                s.cue().in(text) + ", " + lower(s.stance()),
                s.contentIn(text),
                s.saidOn().map(day -> day.from().toString()).orElse("-"),
                s.saidTo().orElse("-"),
                s.saidAt().orElse("-"),
                s.via().orElse("-"),
                lower(factuality.certainty()) + ", " + lower(factuality.polarity()) + ", "
                        + lower(factuality.attribution()),
                String.join(" < ", factuality.accordingTo()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

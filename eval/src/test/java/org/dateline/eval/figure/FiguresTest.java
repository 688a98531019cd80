package org.dateline.eval.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.place.Gazetteer;
import org.dateline.eval.EvalException;
import org.dateline.eval.FakeAnalyzer;
import org.dateline.eval.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    private static final String HEADER = "# a comment\nkind\tdata\tfigure\tvalue\ttolerance\tgoal\tothers\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(folder.resolve("gold.iob2"), "1\tVigo\tB-LOC\n2\tand\tO\n3\tHull\tB-ORG\n");
        describe("");
    }

    @Test
    void repositoryPageIsWhatTheTableGives() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Path eval = Files.isDirectory(root.resolve("eval")) ? root.resolve("eval") : root;
        assertEquals(
                Figures.page(eval.resolve("figures.tsv")),
                Files.readString(eval.resolveSibling("docs/EVALUATION.md")),
                "docs/EVALUATION.md is stale: dateline eval --all eval/figures.tsv --write docs/EVALUATION.md");
    }

    @Test
    void equalValueIsTheSame() throws IOException {
        assertEquals(new FigureReport(1, 0, 0, 0, 0), measure("ner\tgold.iob2\tentities F1\t50\n", false));
    }

    @Test
    void higherValueIsReportedAsRisenAndDoesNotFail() throws IOException {
        FigureReport report = measure("ner\tgold.iob2\tentities F1\t40.3\n", false);
        assertEquals(new FigureReport(0, 1, 0, 0, 0), report);
        assertFalse(report.failed());
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("risen"));
    }

    @Test
    void lowerValueFailsBeyondItsTolerance() throws IOException {
        assertTrue(measure("ner\tgold.iob2\tentities F1\t50.2\n", false).failed());
        assertEquals(new FigureReport(0, 0, 1, 0, 0), measure("ner\tgold.iob2\tentities F1\t50.2\t0.5\n", false));
    }

    @Test
    void updateChangesNothingButTheValue() throws IOException {
        measure("ner\tgold.iob2\tentities F1\t40\t\t90\tothers 1.0\nner\tgold.iob2\tentities P\n", true);
        assertEquals(
                HEADER + "ner\tgold.iob2\tentities F1\t50.00\t\t90\tothers 1.0\nner\tgold.iob2\tentities P\t50.00\n",
                Files.readString(config()));
    }

    @Test
    void otherDataIsSkippedAndNotCompared() throws IOException {
        describe("0123456789abcdef");
        assertEquals(new FigureReport(0, 0, 0, 0, 1), measure("ner\tgold.iob2\tentities F1\t99\n", false));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("not the data"));
    }

    @Test
    void missingDataIsSkipped() throws IOException {
        Files.delete(folder.resolve("gold.iob2"));
        assertEquals(new FigureReport(0, 0, 0, 0, 1), measure("ner\tgold.iob2\tentities F1\t99\n", false));
    }

    @Test
    void mistakesInTheTableAreReportedAtTheirPlace() throws IOException {
        assertMistake("speed\tgold.iob2\tx\n", ":3:1: no kind of evaluation is called 'speed'");
        assertMistake("ner\tgold.iob2\tx\thigh\n", ":3:17: 'value' must be a number");
        assertMistake("ner\tother.iob2\tx\n", "data.tsv does not describe 'other.iob2'");
    }

    @Test
    void figureThatNobodyPrintsIsReported() {
        EvalException e = assertThrows(EvalException.class, () -> measure("ner\tgold.iob2\tentity F1\t1\n", false));
        assertTrue(e.getMessage().contains("but entities F1, entities P, entities R"), e.getMessage());
    }

    @Test
    void pageShowsValueGoalAndOthers() throws IOException {
        Files.writeString(config(), HEADER + "ner\tgold.iob2\tentities F1\t50.04\t\t60\tX 1.0 | Y 2.0\n");
        String page = Figures.page(config());
        assertTrue(page.contains("| gold | entities F1 | 50.0 | 60.0 | X 1.0; Y 2.0 |"), page);
        assertTrue(page.contains("dateline eval ner FOLDER/gold.iob2"), page);
    }

    private void assertMistake(String rows, String message) throws IOException {
        Files.writeString(config(), HEADER + rows);
        EvalException e = assertThrows(EvalException.class, () -> Figures.page(config()));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    private FigureReport measure(String rows, boolean update) throws IOException {
        Files.writeString(config(), HEADER + rows);
        FigureRequest request = new FigureRequest(
                config(),
                Optional.of(folder),
                new FakeAnalyzer("fake"),
                1,
                update,
                Optional.empty(),
                Progress.NONE,
                new Gazetteer());
        return Figures.run(request, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private void describe(String sha256) throws IOException {
        Files.writeString(
                folder.resolve("data.tsv"), "data\tsha256\tdescription\ngold.iob2\t" + sha256 + "\tTwo ports\n");
    }

    private Path config() {
        return folder.resolve("figures.tsv");
    }
}

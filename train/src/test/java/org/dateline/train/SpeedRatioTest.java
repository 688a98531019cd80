package org.dateline.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.core.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedRatioTest {

    @TempDir
    private Path folder;

    @Test
    void medianIsTakenStageByStage() {
        StageTimes median = StageTimes.median(List.of(times(10, 300), times(30, 100), times(20, 200)));
        assertEquals(20, median.of(Stage.TIME));
        assertEquals(200, median.of(Stage.YARDSTICK));
    }

    @Test
    void analyzerAndExtractionAreHeldAgainstTheYardstick() {
        StageTimes times = times(20, 200);
        times.add(Stage.ANALYZER, 40);
        assertEquals(10.0, SpeedRatio.percent(times));
        assertEquals(5.0, SpeedRatio.multiple(times));
    }

    @Test
    void extractionIsEverythingButAnalyzerAndYardstick() {
        StageTimes times = new StageTimes();
        for (Stage stage : Stage.values()) {
            times.add(stage, 1);
        }
        assertEquals(Stage.values().length - 2, times.extraction());
    }

    @Test
    void timedStagesAreThoseOfThePipeline() {
        // Throws where the two differ.
        SpeedRatio ratio = new SpeedRatio(Stories.madeUp(2, 6), new FakeAnalyzer("ours"), new FakeAnalyzer("theirs"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ratio.print(ratio.measure(0, 1), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertTrue(
                printed.toString(StandardCharsets.UTF_8).contains("extraction costs"),
                printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void storiesComeFromLinesAndFromTexts() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n");
        Path text = Files.writeString(folder.resolve("b.txt"), "Three.");
        assertEquals(
                List.of("One.", "Two.", "Three."),
                Stories.read(List.of(lines, text)).stream().map(Report::text).toList());
    }

    @Test
    void withoutFilesUsageIsPrinted() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, SpeedRatio.run(new String[0], System.out, new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage:"));
    }

    private static StageTimes times(long time, long yardstick) {
        StageTimes times = new StageTimes();
        times.add(Stage.TIME, time);
        times.add(Stage.YARDSTICK, yardstick);
        return times;
    }
}

package org.dateline.app.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.app.html.browser.BrowserPage;
import org.dateline.app.html.browser.Chromium;
import org.dateline.app.rules.TestAnalyzer;
import org.dateline.core.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the README's pictures of the sample, when asked: {@code ./mvnw -pl app -am test -Dtest=ScreenshotTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Ddateline.screenshots=docs} writes {@code docs/report.png} and {@code
 * docs/overview.png}.
 */
@EnabledIfSystemProperty(named = "dateline.screenshots", matches = ".+")
class ScreenshotTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void take() throws Exception {
        Path file = folder.resolve("report.html");
        code(ROOT.resolve("samples/dogger-bank/reports.jsonl"), file);
        Path docs = ROOT.resolve(System.getProperty("dateline.screenshots"));
        Files.createDirectories(docs);
        Path chromium = Chromium.installed().orElseThrow(() -> new AssertionError("no Chromium on this machine"));
        try (Chromium browser = Chromium.start(chromium);
                BrowserPage page = browser.open(file)) {
            page.size(1280, 860);
            page.load("#r1");
            Thread.sleep(500);
            page.evaluate("document.querySelector('#r1 .record.et').open = true");
            Thread.sleep(500);
            page.screenshot(docs.resolve("report.png"));
            page.size(1280, 1180);
            page.load("#timeline");
            Thread.sleep(500);
            page.screenshot(docs.resolve("overview.png"));
        }
    }

    private static void code(Path sample, Path to) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Writer out = Files.newBufferedWriter(to);
                HtmlReport html = new HtmlReport(out, "The Dogger Bank incident, October 1904")) {
            for (String line : Files.readAllLines(sample)) {
                JsonNode report = json.readTree(line);
                html.add(TestAnalyzer.pipeline()
                        .code(new Report(
                                report.get("id").asText(),
                                Optional.of(
                                        LocalDate.parse(report.get("published").asText())),
                                Optional.of(report.get("publisher").asText()),
                                Optional.of(report.get("title").asText()),
                                Optional.empty(),
                                report.get("text").asText())));
            }
        }
    }
}

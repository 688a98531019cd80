package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.app.desk.PlayedBrowser;
import org.dateline.app.keep.Intakes;
import org.dateline.app.rules.TestAnalyzer;
import org.dateline.core.report.Report;
import org.dateline.desk.Desk;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Role;
import org.dateline.desk.publish.Publishing;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the desk in docs/DESK.md, of the samples, when asked: {@code ./mvnw -pl app -am test
 * -Dtest=DeskPicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddateline.screenshots=docs}.
 */
@EnabledIfSystemProperty(named = "dateline.screenshots", matches = ".+")
class DeskPicturesTest {

    private static final Path ROOT = Path.of("..");
    private static final int MOST_BYTES = 250_000;
    private static final int PHONE = 390;

    @TempDir
    Path folder;

    private Path docs;
    private PlayedBrowser browser;
    private String url;

    @Test
    void take() throws IOException {
        docs = Files.createDirectories(ROOT.resolve(System.getProperty("dateline.screenshots")));
        Intakes intakes = new Intakes("samples");
        try (Store store = Store.open(new StoreUrl.Sqlite(folder.resolve("desk.db")))) {
            for (Report report : samples()) {
                store.ingest().add(intakes.of(TestAnalyzer.pipeline().code(report)));
            }
            SampleDecisions.apply(ROOT.resolve("samples/dogger-bank/decisions.tsv"), store);
            String incident = mostContradicted(store);
            Signature signature = new Signature("Ada Reader", "read all reports");
            store.decisions().dispute(incident, signature);
            new Publishing(store).release(incident, List.of(), signature);
            try (Desk desk = Desk.start(
                            new DeskSettings(0, false),
                            store,
                            report -> intakes.of(TestAnalyzer.pipeline().code(report)),
                            ctx -> Optional.of(new Account("Ada Reader", Role.ADMIN)));
                    PlayedBrowser played = PlayedBrowser.start()) {
                browser = played;
                url = desk.url();
                takeAll(samples().get(0).id(), incident);
            }
        }
    }

    private void takeAll(String report, String incident) throws IOException {
        take("today", "", 1280, false);
        take("report", "report?id=" + report + "&r=e1", 1280, false);
        take("incident", "incident?id=" + incident, 1280, false);
        take("dark", "incident?id=" + incident + "#accounts", 1280, true);
        take("phone", "incident?id=" + incident, PHONE, false);
        take("map", "map", 1280, false);
        take("timeline", "timeline", 1280, false);
        take("actors", "actors", 1280, false);
        take("publish", "publish/incident?id=" + incident, 1280, false);
    }

    private void take(String name, String path, int width, boolean dark) throws IOException {
        Path file = docs.resolve("desk-" + name + ".png");
        try (BrowserContext person = browser.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 860)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT))) {
            Page page = person.newPage();
            assertEquals(200, page.navigate(url + path).status(), path);
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
        assertTrue(Files.size(file) < MOST_BYTES, name + " has " + Files.size(file) + " bytes");
    }

    private static String mostContradicted(Store store) {
        return store
                .incidents()
                .find(Criteria.ALL.contradicted(true), PageRequest.first(PageRequest.LARGEST))
                .items()
                .stream()
                .max(Comparator.comparingInt(IncidentEntry::contradictions)
                        .thenComparingInt(IncidentEntry::sources)
                        .thenComparing(IncidentEntry::id))
                .orElseThrow()
                .id();
    }

    private static List<Report> samples() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return Files.readAllLines(ROOT.resolve("samples/dogger-bank/reports.jsonl")).stream()
                .map(line -> report(json, line))
                .toList();
    }

    private static Report report(ObjectMapper json, String line) {
        try {
            JsonNode report = json.readTree(line);
            return new Report(
                    report.get("id").asText(),
                    Optional.of(LocalDate.parse(report.get("published").asText())),
                    Optional.of(report.get("publisher").asText()),
                    Optional.of(report.get("title").asText()),
                    Optional.empty(),
                    report.get("text").asText());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.dateline.desk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.event.EventStatus;
import org.dateline.core.report.Report;
import org.dateline.desk.Stories;
import org.dateline.desk.TestDesk;
import org.dateline.store.decision.Signature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A report that attacks its readers in every field it has, in a browser that would run what gets through. The policy that
 * forbids inline scripts is switched off for the visit, so that escaping alone has to hold.
 */
@Tag("slow")
@ExtendWith(Chromium.class)
class HostileInBrowserTest {

    private static final String ATTACK = "\"'></textarea></title></script></svg><script>window.ran=1;alert(1)</script>"
            + "<svg onload=\"window.ran=2\"><img src=x onerror=\"window.ran=3\"><a href=\"javascript:window.ran=4\">${7*7}";
    private static final String NAME = ATTACK + "\u202Egnp.\u2066exe\u2069\u202C\u200F";

    @TempDir
    static Path folder;

    private static Chromium.Running browser;
    private static TestDesk desk;

    @BeforeAll
    static void open(Chromium.Running running) {
        browser = running;
        desk = new TestDesk(
                folder,
                Stories.attack(hostile("id " + ATTACK), NAME, NAME, 2),
                Stories.attack(hostile("other/../id?&#"), NAME + "b", NAME, 3),
                Stories.attack(
                        Stories.report(
                                "huge",
                                "Harbour Post",
                                "A".repeat(100_000),
                                ("x".repeat(5_000) + " word\n").repeat(150)),
                        "x".repeat(5_000),
                        "Arvek",
                        1),
                Stories.taken(
                        Stories.report("ground", NAME, NAME, NAME + " took it."), NAME, NAME, EventStatus.HAPPENED));
        Published.everything(desk, new Signature("Ada " + NAME, NAME), NAME);
    }

    private static Report hostile(String id) {
        return new Report(
                id,
                Optional.of(Stories.DAY),
                Optional.of(NAME),
                Optional.of(NAME),
                Optional.of("javascript:window.ran=5"),
                NAME + " said 2 people were killed in " + NAME + ".\nThe end of " + id);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    static Stream<String> everyPage() {
        return Paths.of(desk).stream();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void nothingOfItRunsOrPushesThePageAside(String path) {
        try (Visit visit = browser.trusting(desk, 390)) {
            Page page = visit.go(path);
            visit.unfold();
            page.evaluate("document.querySelectorAll('a[href^=\"javascript:\"]').forEach(a => a.click())");
            assertEquals("undefined", page.evaluate("typeof window.ran"), path);
            assertEquals(List.of(), visit.complaints(), path);
            assertEquals(List.of(), visit.strangers(), path);
            assertEquals(0, page.locator("img, iframe, [onload], [onerror]").count(), path);
            assertEquals(List.of(), visit.beyond(), path);
        }
    }
}

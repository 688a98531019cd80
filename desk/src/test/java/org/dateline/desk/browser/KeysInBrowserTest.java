package org.dateline.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.dateline.desk.Stories;
import org.dateline.desk.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The desk and its map by keys alone: no test here touches the mouse. */
@Tag("slow")
@ExtendWith(Chromium.class)
class KeysInBrowserTest {

    @TempDir
    static Path folder;

    private static Chromium.Running browser;
    private static TestDesk desk;

    @BeforeAll
    static void open(Chromium.Running running) {
        browser = running;
        desk = new TestDesk(
                folder,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 5),
                Stories.attack(
                        Stories.report(
                                "r3", "The Ledger", "Night raid", "Idris Noor said 4 people were killed in Belden."),
                        "Idris Noor",
                        "Belden",
                        4,
                        Stories.DAY.minusDays(6)));
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void fromTodayToADecision() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/");
            visit.press("g", "i");
            assertThat(visit.at("h1")).hasText("Incidents");
            visit.press("j", "j", "k");
            assertThat(visit.at("tbody tr").first().locator("a.t")).isFocused();
            visit.press("j");
            assertThat(visit.at("tbody tr").nth(1).locator("a.t")).isFocused();
            visit.press("Enter");
            assertThat(visit.at("#verify")).isVisible();
            visit.press("v", "Space", "Tab");
            visit.page().keyboard().type("two papers agree");
            visit.press("Tab", "Enter");
            assertThat(visit.at(".head .status")).hasText("Verified");
        }
    }

    @Test
    void theListOfKeysOpensAndCloses() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/sources");
            assertThat(visit.at("dialog.keys")).isHidden();
            visit.press("?");
            assertThat(visit.at("dialog.keys")).isVisible();
            visit.press("g", "r");
            visit.press("Escape");
            assertThat(visit.at("dialog.keys")).isHidden();
            assertEquals("/sources", visit.path());
        }
    }

    @Test
    void theSlashSearches() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/reports");
            visit.press("/");
            assertThat(visit.at(".find input")).isFocused();
            visit.page().keyboard().type("Belden");
            visit.press("Enter");
            assertThat(visit.at(".rows a.t")).hasText("Night raid");
        }
    }

    @Test
    void recordsAreReviewed() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/report?id=r1");
            // The incident that it tells of stands first.
            visit.press("j", "j", "c");
            String first = visit.focused();
            assertTrue(first.startsWith("Confirm "), first);
            String record = first.substring("Confirm ".length());
            visit.press("e");
            assertEquals("Correct " + record, visit.focused());
            visit.press("x");
            assertEquals("Why " + record + " is no record", visit.focused());
            visit.press("Escape", "w");
            assertThat(visit.at("details.why[open]")).isVisible();
        }
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/incidents");
            visit.press("Tab");
            assertThat(visit.at(".skip")).isFocused();
            assertThat(visit.at(".skip")).isInViewport();
            visit.press("Enter");
            assertTrue(visit.path().endsWith("#main"), visit.path());
        }
    }

    @Test
    void theMapIsZoomedMovedAndPlayed() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/map");
            String before = visit.at("[data-map]").getAttribute("data-at");
            visit.at("[data-map]").focus();
            visit.press("+");
            visit.arrives("at=");
            double closer = zoom(visit);
            assertTrue(closer > Double.parseDouble(before.substring(before.lastIndexOf(',') + 1)), before);
            String there = visit.path();
            visit.press("ArrowLeft");
            visit.page().waitForCondition(() -> !visit.path().equals(there));
            assertEquals(closer, zoom(visit));
            visit.press("0");
            visit.page().waitForCondition(() -> !visit.path().contains("at="));
            visit.at("[data-range]").focus();
            visit.press("Home");
            visit.arrives("until=2021-02-26");
            assertThat(visit.at(".spotlist")).containsText("Belden");
            assertThat(visit.at(".spotlist")).not().containsText("Arvek");
            visit.at("[data-map]").focus();
            visit.press("Space");
            visit.arrives("until=2021-03-04");
            assertThat(visit.at(".spotlist")).containsText("Arvek");
        }
    }

    private static double zoom(Visit visit) {
        String at = visit.at("[data-map]").getAttribute("data-at");
        return Double.parseDouble(at.substring(at.lastIndexOf(',') + 1));
    }
}

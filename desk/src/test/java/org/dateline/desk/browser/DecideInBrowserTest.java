package org.dateline.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.desk.Stories;
import org.dateline.desk.TestDesk;
import org.dateline.store.PageRequest;
import org.dateline.store.incident.Criteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Deciding about incidents: verify, merge, split, take back, and what two accounts contradict each other in. */
@Tag("slow")
@ExtendWith(Chromium.class)
class DecideInBrowserTest {

    private static Chromium.Running browser;

    @TempDir
    Path folder;

    private TestDesk desk;
    private String arvek;
    private String belden;

    @BeforeAll
    static void start(Chromium.Running running) {
        browser = running;
    }

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 5),
                Stories.attack("r3", "The Ledger", "Idris Noor", "Belden", 4));
        arvek = incident(true);
        belden = incident(false);
    }

    private String incident(boolean contradicted) {
        return desk.store()
                .incidents()
                .find(Criteria.ALL.contradicted(contradicted), PageRequest.first(1))
                .items()
                .get(0)
                .id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Visit at(String incident, boolean scripts) {
        Visit visit = browser.visit(desk, 1280, scripts);
        visit.go("/incident?id=" + incident);
        return visit;
    }

    @Test
    void verifiedWithAReasonAndNotWithout() {
        try (Visit visit = at(arvek, true)) {
            visit.at("#verify input[value=verify]").check();
            visit.at("#verify button.primary").click();
            assertThat(visit.at("#reason:invalid")).isFocused();
            assertTrue(visit.path().startsWith("/incident?id="), visit.path());
            visit.at("#reason").fill("   ");
            visit.at("#verify button.primary").click();
            assertThat(visit.at("#verify .err")).containsText("Write the reason");
            assertThat(visit.at(".head .status")).hasText("Unverified");
            assertThat(visit.at("#verify input[value=verify]")).isChecked();
            visit.at("#reason").fill("two papers agree");
            visit.at("#verify button.primary").click();
            assertThat(visit.at(".head .status")).hasText("Verified");
            assertThat(visit.at("#history .log").first()).containsText("two papers agree");
        }
    }

    @Test
    void withoutScriptsOneDecidesAndTakesItBack() {
        try (Visit visit = at(arvek, false)) {
            visit.at("#verify input[value=dispute]").check();
            visit.at("#reason").fill("the numbers differ");
            visit.at("#verify button.primary").click();
            assertThat(visit.at(".head .status")).hasText("Disputed");
            takeBack(visit, "they are of two days");
            assertThat(visit.at(".head .status")).hasText("Unverified");
        }
    }

    private static void takeBack(Visit visit, String reason) {
        visit.at("#history .log summary").first().click();
        visit.at("#history .log input[name=reason]").first().fill(reason);
        visit.at("#history .log button").first().click();
    }

    @Test
    void theTableShowsWhatContradictsWhatAndInWhichWords() {
        try (Visit visit = at(arvek, true)) {
            assertThat(visit.at("#accounts thead")).containsText("Omar Tessel");
            assertThat(visit.at("#accounts thead")).containsText("Lena Brandt");
            List<String> cells =
                    visit.at("#accounts .against tr").first().locator("td").allInnerTexts();
            assertEquals(2, cells.size(), cells.toString());
            assertTrue(cells.get(0).contains("2") != cells.get(1).contains("2"), cells.toString());
            assertTrue(cells.get(0).contains("5") != cells.get(1).contains("5"), cells.toString());
            assertThat(visit.at("#words .rival")).hasCount(2);
            assertThat(visit.at("#words")).containsText("5 people were killed in Arvek");
        }
    }

    @Test
    void mergedTakenApartAndPutBack() {
        try (Visit visit = at(arvek, true)) {
            visit.at("#parts summary", "Merge").click();
            visit.at("#other").fill(belden);
            visit.at("#merge-reason").fill("one raid on two towns");
            visit.at("#parts button", "Merge").click();
            assertThat(visit.at("#reports .rows > li")).hasCount(3);
            assertEquals(1, desk.store().incidents().count());
            takeBack(visit, "two raids");
            assertEquals(2, desk.store().incidents().count());
            visit.go("/incident?id=" + arvek);
            visit.at("#parts summary", "Take mentions out").click();
            visit.at("#parts input[name=mention]").last().check();
            visit.at("#split-reason").fill("the evening before");
            visit.at("#parts button", "Take out").click();
            assertThat(visit.at(".notice").first()).isVisible();
            assertEquals(3, desk.store().incidents().count());
        }
    }

    @Test
    void whoReadsAnIncidentHearsThatItChanged() {
        try (Visit visit = at(arvek, true)) {
            assertThat(visit.at("[data-more]")).isHidden();
            visit.page().waitForCondition(() -> visit.asked("/api/v1/changes"));
            desk.post("/incident/comment", Map.of("id", List.of(arvek), "reason", List.of("ask the hospital")));
            assertThat(visit.at("[data-more]")).isVisible();
        }
    }
}

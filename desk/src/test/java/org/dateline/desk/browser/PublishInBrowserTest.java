package org.dateline.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dateline.desk.Stories;
import org.dateline.desk.TestDesk;
import org.dateline.store.PageRequest;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Criteria;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the verified incident to the public page and the feed, and back. */
@Tag("slow")
@ExtendWith(Chromium.class)
class PublishInBrowserTest {

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
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Belden", 5));
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void releasedReadAndWithdrawn(boolean scripts) {
        String id = desk.store()
                .incidents()
                .find(Criteria.ALL, PageRequest.first(2))
                .items()
                .get(scripts ? 0 : 1)
                .id();
        String town = desk.page("/incident?id=" + id).text().contains("Tessel") ? "Tessel" : "Brandt";
        desk.store().decisions().verify(id, new Signature("Ada", "read both"));
        assertFalse(desk.get("/public/feed.atom").body().contains(town));
        try (Visit visit = browser.visit(desk, 1280, scripts)) {
            visit.go("/publish");
            visit.at("section[aria-labelledby=wait-h] a.t").first().click();
            visit.at("textarea[name=reason]").first().fill("all have seen it");
            visit.at("button.primary", "Release").click();
            visit.at("a", "The public page").first().click();
            assertTrue(visit.path().startsWith("/public/incident/"), visit.path());
            assertThat(visit.at("body")).containsText(town);
            String open = visit.path();
            assertTrue(desk.get("/public/feed.atom").body().contains(open.substring(1)));
            visit.go("/publish/incident?id=" + id);
            visit.at("#wd-reason").fill("The wrong town was named.");
            visit.at("button", "Withdraw").click();
            visit.go(open);
            assertThat(visit.at("body")).containsText("The wrong town was named.");
            assertThat(visit.at("body")).not().containsText(town);
            assertEquals(List.of(), visit.strangers());
        }
        assertFalse(desk.get("/public/feed.atom").body().contains(town));
    }
}

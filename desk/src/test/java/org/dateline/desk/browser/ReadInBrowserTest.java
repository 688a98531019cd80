package org.dateline.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.desk.Stories;
import org.dateline.desk.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reading and searching, from left to right and from right to left, with scripts and without, and being told of news. */
@Tag("slow")
@ExtendWith(Chromium.class)
class ReadInBrowserTest {

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
                Stories.attack("r3", "The Ledger", "Idris Noor", "Belden", 4),
                Stories.empty(new Report(
                        "r4",
                        Optional.of(Stories.DAY),
                        Optional.of("صوت المرفأ"),
                        Optional.of("هجوم في أرفك"),
                        Optional.empty(),
                        "قال عمر تسل إن ثلاثة أشخاص قتلوا في أرفك.\nأغلقت السوق في المساء.")));
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void fromTheInboxToTheWordsOfARecord() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/");
            visit.at("nav a", "Reports").click();
            visit.at("a.t", "Attack in Belden").click();
            assertThat(visit.at("h1")).hasText("Attack in Belden");
            assertEquals(0, visit.at(".passage .on").count());
            visit.at("#s1 > summary").click();
            assertThat(visit.at(".s.cue.on")).hasText("said");
            assertThat(visit.at(".s.source.on")).hasText("Idris Noor");
            visit.at("a.tag.et").first().click();
            assertThat(visit.at(".e.on")).hasText("killed");
            assertEquals(0, visit.at(".s.source.on").count());
            assertTrue(visit.path().endsWith("#e1"), visit.path());
            visit.at("#e1 .why > summary").click();
            assertThat(visit.at("#e1 .why code").first()).hasText("verbs.tsv:12");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void reportsAreFoundByTheirWords() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/reports");
            visit.at(".find input").fill("market Arvek -Brandt");
            visit.press("Enter");
            assertThat(visit.at("#in-h")).hasText("Found");
            assertThat(visit.at(".rows a.t")).hasText("Attack in Arvek");
            assertThat(visit.at(".rows cite")).hasText("Harbour Post");
            visit.at(".find input").fill("nowhere");
            visit.press("Enter");
            assertThat(visit.at(".empty b")).hasText("No report fits.");
        }
    }

    @Test
    void arabicIsSetFromTheRight() {
        try (Visit visit = browser.visit(desk, 390)) {
            visit.go("/reports");
            assertEquals("rtl", visit.at("a.t[lang=ar]").evaluate("a => getComputedStyle(a).direction"));
            visit.at("a.t[lang=ar]").click();
            assertEquals("ar rtl", visit.at("h1").evaluate("h => h.lang + ' ' + getComputedStyle(h).direction"));
            assertEquals(
                    true,
                    visit.at(".passage .text")
                            .first()
                            .evaluate("p => { const r = document.createRange(); r.selectNodeContents(p);"
                                    + " const words = [...r.getClientRects()].at(-1), box = p.getBoundingClientRect();"
                                    + " return box.right - words.right < 2 && words.left - box.left > 20; }"));
            assertEquals("ltr", visit.at("body").evaluate("b => getComputedStyle(b).direction"));
        }
    }

    @Test
    void withoutScriptsEverythingIsReadAndFiltered() {
        try (Visit visit = browser.visit(desk, 1280, false)) {
            visit.go("/incidents");
            assertEquals(2, visit.at("tbody tr").count());
            visit.at("input[name=contradicted][value=yes]").check();
            visit.at(".filters button.primary").click();
            assertEquals(1, visit.at("tbody tr").count());
            assertTrue(visit.path().contains("contradicted=yes"), visit.path());
            visit.at("tbody a.t").click();
            assertThat(visit.at("#accounts .against")).containsText("killed");
            visit.at("#reports a.t").first().click();
            visit.at("a.tag.et").first().click();
            assertThat(visit.at(".e.on")).hasText("killed");
            assertThat(visit.at("#e1 dl.kv")).isVisible();
        }
    }

    @Test
    void todaySaysThatMoreCameIn() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/");
            assertThat(visit.at("[data-more]")).isHidden();
            desk.store()
                    .ingest()
                    .add(Stories.empty(Stories.report("late", "Late Edition", "Fair weather", "It was fair.")));
            assertThat(visit.at("[data-more]")).isVisible();
            visit.at("[data-more] a").click();
            assertThat(visit.at("#in")).containsText("Late Edition");
            assertEquals(List.of(), visit.complaints());
        }
    }
}

package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = new TestDesk(
                folder,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 3),
                Stories.attack("r3", "The Ledger", "Idris Noor", "Belden", 4),
                Stories.empty(Stories.report("r4", "صحيفة الميناء", "هدوء في السوق", "قال الحارس إن السوق مغلق.")));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String arvek() {
        return desk.page("/incidents?contradicted=yes").select("td.wide a.t").attr("href");
    }

    @Test
    void todayTellsWhatCameInChangedAndWaits() {
        Document today = desk.page("/");
        assertTrue(today.select(".lede")
                .text()
                .contains("4 reports came in, 2 incidents are new and 0 incidents changed"));
        assertEquals("New 2 incidents", today.select("#changed h3").text());
        assertEquals("Contradiction", today.select("#queue .kind").first().text());
        assertEquals("How many were killed?", today.select("#clash h3 a").text());
        assertEquals(4, today.select("#in .rows > li").size());
        assertEquals("Today", today.select("nav [aria-current=page]").text());
    }

    @Test
    void aListTellsRangeSourcesAndContradictions() {
        Document list = desk.page("/incidents");
        assertEquals(2, list.select("tbody tr").size());
        Document contradicted = desk.page("/incidents?contradicted=yes");
        assertEquals(1, contradicted.select("tbody tr").size());
        assertEquals("2–3", contradicted.select("td[data-l=killed]").text());
        assertEquals(
                "Remove filter: Contradicted ×", contradicted.select(".token").text());
    }

    @Test
    void filtersThatFindNothingSayWhichToDrop() {
        Document list = desk.page("/incidents?type=PROTEST&from=2021-01-01");
        assertEquals(0, list.select("tbody tr").size());
        assertEquals(2, list.select(".empty a.btn").size());
        assertEquals(
                "/incidents?from=2021-01-01",
                list.select(".empty a.btn").first().attr("href"));
    }

    @Test
    void anIncidentShowsItsAccountsSideBySide() {
        Document page = desk.page(arvek());
        assertEquals("2–3", page.select("tr:has(.dots) .range").text());
        assertEquals(2, page.select(".dots circle").size());
        assertEquals(1, page.select(".dots circle.A").size());
        assertEquals(1, page.select(".dots circle.B").size());
        assertTrue(page.select(".clash thead").text().contains("Omar Tessel"));
        assertTrue(page.select(".against tr").text().contains("1 against 1"));
        assertEquals(2, page.select("#words .rival").size());
        assertEquals(2, page.select("#reports .rows > li").size());
        assertEquals(3, page.select("#chronology .chron > li").size());
        assertEquals(1, page.select("#map .spots li").size());
        assertFalse(page.select("#map path.land").isEmpty());
        assertEquals(1, page.select("#links .linked > li").size());
    }

    @Test
    void aReportShowsItsRecordsAtTheirWords() {
        Document page = desk.page("/report?id=r1&r=e1");
        assertEquals("Omar Tessel", page.select(".s.source[data-r=s1]").text());
        assertEquals("killed", page.select(".e.on").text());
        assertTrue(page.select("details#e1").hasAttr("open"));
        assertFalse(page.select("details#s1").hasAttr("open"));
        assertTrue(page.select("details#s1 .why").text().contains("cues.tsv:7"));
        assertEquals(2, page.select(".passage").size());
        assertEquals(1, page.select(".rows a[href^=/incident]").size());
    }

    @Test
    void arabicIsSetRightToLeft() {
        Document page = desk.page("/report?id=r4");
        assertEquals("rtl", page.select("h1").attr("dir"));
        assertEquals("ar", page.select(".passage").attr("lang"));
        assertEquals("rtl", desk.page("/reports").select("a.t[lang=ar]").attr("dir"));
    }

    @Test
    void searchAndFiltersNarrowTheInbox() {
        assertEquals(2, desk.page("/reports?q=Arvek").select(".rows > li").size());
        assertEquals(
                1,
                desk.page("/reports?publisher=The+Ledger").select(".rows > li").size());
        assertEquals(
                "Arvek", desk.page("/reports?q=Arvek").select(".find input").attr("value"));
        assertEquals(1, desk.page("/reports?q=nowhere").select(".empty").size());
    }

    @Test
    void sourcesAreListedByKind() {
        assertEquals(4, desk.page("/sources").select("tbody tr").size());
        Document speakers = desk.page("/sources?kind=speaker");
        assertTrue(speakers.select("tbody").text().contains("Lena Brandt"));
        String link = speakers.select("tbody a.t").first().attr("href");
        assertEquals(6, desk.page(link).select("input[name=grade]").size());
    }

    @Test
    void theLogCanBeReadAndChecked() {
        assertEquals(4, desk.page("/log").select("tbody tr").size());
        assertTrue(desk.page("/log/check").select(".notice").text().contains("The chain is whole: 4 entries."));
        assertEquals(1, desk.page("/log?subject=r2").select("tbody tr").size());
    }

    @Test
    void aReportCanBeReadAsItCame() {
        HttpResponse<String> original = desk.get("/report/original?id=r1");
        assertTrue(original.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(original.body().startsWith("Omar Tessel said 2 people"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/incident?id=i0", "/report?id=none", "/source?id=s999", "/source?id=x", "/assets/x"
            })
    void whatIsNotThereIsSaidToBeMissing(String path) {
        assertError(404, desk.get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/incident",
                "/incidents?from=yesterday",
                "/incidents?status=odd",
                "/incidents?sources=many",
                "/incidents?box=1,2",
                "/incidents?after=zzz",
                "/reports?after=zzz",
                "/report?id=r1&part=x"
            })
    void whatMakesNoSenseIsSaidToMakeNone(String path) {
        assertError(400, desk.get(path));
    }

    private static void assertError(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode());
        assertTrue(response.body().contains("<h1>"), response.body());
        assertFalse(response.body().contains("Exception"), response.body());
        assertFalse(response.body().contains("at org."), response.body());
        assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
    }
}

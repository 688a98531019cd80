package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.event.EventStatus;
import org.dateline.desk.map.Tiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Map, timeline, actors and territory, as a browser without scripts sees them. */
class SurveyPagesTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = new TestDesk(
                folder.resolve(""),
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 3),
                Stories.attack("r3", "The Ledger", "Idris Noor", "Belden", 4),
                Stories.taken(
                        Stories.report("t1", "The Ledger", "Corvia taken", "Rebels took Corvia."),
                        "Rebels",
                        "Corvia",
                        EventStatus.HAPPENED),
                Stories.taken(
                        Stories.report("t2", "Harbour Post", "Corvia holds", "Militia took Corvia."),
                        "Militia",
                        "Corvia",
                        EventStatus.HAPPENED),
                Stories.taken(
                        Stories.report("t3", "Harbour Post", "A hill", "Raiders took the hill."),
                        "Raiders",
                        "Somewhere",
                        EventStatus.HAPPENED));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static long number(Element element) {
        return Long.parseLong(element.text().replaceAll("[^0-9]", ""));
    }

    private static int placed() {
        return desk.page("/incidents").select("tbody tr").size() - 1;
    }

    @Test
    void theMapDrawsEveryIncidentAndTheListNamesEachPlace() {
        Document map = desk.page("/map");
        assertEquals("Map", map.select("nav [aria-current=page]").text());
        assertEquals(placed(), number(map.select("#seen-h + .n").first()));
        assertTrue(map.select(".head").text().contains("1 of no known place"));
        assertEquals(
                map.select("[data-canvas] a[data-spot]").size(),
                map.select(".spotlist > li").size());
        assertTrue(map.select("[data-canvas] path.land").size() > 1);
        assertFalse(map.select("[data-canvas] a.clashing").isEmpty());
        for (Element dot : map.select("[data-canvas] a[data-spot]")) {
            assertFalse(dot.attr("aria-label").isBlank());
            assertEquals(200, desk.get(dot.attr("href")).statusCode());
        }
    }

    @Test
    void theMapFollowsTheFilters() {
        Document map = desk.page("/map?contradicted=yes&type=ASSAULT");
        assertEquals(2, map.select(".token").size());
        assertEquals(1, map.select(".spotlist > li").size());
        assertTrue(map.select("a[href^=/incidents?]").first().attr("href").contains("contradicted=yes"));
        Document none = desk.page("/map?type=PROTEST");
        assertTrue(none.select(".empty").text().contains("No incident fits"), none.text());
    }

    @Test
    void theMapIsMovedByLinks() {
        Document map = desk.page("/map?at=36,37,6");
        assertEquals("36,37,6", map.select("[data-map]").attr("data-at"));
        Document closer = desk.page(map.select("[data-key=closer]").attr("href"));
        assertEquals("36,37,7", closer.select("[data-map]").attr("data-at"));
        assertEquals(
                "36,37,6",
                desk.page(closer.select("[data-key=farther]").attr("href"))
                        .select("[data-map]")
                        .attr("data-at"));
        Document east = desk.page(map.select("[data-key=east]").attr("href"));
        assertTrue(Double.parseDouble(east.select("[data-map]").attr("data-at").split(",")[1]) > 37);
        Document far = desk.page("/map?at=-40,-100,8");
        assertTrue(far.select(".empty").text().contains("Nothing in this part of the world"));
        assertEquals(1, desk.page("/map?at=0,179.9,3").select("[data-canvas]").size());
    }

    @Test
    void circlesAreTrueToScale() {
        String[] at =
                desk.page("/map?q=Belden").select("[data-map]").attr("data-at").split(",");
        double ten = radius("/map?q=Belden&at=" + at[0] + "," + at[1] + ",10");
        double eleven = radius("/map?q=Belden&at=" + at[0] + "," + at[1] + ",11");
        assertEquals(2, eleven / ten, 0.01);
        // The world is 256 * 2^10 wide; on its own parallel it is 40,075 km times the cosine of the latitude.
        double pixelsPerKm = 256 * 1024 / (40_075 * Math.cos(Math.toRadians(Double.parseDouble(at[0]))));
        assertEquals(5 * pixelsPerKm, ten, 0.5);
    }

    private static double radius(String path) {
        return Double.parseDouble(
                desk.page(path).select("[data-canvas] circle.unc").first().attr("r"));
    }

    @Test
    void theDaysLeaveOutWhatHappenedLater() {
        assertTrue(desk.page("/map?until=2021-03-03").text().contains("Nothing in view by that day"));
        assertEquals(0, desk.page("/map?until=2021-03-04").select(".empty").size());
        assertEquals(
                0, desk.page("/map?until=2021-03-04&only=1").select(".empty").size());
        assertEquals(
                1, desk.page("/map?until=2021-03-05&only=1").select(".empty").size());
    }

    @Test
    void aSpotListsItsIncidents() {
        Document map = desk.page("/map?spot=-90,-180,90,180&at=36,37,6");
        assertEquals(placed(), map.select("#spot .rows > li").size());
        assertEquals(
                0,
                desk.page(map.select("[data-key=close]").attr("href"))
                        .select("#spot")
                        .size());
    }

    @Test
    void noOtherServerIsAskedUnlessOneIsNamed() {
        HttpResponse<String> map = desk.get("/map");
        assertTrue(
                map.headers().firstValue("Content-Security-Policy").orElse("").contains("img-src 'self';"));
        assertFalse(map.body().contains("<image"), "a picture without tiles");
    }

    @Test
    void picturesComeFromTheOneServerThatIsNamed() throws Exception {
        Tiles tiles = Tiles.parse("https://tiles.example.org/{z}/{x}/{y}.png");
        DeskSettings settings =
                new DeskSettings(0, false, DeskSettings.LOOPBACK, Optional.empty(), Set.of(), Optional.of(tiles));
        try (Desk other = Desk.start(settings, desk.store(), Stories::empty, ctx -> Optional.of(TestDesk.PERSON))) {
            HttpResponse<String> map = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(other.url() + "map"))
                                    .build(),
                            BodyHandlers.ofString());
            assertTrue(map.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .contains("img-src 'self' https://tiles.example.org;"));
            List<String> pictures =
                    Jsoup.parse(map.body()).select("[data-canvas] image").eachAttr("href");
            assertFalse(pictures.isEmpty());
            assertTrue(
                    pictures.stream().allMatch(p -> p.matches("https://tiles.example.org/[0-9]+/[0-9]+/[0-9]+.png")));
        }
    }

    @Test
    void theTimelineSaysTheSameAsItsTable() {
        Document page = desk.page("/timeline");
        long all = page.select(".numbers td a.t").stream()
                .mapToLong(SurveyPagesTest::number)
                .sum();
        assertEquals(desk.page("/incidents").select("tbody tr").size(), all);
        String link = page.select(".numbers td a.t").first().attr("href");
        assertEquals(
                number(page.select(".numbers td a.t").first()),
                desk.page(link).select("tbody tr").size());
        assertFalse(page.select(".timeline rect").isEmpty());
        assertEquals(
                "Year",
                desk.page("/timeline?per=year").select(".unit[aria-current]").text());
        assertEquals(1, desk.page("/timeline?country=NOR").select(".empty").size());
    }

    @Test
    void theMatrixLeadsToTheIncidentsItCounts() {
        Document page = desk.page("/actors");
        Element cell = page.select(".matrix td a[title^=Rebels, country not told acts on Syria, civilians]")
                .first();
        assertEquals(2, Long.parseLong(cell.ownText()));
        assertEquals(2, desk.page(cell.attr("href")).select("tbody tr").size());
        Document named = desk.page("/actors?by=name");
        assertTrue(named.select(".matrix").text().contains("Gunmen"));
        Element did = named.select("td a.t:contains(Gunmen)").first();
        assertEquals("/actor?of=gunmen", did.attr("href"));
        assertEquals(1, desk.page("/actors?type=TRADE").select(".empty").size());
    }

    @Test
    void anActorsPageTellsWhatItDidAndWhoContradictsIt() {
        Document gunmen = desk.page("/actor?of=gunmen");
        assertEquals("Gunmen", gunmen.select("h1").text());
        assertTrue(gunmen.text().contains("said to act in 2 incidents, to be acted on in 0"), gunmen.text());
        assertTrue(gunmen.select("#names-h").parents().text().contains("UNK REB"));
        Document speaker = desk.page("/actor?of=Lena+Brandt");
        String disputes = speaker.select("section:has(#contra-h)").text();
        assertTrue(disputes.contains("How many were killed?"), disputes);
        assertTrue(disputes.contains("it says 3"), disputes);
        assertTrue(disputes.contains("2 Omar Tessel"), disputes);
        assertTrue(desk.page("/actor?of=SYR+CVL").select("h1").text().contains("Syria, civilians"));
    }

    @Test
    void claimsAboutOnePlaceStandSideBySide() {
        Document page = desk.page("/territory");
        Elements grounds = page.select(".ground");
        assertEquals(
                Set.of("Corvia", "Place not known for sure"),
                Set.copyOf(grounds.select("h2").eachText()));
        assertEquals(
                2, grounds.select(":has(h2:contains(Corvia)) article.rival").size());
        assertEquals(1, page.select(".ground header .neq").size());
        assertTrue(page.select(".ground .by").text().contains("is taken from the garrison"), page.text());
        assertEquals(1, desk.page("/territory?from=2022-01-01").select(".empty").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map?at=1,2",
                "/map?at=NaN,2,5",
                "/map?at=95,2,5",
                "/map?at=1,2,99",
                "/map?until=soon",
                "/map?only=0",
                "/map?only=many",
                "/map?spot=1,2,3",
                "/map?box=9,9,1,1",
                "/map?status=odd",
                "/map?actor=%3E",
                "/timeline?per=hour",
                "/timeline?from=yesterday",
                "/actors?by=hat",
                "/actors?actor=!",
                "/actor",
                "/actor?of=A%3EB",
                "/actor?of=!!",
                "/territory?sources=x"
            })
    void whatMakesNoSenseIsSaidToMakeNone(String path) {
        HttpResponse<String> response = desk.get(path);
        assertEquals(400, response.statusCode(), path);
        assertFalse(response.body().contains("Exception"), response.body());
    }

    @Test
    void anActorThatNobodyNamesIsMissing() {
        assertEquals(404, desk.get("/actor?of=Nobody+Atall").statusCode());
    }

    @Test
    void emptyStoresSayWhatToDo(@TempDir Path other) {
        try (TestDesk empty = new TestDesk(other)) {
            for (String path : new String[] {"/map", "/timeline", "/actors", "/territory"}) {
                Element box = empty.page(path).select(".empty").first();
                assertTrue(box.select("a[href^=/reports]").hasText(), path);
            }
        }
    }
}

package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.core.event.EventStatus;
import org.dateline.core.report.Report;
import org.dateline.desk.publish.Publishing;
import org.dateline.store.decision.Signature;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** A report that attacks its readers, in every field it has, on every page that shows any of them. */
class HostileReportTest {

    private static final String ATTACK = "\"'></textarea></title></script></svg><script>alert(1)</script>"
            + "<svg onload=alert(2)><img src=x onerror=alert(3)>${7*7}";
    private static final String BIDI = "\u202Egnp.\u2066exe\u2069\u202C\u200F";
    private static final String CONTROLS = "\u0000\u0007\u001B[2J\u0085\uFFFE\uD800";
    private static final String NAME = ATTACK + BIDI;

    @TempDir
    static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        String text = NAME + " said 2 people were killed in " + NAME + ".\n" + CONTROLS + " </p></div> end.";
        Report report = new Report(
                "id " + ATTACK,
                Optional.of(Stories.DAY),
                Optional.of(NAME),
                Optional.of(NAME),
                Optional.of("javascript:alert(4)"),
                text);
        Report other = new Report(
                "other/../id?&#",
                Optional.of(Stories.DAY),
                Optional.of(NAME + "2"),
                Optional.of(NAME),
                Optional.empty(),
                text + " More.");
        Report huge = Stories.report(
                "huge", "Harbour Post", "A".repeat(100_000), ("word " + "x".repeat(5_000) + "\n").repeat(180));
        desk = new TestDesk(
                folder,
                Stories.attack(report, NAME, NAME, 2),
                Stories.attack(other, NAME + "b", NAME, 3),
                Stories.attack(huge, "word", "Arvek", 1),
                Stories.taken(
                        Stories.report("ground", NAME, NAME, NAME + " took it."), NAME, NAME, EventStatus.HAPPENED));
        Signature signature = new Signature("Ada " + NAME, NAME);
        for (String told : List.of("id " + ATTACK, "huge")) {
            String incident = desk.store().incidents().ofReport(told).get(0).incident();
            desk.store().decisions().dispute(incident, signature);
            Release release = new Publishing(desk.store()).release(incident, List.of(), signature);
            Bulletin.Content content = new Bulletin.Content(
                    NAME, NAME + "\n" + NAME, Stories.DAY, List.of(new Bulletin.Item(release.incident(), 0)));
            desk.store().bulletins().draft("b-" + told.substring(0, 2).strip(), content, signature);
        }
        desk.store().bulletins().release("b-id", signature);
        desk.store()
                .releases()
                .withdraw(desk.store().incidents().ofReport("huge").get(0).incident(), signature);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<String> everyPage() {
        List<String> paths = new ArrayList<>(
                List.of("/", "/reports", "/incidents", "/sources", "/sources?kind=speaker", "/log", "/log/check"));
        for (String publish : List.of("/publish", "/public/")) {
            paths.add(publish);
            desk.page(publish)
                    .select("a.t")
                    .forEach(link -> paths.add(
                            URI.create(publish).resolve(link.attr("href")).toString()));
        }
        paths.addAll(List.of("/publish/bulletin/preview?name=b-hu", "/publish/bulletin?name=b-hu"));
        paths.addAll(List.of("/map", "/timeline", "/actors", "/actors?by=name", "/actors?by=country", "/territory"));
        desk.page("/map").select(".spotlist a.t").forEach(link -> paths.add(link.attr("href")));
        desk.page("/actors?by=name").select("td a.t").forEach(link -> paths.add(link.attr("href")));
        for (String list : List.of("/reports", "/incidents", "/sources", "/sources?kind=speaker")) {
            desk.page(list).select("a.t").forEach(link -> paths.add(link.attr("href")));
        }
        return paths;
    }

    @Test
    void nothingOfItRunsOrLoadsOnAnyPage() {
        List<String> paths = everyPage();
        assertTrue(paths.size() > 14, paths.toString());
        for (String path : paths) {
            Document page = desk.page(path);
            assertTrue(
                    page.select("script").stream()
                            .allMatch(script -> script.attr("src").startsWith("/assets/")
                                    && script.data().isEmpty()),
                    path);
            if (path.startsWith("/public/") || path.contains("/preview")) {
                assertEquals(0, page.select("script").size(), path);
            }
            assertEquals(0, page.select("img, [onload], [onerror], iframe").size(), path);
            assertTrue(
                    page.select("a[href]").stream()
                            .noneMatch(a -> a.attr("href").startsWith("javascript:")),
                    path);
        }
    }

    @Test
    void itsWordsAreShownAsTheyAre() {
        Document inbox = desk.page("/reports");
        assertTrue(inbox.text().contains("<script>alert(1)</script><svg onload=alert(2)>"), inbox.text());
        assertTrue(inbox.text().contains("${7*7}"), inbox.text());
        assertTrue(desk.page("/incidents").text().contains("<script>alert(1)</script>"));
    }

    @Test
    void noPageCanBeMadeToReadBackwards() {
        for (String path : everyPage()) {
            String body = desk.get(path).body();
            assertTrue(body.chars().noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069), path);
            assertTrue(body.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), path);
        }
    }

    @Test
    void nothingOfItBreaksTheFeedOrTheJson() throws Exception {
        String feed = desk.get("/public/feed.atom").body();
        var entries = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getElementsByTagName("entry");
        assertEquals(2, entries.getLength());
        assertTrue(feed.chars().noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069));
        assertEquals(
                1,
                new ObjectMapper()
                        .readTree(desk.get("/public/incidents.json").body())
                        .path("incidents")
                        .size());
    }

    @Test
    void itsNamesAreWordsOnTheMapAndAmongActors() {
        String map = desk.page("/map").text();
        assertTrue(map.contains("</title></script></svg>"), map);
        assertTrue(desk.page("/actors?by=name").text().contains("</title></script></svg>"));
        assertTrue(desk.page("/territory").text().contains("${7*7}"));
    }

    @Test
    void aHugeReportIsShownInParts() {
        HttpResponse<String> first = desk.get("/report?id=huge");
        assertEquals(200, first.statusCode());
        assertTrue(
                first.body().length() < 200_000, () -> "length " + first.body().length());
        Document page = Jsoup.parse(first.body());
        assertTrue(page.select("h1").text().length() < 200);
        String next = page.select("a[data-page=next]").attr("href");
        assertTrue(desk.page(next).text().contains("Part 2 of "));
        assertEquals(404, desk.get("/report?id=huge&part=9999").statusCode());
    }

    @Test
    void whatPeopleTypeIsEscapedToo() {
        HttpResponse<String> search = desk.get("/reports?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus%3D1");
        Document found = Jsoup.parse(search.body());
        assertEquals(1, found.select("script").size());
        assertFalse(found.select("input[name=q]").hasAttr("onfocus"));
        String id = desk.store().incidents().ofReport("huge").get(0).incident();
        desk.post("/incident/comment", Map.of("id", List.of(id), "reason", List.of(NAME)));
        Document page = desk.page("/incident?id=" + id);
        assertEquals(1, page.select("script").size());
        assertTrue(page.select("#history").text().contains("<script>alert(1)</script>"));
        assertEquals(
                1,
                Jsoup.parse(desk.get("/incident?id=%3Cscript%3E").body())
                        .select("script")
                        .size());
    }
}

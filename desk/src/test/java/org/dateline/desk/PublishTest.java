package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.store.PageRequest;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Criteria;
import org.dateline.store.release.Release;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releasing, releasing anew, withdrawing and bulletins, by form and redirect alone. */
class PublishTest {

    private static final Signature ANN = new Signature("ann", "two papers agree");

    @TempDir
    Path folder;

    private TestDesk desk;
    private String id;

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 3),
                Stories.attack("r3", "The Ledger", "Idris Noor", "Belden", 4));
        id = desk.store()
                .incidents()
                .find(Criteria.ALL.contradicted(true), PageRequest.first(1))
                .items()
                .get(0)
                .id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Document follow(HttpResponse<String> response) {
        assertEquals(303, response.statusCode(), response.body());
        return desk.page(response.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> release(String reason, String... leftOut) {
        return desk.post(
                "/publish/release", Map.of("id", List.of(id), "reason", List.of(reason), "leave", List.of(leftOut)));
    }

    private String path() {
        return "/public/incident/" + id + ".html";
    }

    @Test
    void whatNobodyDecidedIsNotReleased() {
        HttpResponse<String> refused = release("because");
        assertEquals(422, refused.statusCode());
        assertTrue(Jsoup.parse(refused.body())
                .select(".notice[data-n=error]")
                .text()
                .contains("not verified"));
        assertEquals(404, desk.get(path()).statusCode());
        assertEquals(
                0, desk.page("/publish").select("a[href^=/publish/incident]").size());
    }

    @Test
    void aReleaseIsACopyOfItsMoment() {
        desk.store().decisions().verify(id, ANN);
        assertEquals(
                1, desk.page("/publish").select("a[href^=/publish/incident]").size());
        assertEquals(422, release(" ").statusCode());
        assertEquals("Released.", follow(release("for all")).select(".notice b").text());
        String before = desk.get(path()).body();
        assertTrue(
                Jsoup.parse(before).text().contains("Killed 2–3"),
                Jsoup.parse(before).text());
        desk.store().ingest().add(Stories.attack("r4", "Evening Star", "Rosa Lind", "Arvek", 9));
        assertEquals(before, desk.get(path()).body());
        assertTrue(desk.page("/publish").text().contains("changed since"));
        Document page = desk.page("/publish/incident?id=" + id);
        assertTrue(page.select("table:has(th:contains(Now))").text().contains("Rosa Lind"));
        follow(release("one more account"));
        Document anew = desk.page(path());
        assertTrue(anew.text().contains("Killed 2–9"), anew.text());
        assertTrue(anew.text().contains("version 2; first released"));
        assertFalse(desk.page("/publish").text().contains("changed since"));
    }

    @Test
    void aReleasedIncidentThatIsRejectedLaterIsPointedOut() {
        desk.store().decisions().verify(id, ANN);
        follow(release("for all"));
        desk.store().decisions().reject(id, ANN);
        assertTrue(desk.page("/publish").text().contains("is rejected at the desk, and still out"));
        assertEquals(422, release("again").statusCode());
    }

    @Test
    void withdrawingLeavesAReason() {
        desk.store().decisions().dispute(id, ANN);
        follow(release("for all"));
        HttpResponse<String> refused = desk.post("/publish/withdraw", Map.of("id", List.of(id)));
        assertEquals(422, refused.statusCode());
        follow(desk.post(
                "/publish/withdraw", Map.of("id", List.of(id), "reason", List.of("The place was another town."))));
        HttpResponse<String> gone = desk.get(path());
        assertEquals(410, gone.statusCode());
        assertTrue(Jsoup.parse(gone.body()).text().contains("The place was another town."));
        assertFalse(gone.body().contains("Tessel"), gone.body());
        assertTrue(desk.get("/public/feed.atom").body().contains("Withdrawn"));
        assertTrue(desk.page("/public/").select(".rows").isEmpty());
    }

    @Test
    void aSourceThatIsLeftOutIsNotNamed() {
        desk.store().decisions().verify(id, ANN);
        HttpResponse<String> preview = desk.post(
                "/publish/release",
                Map.of("id", List.of(id), "leave", List.of("Omar Tessel"), "preview", List.of("yes")));
        assertEquals(200, preview.statusCode());
        assertTrue(desk.store().releases().of(id).isEmpty());
        assertTrue(
                Jsoup.parse(preview.body()).select("input[value=Omar Tessel]").hasAttr("checked"));
        assertEquals(422, release("for all", "Nobody Known").statusCode());
        follow(release("for all", "Omar Tessel"));
        String body = desk.get(path()).body();
        assertFalse(body.contains("Tessel"), body);
        assertTrue(body.contains("a source not named"));
        int sources = desk.store().incidents().require(id).entry().sources();
        assertTrue(Jsoup.parse(body).text().contains(sources + " independent source"));
        assertTrue(desk.page("/publish/incident?id=" + id)
                .select("input[value=Omar Tessel]")
                .hasAttr("checked"));
    }

    @Test
    void publicPagesAskWhetherTheirCopyStillStands() {
        desk.store().decisions().verify(id, ANN);
        follow(release("for all"));
        for (String path : List.of("/public/", path(), "/public/feed.atom", "/public/incidents.json")) {
            HttpResponse<String> first = desk.get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    "public, no-cache",
                    first.headers().firstValue("Cache-Control").orElseThrow());
            assertTrue(first.headers().firstValue("Set-Cookie").isEmpty(), path);
            HttpResponse<String> again = desk.send(
                    desk.request(path).header("If-None-Match", "W/" + tag).GET());
            assertEquals(304, again.statusCode(), path);
            assertEquals("", again.body());
        }
        desk.store().releases().withdraw(id, ANN);
        assertEquals(410, desk.get(path()).statusCode());
    }

    @Test
    void aBulletinIsWrittenOrderedReleasedAndWithdrawn() {
        desk.store().decisions().verify(id, ANN);
        follow(release("for all"));
        Document draft = follow(
                desk.post("/publish/bulletin/new", Map.of("title", List.of("The week"), "day", List.of("2021-03-06"))));
        String name = draft.select("form#bulletin input[name=name]").attr("value");
        assertEquals("2021-03-06", name);
        String visible = "/public/bulletin/" + name + ".html";
        Map<String, List<String>> form = Map.of(
                "name",
                List.of(name),
                "title",
                List.of("The week"),
                "day",
                List.of("2021-03-06"),
                "introduction",
                List.of("First.\nSecond."),
                "place-" + id,
                List.of("1"));
        assertEquals(
                "Draft kept.",
                follow(desk.post("/publish/bulletin/save", form))
                        .select(".notice b")
                        .text());
        assertEquals(404, desk.get(visible).statusCode());
        assertTrue(desk.page("/publish/bulletin/preview?name=" + name).text().contains("Draft"));
        java.util.HashMap<String, List<String>> release = new java.util.HashMap<>(form);
        release.put("release", List.of("yes"));
        assertEquals(422, desk.post("/publish/bulletin/save", release).statusCode());
        release.put("reason", List.of("it is Friday"));
        follow(desk.post("/publish/bulletin/save", release));
        Document out = desk.page(visible);
        assertEquals("The week", out.select(".sheet h1").text());
        assertEquals(2, out.select(".prose p").size());
        assertEquals(1, out.select(".sheet h2").size());
        assertEquals(1, desk.page("/public/").select("a[href^=bulletin/]").size());
        desk.store().releases().withdraw(id, new Signature("ann", "wrong town"));
        assertTrue(desk.page(visible).text().contains("wrong town"));
        assertFalse(desk.get(visible).body().contains("Tessel"));
        follow(desk.post(
                "/publish/bulletin/withdraw", Map.of("name", List.of(name), "reason", List.of("It was early."))));
        assertEquals(410, desk.get(visible).statusCode());
    }

    @Test
    void everyStepIsInTheLog() {
        desk.store().decisions().verify(id, ANN);
        follow(release("for all"));
        Release release = desk.store().releases().of(id).orElseThrow();
        assertEquals("Ada Reader", release.who());
        Document log = desk.page("/log");
        assertEquals("Ada Reader", log.select("tbody tr").first().select("td b").text());
        assertTrue(desk.store().audit().verify().isWhole());
    }
}

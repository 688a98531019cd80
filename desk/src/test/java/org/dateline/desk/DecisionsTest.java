package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.Status;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each decision by form and redirect alone, as a browser without scripts makes it. */
class DecisionsTest {

    @TempDir
    Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 3),
                Stories.attack("r3", "The Ledger", "Idris Noor", "Belden", 4));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String arvek() {
        return incidents(Criteria.ALL.contradicted(true)).items().get(0).id();
    }

    private Page<IncidentEntry> incidents(Criteria criteria) {
        return desk.store().incidents().find(criteria, PageRequest.first(10));
    }

    private Document follow(HttpResponse<String> response) {
        assertEquals(303, response.statusCode(), response.body());
        return desk.page(response.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> decide(String id, String status, String reason) {
        return desk.post(
                "/incident/decide",
                Map.of(
                        "id",
                        List.of(id),
                        "action",
                        List.of("status"),
                        "status",
                        List.of(status),
                        "reason",
                        List.of(reason)));
    }

    @Test
    void aVerifiedIncidentShowsWhoWhyAndWhen() {
        Document page = follow(decide(arvek(), "verify", "two papers, two witnesses"));
        assertEquals("Verified.", page.select(".notice b").text());
        assertEquals("Verified", page.select(".meta .status").text());
        assertEquals(
                "Status before: Open after: Verified",
                page.select("#changes .diff").first().text());
        assertTrue(page.select("#changes li").first().text().contains("Ada Reader: verify"));
        assertTrue(page.select("#history").text().contains("Ada Reader verified it: “two papers, two witnesses”"));
        assertEquals(
                Status.VERIFIED,
                desk.store().incidents().require(arvek()).entry().status());
    }

    @Test
    void everyStatusCanBeGiven() {
        for (String status : List.of("dispute", "reject", "retract")) {
            follow(decide(arvek(), status, "because"));
        }
        assertEquals(
                Status.RETRACTED,
                desk.store().incidents().require(arvek()).entry().status());
    }

    @Test
    void aDecisionWithoutReasonIsNotKeptAndTheFormStays() {
        HttpResponse<String> response = decide(arvek(), "dispute", "  ");
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.body());
        assertTrue(page.select("#verify .err").text().contains("Write the reason"));
        assertTrue(page.select("#verify input[value=dispute]").hasAttr("checked"));
        assertEquals("true", page.select("#reason").attr("aria-invalid"));
        assertTrue(desk.store().incidents().require(arvek()).decisions().isEmpty());
    }

    @Test
    void whatWasTypedIsKeptWhenAFormIsRefused() {
        HttpResponse<String> response = desk.post(
                "/incident/decide",
                Map.of(
                        "id",
                        List.of(arvek()),
                        "action",
                        List.of("merge"),
                        "other",
                        List.of("i0"),
                        "reason",
                        List.of("same \"town\"")));
        assertEquals(404, response.statusCode());
        response = desk.post(
                "/incident/decide",
                Map.of("id", List.of(arvek()), "action", List.of("split"), "reason", List.of("same \"town\"")));
        Document page = Jsoup.parse(response.body());
        assertEquals("same \"town\"", page.select("#split-reason").text());
        assertTrue(page.select("details:has(#split-reason)").hasAttr("open"));
    }

    @Test
    void incidentsAreMergedAndTakenApartAgain() {
        String other =
                incidents(Criteria.ALL.contradicted(false)).items().get(0).id();
        Document merged = follow(desk.post(
                "/incident/decide",
                Map.of(
                        "id",
                        List.of(arvek()),
                        "action",
                        List.of("merge"),
                        "other",
                        List.of(other),
                        "reason",
                        List.of("one raid"))));
        assertEquals(1, desk.store().incidents().count());
        assertEquals(3, merged.select("#parts input[name=mention]").size());
        String decision = merged.select("#history input[name=decision]").attr("value");
        String id = merged.select("#verify input[name=id]").attr("value");
        Document undone = follow(desk.post(
                "/incident/decide",
                Map.of(
                        "id",
                        List.of(id),
                        "action",
                        List.of("undo"),
                        "decision",
                        List.of(decision),
                        "reason",
                        List.of("two raids"))));
        assertEquals(2, desk.store().incidents().count());
        assertTrue(undone.select(".notice").text().contains("Taken back."));
    }

    @Test
    void mentionsAreTakenOutAsAnIncidentOfTheirOwn() {
        Document page = desk.page("/incident?id=" + arvek());
        String mention = page.select("#parts input[name=mention]").last().attr("value");
        follow(desk.post(
                "/incident/decide",
                Map.of(
                        "id", List.of(arvek()),
                        "action", List.of("split"),
                        "mention", List.of(mention),
                        "reason", List.of("the evening before"))));
        assertEquals(3, desk.store().incidents().count());
    }

    @Test
    void commentsAreKept() {
        Document page = follow(desk.post(
                "/incident/comment", Map.of("id", List.of(arvek()), "reason", List.of("ask Belden hospital"))));
        assertTrue(page.select("#history").text().contains("commented: “ask Belden hospital”"));
        assertEquals(
                Status.OPEN, desk.store().incidents().require(arvek()).entry().status());
    }

    @Test
    void newsAfterADecisionAsksToLookAgain() {
        follow(decide(arvek(), "verify", "two papers"));
        desk.store().ingest().add(Stories.attack("r9", "Daily Lantern", "Mira Sand", "Arvek", 2));
        assertTrue(desk.page("/incident?id=" + arvek()).select(".notice").text().contains("1 mention came after"));
        assertEquals("Look again", desk.page("/").select("#queue .kind").first().text());
    }

    @Test
    void aGradeIsSetAndTakenBack() {
        Document page = follow(desk.post(
                "/source/grade",
                Map.of("id", List.of("s1"), "grade", List.of("B"), "reason", List.of("right three times"))));
        assertEquals("B", page.select(".meta .grade").text());
        String decision = page.select("#history input[name=decision]").attr("value");
        Document undone = follow(desk.post(
                "/source/undo",
                Map.of("id", List.of("s1"), "decision", List.of(decision), "reason", List.of("only twice"))));
        assertEquals(0, undone.select(".meta .grade").size());
        HttpResponse<String> refused = desk.post("/source/grade", Map.of("id", List.of("s1"), "grade", List.of("B")));
        assertEquals(422, refused.statusCode());
    }

    @Test
    void everyDecisionIsInTheLog() {
        follow(decide(arvek(), "verify", "two papers"));
        Document log = desk.page("/log");
        assertEquals("Ada Reader", log.select("tbody tr").first().select("td b").text());
        assertEquals(
                "“two papers”", log.select("tbody tr").first().select(".said").text());
    }
}

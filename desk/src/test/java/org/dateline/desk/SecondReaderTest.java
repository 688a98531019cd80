package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.desk.account.Passwords;
import org.dateline.store.PageRequest;
import org.dateline.store.incident.Criteria;
import org.dateline.store.people.PersonRole;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of two readers, from the settings to the second verification, as two people at their browsers see it. */
class SecondReaderTest {

    private static final String WORDS = "quiet harbour seven lamps";
    private static final String HASH = Passwords.hash(WORDS);

    @TempDir
    Path folder;

    private TestDesk desk;
    private Visitor ada;
    private Visitor ben;

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                new DeskSettings(0, false),
                new TestClock(),
                store -> {
                    store.people().add("Ada", PersonRole.ADMIN, HASH, "root");
                    store.people().add("Ben", PersonRole.VERIFIER, HASH, "root");
                },
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2));
        ada = desk.visitor();
        ben = desk.visitor();
        ada.signIn("Ada", WORDS, "");
        ben.signIn("Ben", WORDS, "");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String incident() {
        return "/incident?id="
                + desk.store()
                        .incidents()
                        .find(Criteria.ALL, PageRequest.first(1))
                        .items()
                        .get(0)
                        .id();
    }

    private Document verify(Visitor who) {
        HttpResponse<String> response = who.submit(
                incident(),
                "/incident/decide",
                "id",
                incident().replaceFirst(".*=", ""),
                "action",
                "status",
                "status",
                "verify",
                "reason",
                "read it all");
        assertEquals(303, response.statusCode(), response.body());
        return who.page(response.headers().firstValue("Location").orElseThrow());
    }

    private void turnOn() {
        HttpResponse<String> response = ada.submit("/settings", "/settings", "setting", "second-reader", "value", "on");
        assertEquals(303, response.statusCode());
        assertEquals("on", ada.page("/settings?done=set").select("#two-h + .n").text());
    }

    @Test
    void theSecondReaderMakesItVerified() {
        turnOn();
        Document first = verify(ada);
        assertTrue(first.select(".notice").text().contains("once another person reads it"), first.text());
        assertEquals("Waits for a second reader", first.select(".meta .status").text());
        Document today = ben.page("/");
        assertEquals("Second reader", today.select("#queue .kind").first().text());
        assertEquals(
                1, ben.page("/incidents?status=review").select("td.wide a.t").size());
        assertEquals(
                "Waits for a second reader", verify(ada).select(".meta .status").text());
        Document second = verify(ben);
        assertEquals("Verified.", second.select(".notice b").first().text());
        assertEquals("Verified", second.select(".meta .status").text());
        assertTrue(second.select("#history").text().contains("verified it, as one of two readers"));
    }

    @Test
    void takingTheSecondVerificationBackMakesItWaitAgain() {
        turnOn();
        verify(ada);
        Document page = verify(ben);
        String decision = page.select("#history input[name=decision]").first().attr("value");
        HttpResponse<String> response = ben.submit(
                incident(),
                "/incident/decide",
                "id",
                incident().replaceFirst(".*=", ""),
                "action",
                "undo",
                "decision",
                decision,
                "reason",
                "too early");
        assertEquals(303, response.statusCode());
        assertEquals(
                "Waits for a second reader",
                ben.page(incident()).select(".meta .status").text());
    }

    @Test
    void whoIsNoAdminSetsNothing() {
        assertEquals(403, ben.get("/settings").statusCode());
        String token = ben.page("/account").select("input[name=token]").attr("value");
        assertEquals(
                403,
                ben.post("/settings", token, "setting", "second-reader", "value", "on")
                        .statusCode());
        assertEquals(0, ben.page("/").select("a[href=/settings]").size());
        assertEquals("Verified", verify(ben).select(".meta .status").text());
    }

    @Test
    void aSettingThatIsNoneIsRefused() {
        assertEquals(
                400,
                ada.submit("/settings", "/settings", "setting", "nothing", "value", "on")
                        .statusCode());
        assertEquals(
                400,
                ada.submit("/settings", "/settings", "setting", "second-reader", "value", "maybe")
                        .statusCode());
    }
}

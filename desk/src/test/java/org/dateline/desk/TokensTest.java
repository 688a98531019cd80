package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.account.Passwords;
import org.dateline.desk.account.Secrets;
import org.dateline.store.PageRequest;
import org.dateline.store.incident.Criteria;
import org.dateline.store.people.PersonRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs with tokens, and how much each may ask. */
class TokensTest {

    private static final String WORDS = "quiet harbour seven lamps";
    private static final String HASH = Passwords.hash(WORDS);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final String read = Secrets.token();
    private final String decide = Secrets.token();
    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                new DeskSettings(0, false),
                clock,
                store -> {
                    store.people().add("Ada", PersonRole.VERIFIER, HASH, "root");
                    Optional<java.time.Instant> day =
                            Optional.of(clock.instant().plus(Duration.ofDays(1)));
                    store.tokens().add("Ada", "feed", PersonRole.READER, Secrets.hash(read), day, "root");
                    store.tokens()
                            .add("Ada", "robot", PersonRole.ADMIN, Secrets.hash(decide), Optional.empty(), "root");
                },
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HttpResponse<String> get(Visitor visitor, String authorization) {
        return visitor.send(visitor.request("/sources")
                .header("Authorization", authorization)
                .GET());
    }

    private HttpResponse<String> comment(Visitor visitor, String token) {
        String id = desk.store()
                .incidents()
                .find(Criteria.ALL, PageRequest.first(1))
                .items()
                .get(0)
                .id();
        return visitor.send(visitor.request("/incident/comment")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("id=" + id + "&reason=checked")));
    }

    @Test
    void aTokenReadsInItsPersonsName() {
        assertEquals(200, get(desk.visitor(), "Bearer " + read).statusCode());
        assertTrue(get(desk.visitor(), "bearer " + read).body().contains("Ada"));
    }

    @Test
    void whatIsNoTokenGetsNothing() {
        for (String authorization : List.of(
                "Bearer x", "Bearer", "Bearer " + Secrets.token(), "Basic QWRhOng=", read, "Bearer " + read + "x")) {
            HttpResponse<String> response = get(desk.visitor(), authorization);
            assertEquals(401, response.statusCode(), authorization);
            assertEquals(
                    "Bearer", response.headers().firstValue("WWW-Authenticate").orElse(""));
        }
    }

    @Test
    void aScopeHoldsItsTokenBack() {
        assertEquals(403, comment(desk.visitor(), read).statusCode());
        assertEquals(303, comment(desk.visitor(), decide).statusCode());
        var decisions = desk.store()
                .decisions()
                .find(Optional.empty(), PageRequest.first(5))
                .items();
        assertEquals("Ada", decisions.get(0).who());
        Visitor robot = desk.visitor();
        assertEquals(
                403,
                robot.send(robot.request("/settings")
                                .header("Authorization", "Bearer " + decide)
                                .GET())
                        .statusCode());
    }

    @Test
    void aCookieNeverHelpsAToken() {
        Visitor ada = desk.visitor();
        ada.signIn("Ada", WORDS, "");
        assertEquals(401, get(ada, "Bearer " + Secrets.token()).statusCode());
        assertEquals(403, comment(ada, read).statusCode());
        assertEquals(401, comment(ada, "x").statusCode());
        assertTrue(ada.isSignedIn());
    }

    @Test
    void aTokenEndsWithItsTimeOrWhenItIsTakenBack() {
        clock.goOn(Duration.ofDays(1));
        assertEquals(401, get(desk.visitor(), "Bearer " + read).statusCode());
        assertEquals(200, get(desk.visitor(), "Bearer " + decide).statusCode());
        desk.store().tokens().remove(2, "root");
        assertEquals(401, get(desk.visitor(), "Bearer " + decide).statusCode());
    }

    @Test
    void aProgramThatAsksTooMuchWaits() {
        Visitor program = desk.visitor();
        int answered = 0;
        HttpResponse<String> response = get(program, "Bearer " + read);
        while (response.statusCode() == 200 && answered < 1_000) {
            answered++;
            response = get(program, "Bearer " + read);
        }
        assertEquals(300, answered);
        assertEquals(429, response.statusCode());
        assertEquals("1", response.headers().firstValue("Retry-After").orElse(""));
        clock.goOn(Duration.ofSeconds(1));
        assertEquals(200, get(program, "Bearer " + read).statusCode());
        Visitor ada = desk.visitor();
        ada.signIn("Ada", WORDS, "");
        assertTrue(ada.isSignedIn());
    }

    @Test
    void aStrangerWhoAsksTooMuchWaits() {
        Visitor stranger = desk.visitor();
        int answered = 0;
        while (stranger.get("/login").statusCode() == 200 && answered < 1_000) {
            answered++;
        }
        assertEquals(120, answered);
        assertEquals(429, stranger.get("/").statusCode());
    }

    @Test
    void changesAreLimitedMoreThanReading() {
        Visitor program = desk.visitor();
        int kept = 0;
        while (comment(program, decide).statusCode() == 303 && kept < 1_000) {
            kept++;
        }
        assertEquals(60, kept);
        assertEquals(200, get(program, "Bearer " + decide).statusCode());
    }
}

package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.account.Passwords;
import org.dateline.desk.account.Secrets;
import org.dateline.desk.account.Totp;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.people.PersonRole;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out by form and redirect, and what is done against those who guess. */
class SignInTest {

    private static final String WORDS = "quiet harbour seven lamps";
    private static final String HASH = Passwords.hash(WORDS);
    private static final String SECRET = Totp.newSecret();
    private static final List<String> RECOVERY = Secrets.recoveryCodes();

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private TestDesk desk;
    private Visitor visitor;

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                new DeskSettings(0, false),
                clock,
                SignInTest::people,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2));
        visitor = desk.visitor();
    }

    private static void people(Store store) {
        store.people().add("Ada Noor", PersonRole.VERIFIER, HASH, "root");
        store.people().add("Ben", PersonRole.ADMIN, HASH, "root");
        store.people()
                .totp(
                        "Ben",
                        Optional.of(SECRET),
                        RECOVERY.stream().map(Secrets::recoveryHash).toList(),
                        "root");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String code() {
        return Totp.code(SECRET, clock.instant());
    }

    private List<AuditEntry> log(String action) {
        // A write after them, so that those that nobody waited for are there.
        desk.store().people().role("Ben", PersonRole.ADMIN, "root");
        return desk.store().audit().find(Optional.empty(), PageRequest.first(200)).items().stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }

    @Test
    void nobodySeesAnythingBeforeSigningIn() {
        HttpResponse<String> response = visitor.get("/report?id=r1");
        assertEquals(303, response.statusCode());
        assertEquals(
                "/login?to=%2Freport%3Fid%3Dr1",
                response.headers().firstValue("Location").orElse(""));
        assertEquals(0, visitor.page("/login").select(".mast nav, .find").size());
    }

    @Test
    void aPersonSignsInAndGoesOnWhereTheyWanted() {
        HttpResponse<String> response = visitor.submit(
                "/login?to=%2Freport%3Fid%3Dr1",
                "/login", "name", " ada  NOOR ", "password", WORDS, "code", "", "to", "/report?id=r1");
        assertEquals(303, response.statusCode());
        assertEquals("/report?id=r1", response.headers().firstValue("Location").orElse(""));
        assertEquals("Ada Noor", visitor.page("/report?id=r1").select(".me bdi").text());
        assertEquals("Ada Noor", log("sign-in").get(0).who());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nX: y",
                "x"
            })
    void nobodyIsSentElsewhereAfterSigningIn(String to) {
        HttpResponse<String> response =
                visitor.submit("/login", "/login", "name", "Ada Noor", "password", WORDS, "code", "", "to", to);
        assertEquals("/", response.headers().firstValue("Location").orElse(""));
    }

    @Test
    void whatIsWrongIsNotTold() {
        List<String> answers = new ArrayList<>();
        desk.store().people().add("Cleo", PersonRole.READER, HASH, "root");
        desk.store().people().lock("Cleo", "root");
        for (String[] tried : new String[][] {
            {"Ada Noor", "wrong words here", ""},
            {"Nobody", WORDS, ""},
            {"Ben", WORDS, ""},
            {"Ben", WORDS, "000000"},
            {"Ben", "wrong words here", code()},
            {"Cleo", WORDS, ""}
        }) {
            HttpResponse<String> response = desk.visitor().signIn(tried[0], tried[1], tried[2]);
            assertEquals(422, response.statusCode());
            answers.add(Jsoup.parse(response.body()).select("main").text());
        }
        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        assertTrue(answers.get(0).contains("That did not match."));
    }

    @Test
    void aNameThatNobodyHasTakesAsLong() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        Visitor somebody = desk.visitor();
        String token = somebody.page("/login").select("input[name=token]").attr("value");
        for (int i = 0; i < 4; i++) {
            known.add(time(somebody, token, "Ada Noor"));
            unknown.add(time(somebody, token, "Nobody"));
        }
        Collections.sort(known);
        Collections.sort(unknown);
        // Without the password being checked, the answer comes in a hundredth of the time.
        assertTrue(unknown.get(1) * 3 > known.get(1), unknown + " against " + known);
    }

    private static long time(Visitor somebody, String token, String name) {
        long start = System.nanoTime();
        assertEquals(
                422,
                somebody.post("/login", token, "name", name, "password", "wrong words here")
                        .statusCode());
        return System.nanoTime() - start;
    }

    @Test
    void acodeIsNeededWorksOnceAndAStepEarlyOrLate() {
        assertEquals(303, visitor.signIn("Ben", WORDS, code()).statusCode());
        assertTrue(visitor.isSignedIn());
        assertEquals(422, desk.visitor().signIn("Ben", WORDS, code()).statusCode());
        clock.goOn(Duration.ofSeconds(90));
        String late = code();
        clock.goOn(Duration.ofSeconds(30));
        assertEquals(
                303,
                desk.visitor()
                        .signIn("Ben", WORDS, late.substring(0, 3) + " " + late.substring(3))
                        .statusCode());
        clock.goOn(Duration.ofSeconds(90));
        String tooLate = code();
        clock.goOn(Duration.ofSeconds(60));
        assertEquals(422, desk.visitor().signIn("Ben", WORDS, tooLate).statusCode());
        String early = Totp.code(SECRET, clock.instant().plusSeconds(30));
        assertEquals(303, desk.visitor().signIn("Ben", WORDS, early).statusCode());
    }

    @Test
    void aRecoveryCodeWorksOnceInItsPlace() {
        String typed = RECOVERY.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", " ");
        assertEquals(303, visitor.signIn("Ben", WORDS, typed).statusCode());
        assertTrue(visitor.page("/account").text().contains("9 recovery codes left"));
        assertEquals(422, desk.visitor().signIn("Ben", WORDS, RECOVERY.get(3)).statusCode());
        assertEquals(303, desk.visitor().signIn("Ben", WORDS, RECOVERY.get(4)).statusCode());
    }

    @Test
    void anIdThatWasSlippedToTheBrowserIsWorthNothing() {
        String known = "a".repeat(43);
        visitor.setCookie("dateline", known);
        assertEquals(303, visitor.signIn("Ada Noor", WORDS, "").statusCode());
        assertNotEquals(known, visitor.cookie("dateline"));
        Visitor attacker = desk.visitor();
        attacker.setCookie("dateline", known);
        assertFalse(attacker.isSignedIn());
    }

    @Test
    void aFormFromBeforeSigningInIsNoLongerTaken() {
        String before = visitor.page("/login").select("input[name=token]").attr("value");
        visitor.signIn("Ada Noor", WORDS, "");
        assertEquals(403, visitor.post("/account/leave", before).statusCode());
        assertTrue(visitor.isSignedIn());
    }

    @Test
    void aForgedSignInIsRefused() {
        assertEquals(
                403,
                visitor.post("/login", "x", "name", "Ada Noor", "password", WORDS)
                        .statusCode());
        assertFalse(visitor.isSignedIn());
    }

    @Test
    void signingOutEndsTheSessionForAllWhoHoldIt() {
        visitor.signIn("Ada Noor", WORDS, "");
        Visitor thief = desk.visitor();
        thief.setCookie("dateline", visitor.cookie("dateline"));
        assertTrue(thief.isSignedIn());
        assertEquals(303, visitor.submit("/account", "/logout").statusCode());
        assertFalse(visitor.isSignedIn());
        assertFalse(thief.isSignedIn());
        assertEquals(1, log("sign-out").size());
    }

    @Test
    void signingOutEverywhereEndsAllSessionsOfThatPersonAlone() {
        Visitor elsewhere = desk.visitor();
        Visitor ben = desk.visitor();
        visitor.signIn("Ada Noor", WORDS, "");
        elsewhere.signIn("Ada Noor", WORDS, "");
        ben.signIn("Ben", WORDS, code());
        assertTrue(visitor.page("/account").text().contains("2 sessions open"));
        assertEquals(303, visitor.submit("/account", "/account/leave").statusCode());
        assertFalse(visitor.isSignedIn());
        assertFalse(elsewhere.isSignedIn());
        assertTrue(ben.isSignedIn());
    }

    @Test
    void aSessionEndsWhenUnusedAndScriptsThatAskKeepNoneOpen() {
        visitor.signIn("Ada Noor", WORDS, "");
        clock.goOn(Duration.ofMinutes(20));
        assertTrue(visitor.isSignedIn());
        for (int i = 0; i < 3; i++) {
            clock.goOn(Duration.ofMinutes(11));
            visitor.send(visitor.request("/api/v1/log?limit=1")
                    .header("Sec-Fetch-Dest", "empty")
                    .GET());
        }
        assertFalse(visitor.isSignedIn());
        // A script is told so, and not shown a page to sign in on, which it would take for news.
        assertEquals(
                401,
                visitor.send(visitor.request("/api/v1/log?limit=1")
                                .header("Sec-Fetch-Dest", "empty")
                                .GET())
                        .statusCode());
    }

    @Test
    void whoKnowsTheirPasswordChangesItAndSignsInAnew() {
        visitor.signIn("Ada Noor", WORDS, "");
        Visitor elsewhere = desk.visitor();
        elsewhere.signIn("Ada Noor", WORDS, "");
        String next = "another set of long words";
        String token = visitor.page("/account").select("input[name=token]").attr("value");
        assertTrue(change(visitor, token, "wrong words here", next, next)
                .contains("The present password is another one."));
        assertTrue(change(visitor, token, WORDS, next, next + "x").contains("are not the same"));
        assertTrue(change(visitor, token, WORDS, "short", "short").contains("at least 12 characters"));
        assertTrue(visitor.isSignedIn());
        HttpResponse<String> changed =
                visitor.post("/account/password", token, "present", WORDS, "next", next, "again", next);
        assertEquals(
                "/login?done=password", changed.headers().firstValue("Location").orElse(""));
        assertFalse(visitor.isSignedIn());
        assertFalse(elsewhere.isSignedIn());
        assertEquals(422, visitor.signIn("Ada Noor", WORDS, "").statusCode());
        assertEquals(303, visitor.signIn("Ada Noor", next, "").statusCode());
        assertEquals("Ada Noor", log("person-password").get(0).who());
    }

    private static String change(Visitor who, String token, String present, String next, String again) {
        HttpResponse<String> response =
                who.post("/account/password", token, "present", present, "next", next, "again", again);
        assertEquals(422, response.statusCode());
        assertFalse(response.body().contains("value=\"" + next), "a password is shown");
        return response.body();
    }

    @Test
    void whoGuessesThePresentPasswordWaits() {
        visitor.signIn("Ada Noor", WORDS, "");
        String token = visitor.page("/account").select("input[name=token]").attr("value");
        for (int i = 0; i < 5; i++) {
            change(visitor, token, "wrong words here", "long enough words", "long enough words");
        }
        assertEquals(
                429,
                visitor.post(
                                "/account/password",
                                token,
                                "present",
                                WORDS,
                                "next",
                                "long enough words",
                                "again",
                                "long enough words")
                        .statusCode());
    }

    @Test
    void aLockedPersonIsOutAtOnce() {
        visitor.signIn("Ada Noor", WORDS, "");
        desk.store().people().lock("Ada Noor", "root");
        assertFalse(visitor.isSignedIn());
        assertEquals(422, visitor.signIn("Ada Noor", WORDS, "").statusCode());
        desk.store().people().unlock("Ada Noor", "root");
        assertEquals(303, visitor.signIn("Ada Noor", WORDS, "").statusCode());
    }

    @Test
    void aChangedRoleHoldsAtTheNextSignIn() {
        visitor.signIn("Ada Noor", WORDS, "");
        desk.store().people().role("Ada Noor", PersonRole.READER, "root");
        assertFalse(visitor.isSignedIn());
        visitor.signIn("Ada Noor", WORDS, "");
        String incident = visitor.page("/incidents").select("td.wide a.t").attr("href");
        assertEquals(0, visitor.page(incident).select("main form[method=post]").size());
    }

    private int guess(Visitor who, String name, int times) {
        int last = 0;
        for (int i = 0; i < times; i++) {
            last = who.signIn(name, "wrong words here", "").statusCode();
        }
        return last;
    }

    @Test
    void whoGuessesWaitsAndTheWaitEnds() {
        assertEquals(422, guess(visitor, "Ada Noor", 5));
        HttpResponse<String> refused = visitor.signIn("Ada Noor", WORDS, "");
        assertEquals(429, refused.statusCode());
        assertEquals("60", refused.headers().firstValue("Retry-After").orElse(""));
        assertTrue(refused.body().contains("Try again in 1 minute"), refused.body());
        clock.goOn(Duration.ofSeconds(61));
        assertEquals(422, guess(visitor, "Ada Noor", 1));
        assertEquals(
                "120",
                visitor.signIn("Ada Noor", WORDS, "")
                        .headers()
                        .firstValue("Retry-After")
                        .orElse(""));
        clock.goOn(Duration.ofSeconds(121));
        assertEquals(303, visitor.signIn("Ada Noor", WORDS, "").statusCode());
        assertEquals(6, log("sign-in-failed").size());
        assertTrue(
                log("sign-in").get(0).detail().contains("\"failedBefore\":6"),
                log("sign-in").toString());
    }

    @Test
    void aNameThatNobodyHasMakesWaitAlike() {
        assertEquals(422, guess(visitor, "Nobody", 5));
        assertEquals(429, guess(visitor, "Nobody", 1));
        assertFalse(log("sign-in-failed").toString().contains("Nobody"));
    }

    @Test
    void nobodyIsKeptOutForLongHoweverOftenOthersTry() {
        for (int i = 0; i < 40; i++) {
            guess(visitor, "Ada Noor", 3);
            clock.goOn(Duration.ofMinutes(5));
        }
        clock.goOn(Duration.ofMinutes(15));
        assertEquals(303, desk.visitor().signIn("Ada Noor", WORDS, "").statusCode());
    }

    @Test
    void aKnownBrowserIsNotKeptOutByOthers() {
        visitor.signIn("Ada Noor", WORDS, "");
        visitor.submit("/account", "/logout");
        Visitor stranger = desk.visitor();
        guess(stranger, "Ada Noor", 7);
        assertEquals(429, desk.visitor().signIn("Ada Noor", WORDS, "").statusCode());
        assertEquals(303, visitor.signIn("Ada Noor", WORDS, "").statusCode());
    }

    @Test
    void whoTriesManyNamesFromOnePlaceWaits() {
        int last = 0;
        for (int i = 0; i < 21; i++) {
            last = visitor.signIn("name " + i, "wrong words here", "").statusCode();
            clock.goOn(Duration.ofSeconds(1));
        }
        assertEquals(429, last);
    }

    @Test
    void noSecretIsEverShownOrLogged() {
        HttpResponse<String> wrong = visitor.signIn("Ada Noor", "hunter2 hunter2 hunter2", "123456");
        assertFalse(wrong.body().contains("hunter2"));
        assertFalse(wrong.body().contains("123456"));
        visitor.signIn("my secret by mistake", "x", "");
        visitor.signIn("Ben", WORDS, code());
        String log = visitor.page("/log").text() + log("sign-in-failed");
        for (String secret : List.of("hunter2", "my secret", WORDS, code(), visitor.cookie("dateline"))) {
            assertFalse(log.contains(secret), secret);
        }
    }

    @Test
    void aHashOfFewerPassesIsMadeAnew() {
        // Argon2id of WORDS with 8 MiB and one pass, as an earlier version might have kept it.
        String weak = WeakHash.of(WORDS);
        desk.store().people().add("Dora", PersonRole.READER, weak, "root");
        assertEquals(303, visitor.signIn("Dora", WORDS, "").statusCode());
        String now = desk.store().people().credentials("Dora").orElseThrow().password();
        assertNotEquals(weak, now);
        assertTrue(now.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), now);
        assertTrue(visitor.isSignedIn());
    }

    @Test
    void withoutAccountsTheDeskIsItsUsersAndWithTheFirstEverybodySignsIn(@TempDir Path other) {
        try (TestDesk alone = new TestDesk(other, new DeskSettings(0, false), clock, store -> {})) {
            Visitor local = alone.visitor();
            assertTrue(local.isSignedIn());
            assertTrue(local.page("/account").text().contains("answers to nobody else"));
            assertEquals(303, local.get("/login").statusCode());
            alone.store().people().add("Ada", PersonRole.ADMIN, HASH, "root");
            assertFalse(local.isSignedIn());
            assertEquals(303, local.signIn("ada", WORDS, "").statusCode());
            assertTrue(local.isSignedIn());
        }
    }
}

package org.dateline.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.Stories;
import org.dateline.desk.TestClock;
import org.dateline.desk.TestDesk;
import org.dateline.desk.account.Passwords;
import org.dateline.desk.account.Totp;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.people.PersonRole;
import org.dateline.store.people.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, one's account, settings and the second reader, in a browser. */
@Tag("slow")
@ExtendWith(Chromium.class)
class PeopleInBrowserTest {

    private static final String WORDS = "quiet harbour seven lamps";
    private static final String SECRET = Totp.newSecret();

    private static final TestClock CLOCK = new TestClock();

    @TempDir
    static Path folder;

    private static Chromium.Running browser;
    private static TestDesk desk;
    private static String incident;

    @BeforeAll
    static void open(Chromium.Running running) {
        browser = running;
        desk = new TestDesk(
                folder,
                new DeskSettings(0, false),
                CLOCK,
                PeopleInBrowserTest::people,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2));
        incident = desk.store()
                .incidents()
                .find(Criteria.ALL, PageRequest.first(1))
                .items()
                .get(0)
                .id();
    }

    private static void people(Store store) {
        String hash = Passwords.hash(WORDS);
        for (String name : List.of("Ada", "Ben", "Cleo")) {
            store.people().add(name, PersonRole.ADMIN, hash, "root");
        }
        store.people().totp("Cleo", Optional.of(SECRET), List.of(), "root");
        store.settings().set(Setting.SECOND_READER, "on", "root");
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private static void signIn(Visit visit, String name, String path) {
        visit.go(path);
        visit.at("#name").fill(name);
        visit.at("#password").fill(WORDS);
        visit.at("main button.primary").click();
    }

    @Test
    void aPersonSignsInWithACodeByKeyboardAlone() {
        try (Visit visit = browser.visit(desk, 1280)) {
            visit.go("/incident?id=" + incident);
            visit.at("#name").focus();
            visit.page().keyboard().type("Cleo");
            visit.press("Tab");
            visit.page().keyboard().type(WORDS);
            visit.press("Tab");
            visit.page().keyboard().type(Totp.code(SECRET, CLOCK.instant()));
            visit.press("Enter");
            visit.arrives("/incident?id=" + incident);
            assertThat(visit.at(".me bdi")).hasText("Cleo");
        }
    }

    @Test
    void withoutTheCodeThePasswordOpensNothing() {
        try (Visit visit = browser.visit(desk, 1280)) {
            signIn(visit, "Cleo", "/");
            assertThat(visit.at("[role=alert]")).containsText("That did not match.");
            visit.go("/reports");
            assertTrue(visit.path().startsWith("/login"), visit.path());
        }
    }

    @Test
    void whoGuessesIsToldToWait() {
        try (Visit visit = browser.visit(desk, 1280)) {
            for (int guess = 0; guess < 7; guess++) {
                visit.go("/login");
                visit.at("#name").fill("Mara");
                visit.at("#password").fill("guess number " + guess);
                visit.at("main button.primary").click();
                assertThat(visit.at("[role=alert]")).isVisible();
            }
            assertThat(visit.at("[role=alert]")).containsText("Try again in 1 minute.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void withoutScriptsTwoPeopleVerifyAndOneSignsOut(int width) {
        try (Visit ada = browser.visit(desk, width, false);
                Visit ben = browser.visit(desk, width, false)) {
            signIn(ada, "Ada", "/incident?id=" + incident);
            verify(ada);
            assertThat(ada.at(".meta .status")).hasText("Waits for a second reader");
            verify(ada);
            assertThat(ada.at(".meta .status")).hasText("Waits for a second reader");
            signIn(ben, "Ben", "/");
            ben.at("#queue a.t").click();
            verify(ben);
            assertThat(ben.at(".meta .status")).hasText("Verified");
            while (!ben.at(".meta .status").innerText().strip().equals("Unverified")) {
                takeBack(ben);
            }
            ada.at("a.me").click();
            ada.at("button", "Sign out here").click();
            assertTrue(ada.path().startsWith("/login"), ada.path());
            ada.go("/");
            assertThat(ada.at("h1")).hasText("Sign in to the desk");
        }
    }

    private static void verify(Visit visit) {
        visit.at("#verify input[value=verify]").check();
        visit.at("#reason").fill("read both reports");
        visit.at("#verify button.primary").click();
    }

    /** Takes the latest standing decision back. */
    private static void takeBack(Visit visit) {
        visit.at("#history summary").first().click();
        visit.at("#history input[name=reason]").first().fill("only a trial");
        visit.at("#history button").first().click();
    }

    @Test
    void nobodyIsKeptOutByABarrier() {
        for (int width : new int[] {390, 1280}) {
            try (Visit visit = browser.visit(desk, width)) {
                visit.go("/login");
                assertEquals(List.of(), visit.barriers());
                visit.at("#name").fill("Ada");
                visit.at("#password").fill("wrong words here");
                visit.at("main button.primary").click();
                assertThat(visit.at("[role=alert]")).containsText("That did not match.");
                assertEquals(List.of(), visit.barriers());
                signIn(visit, "Ada", "/login");
                for (String path : List.of("/account", "/settings", "/log")) {
                    visit.go(path);
                    assertEquals(List.of(), visit.barriers(), path);
                    assertEquals(List.of(), visit.beyond(), path);
                }
                assertEquals(List.of(), visit.strangers());
            }
        }
    }
}

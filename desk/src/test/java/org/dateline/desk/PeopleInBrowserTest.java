package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.account.Passwords;
import org.dateline.desk.account.Totp;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.people.PersonRole;
import org.dateline.store.people.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, one's account, settings and the second reader, in a browser. */
class PeopleInBrowserTest {

    private static final String WORDS = "quiet harbour seven lamps";
    private static final String SECRET = Totp.newSecret();

    @TempDir
    static Path folder;

    private static TestBrowser browser;
    private static TestDesk desk;
    private static String incident;

    @BeforeAll
    static void open() {
        browser = new TestBrowser();
        desk = new TestDesk(
                folder,
                new DeskSettings(0, false),
                Clock.systemUTC(),
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
        if (browser != null) {
            browser.close();
        }
    }

    private static Page at(BrowserContext person, String path) {
        Page page = person.newPage();
        page.navigate(desk.url() + path.substring(1));
        return page;
    }

    private static Page signedIn(BrowserContext person, String name, String path) {
        Page page = at(person, path);
        page.fill("#name", name);
        page.fill("#password", WORDS);
        page.click("main button.primary");
        return page;
    }

    @Test
    void aPersonSignsInWithACodeByKeyboardAlone() {
        try (BrowserContext person = browser.person(true, 1280)) {
            Page page = at(person, "/incident?id=" + incident);
            page.locator("#name").focus();
            page.keyboard().type("Cleo");
            page.keyboard().press("Tab");
            page.keyboard().type(WORDS);
            page.keyboard().press("Tab");
            page.keyboard().type(Totp.code(SECRET, Instant.now()));
            page.keyboard().press("Enter");
            page.waitForURL(desk.url() + "incident?id=" + incident);
            assertEquals("Cleo", page.locator(".me bdi").textContent());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void withoutScriptsOneSignsInVerifiesAndSignsOut(int width) {
        try (BrowserContext ada = browser.person(false, width);
                BrowserContext ben = browser.person(false, width)) {
            String path = "/incident?id=" + incident;
            Page first = verified(signedIn(ada, "Ada", path));
            assertEquals(
                    "Waits for a second reader",
                    first.locator(".meta .status").textContent().strip());
            Page second = signedIn(ben, "Ben", "/");
            second.click("#queue a.t");
            second = verified(second);
            assertEquals(
                    "Verified", second.locator(".meta .status").textContent().strip());
            takeBack(second);
            takeBack(second);
            first.click("a.me");
            first.click("button:has-text(\"Sign out here\")");
            first.waitForURL(desk.url() + "login");
            first.navigate(desk.url());
            assertEquals("Sign in to the desk", first.locator("h1").textContent());
        }
    }

    private static Page verified(Page page) {
        page.check("#verify input[value=verify]");
        page.fill("#reason", "read both reports");
        page.click("#verify button.primary");
        return page;
    }

    /** Takes the latest standing decision back. */
    private static void takeBack(Page page) {
        page.locator("#history summary").first().click();
        page.locator("#history input[name=reason]").first().fill("only a trial");
        page.locator("#history button").first().click();
    }

    @Test
    void nobodyIsKeptFromAnyOfThesePagesByABarrier() {
        for (int width : new int[] {390, 1280}) {
            try (BrowserContext person = browser.person(true, width)) {
                List<String> asked = new ArrayList<>();
                person.onRequest(request -> asked.add(request.url()));
                Page page = at(person, "/login");
                assertEquals(List.of(), TestBrowser.barriers(page));
                page.fill("#name", "Ada");
                page.fill("#password", "wrong words here");
                page.click("main button.primary");
                assertTrue(page.locator("[role=alert]").textContent().contains("That did not match."));
                assertEquals(List.of(), TestBrowser.barriers(page));
                page.close();
                page = signedIn(person, "Ada", "/login");
                for (String path : List.of("account", "settings", "log")) {
                    page.navigate(desk.url() + path);
                    assertEquals(List.of(), TestBrowser.barriers(page), path);
                    Object wide = page.evaluate("document.documentElement.scrollWidth");
                    assertTrue(((Number) wide).intValue() <= width, path + " is " + wide + " wide at " + width);
                }
                assertTrue(asked.stream().allMatch(url -> url.startsWith(desk.url())), asked.toString());
            }
        }
    }
}

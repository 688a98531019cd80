package org.dateline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correcting what the real coder read, in a real browser, and seeing the incident follow. */
@Tag("slow")
class CorrectInBrowserTest {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String TEXT =
            "Troops shelled the town of Hama on Thursday, killing four civilians, Mayor Omar Tessel said.\n\n"
                    + "The council met on Friday. Its chairman welcomed guests from abroad.";

    @TempDir
    Path folder;

    private RealDesk desk;
    private PlayedBrowser browser;

    @BeforeEach
    void open() {
        browser = PlayedBrowser.start();
        desk = new RealDesk(folder.resolve("desk.db"));
        desk.add("r1", TEXT);
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private Page page(int width, String path) {
        BrowserContext person =
                browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        Page page = person.newPage();
        page.navigate(desk.url() + path);
        return page;
    }

    private static void keep(Page page, String reason) {
        page.fill("#reason", reason);
        page.click(".correct-form button.primary");
    }

    @Test
    void theIncidentFollowsACorrectedRecord() {
        Page page = page(1280, "report?id=r1");
        assertThat(page.locator("#e1 > summary")).containsText("Troops");
        page.click("#e1 > summary");
        page.click("#e1 [data-key=e]");
        page.fill("input[name=killedMin]", "seven");
        keep(page, "the text says seven");
        assertThat(page.locator(".correct-form .err").first()).isVisible();
        page.fill("input[name=killedMin]", "7");
        page.fill("input[name=killedMax]", "7");
        keep(page, "the hospital counted seven");
        assertThat(page.locator("#e1 .by-person").first()).containsText("orrected");
        assertThat(page.locator("#said")).containsText("the hospital counted seven");
        page.locator("section[aria-labelledby=inc-h] a.t").first().click();
        assertThat(page.locator("#facts")).containsText("7");
        assertThat(page.locator("#history")).containsText("Ada Reader");
        page.navigate(desk.url() + "incidents");
        assertThat(killed(page, "7")).hasCount(1);
        page.navigate(desk.url() + "report?id=r1");
        page.click("#said summary:has-text(\"Undo\")");
        page.fill("#said input[name=reason]", "a misprint");
        page.click("#said button:has-text(\"Take back\")");
        page.navigate(desk.url() + "incidents");
        assertThat(killed(page, "4")).hasCount(1);
        assertThat(killed(page, "7")).hasCount(0);
    }

    private static Locator killed(Page page, String number) {
        return page.locator("td[data-l=killed] bdi", new Page.LocatorOptions().setHasText(number));
    }

    @Test
    void selectedWordsBecomeARecord() {
        Page page = page(1280, "report?id=r1");
        int before = page.locator("details.record.et").count();
        Locator text = page.locator(".passage .text", new Page.LocatorOptions().setHasText("The council"));
        text.evaluate(
                "(p, words) => { const walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT); let node;"
                        + " while ((node = walk.nextNode())) { const at = node.data.indexOf(words); if (at < 0) continue;"
                        + " const r = document.createRange(); r.setStart(node, at); r.setEnd(node, at + words.length);"
                        + " getSelection().removeAllRanges(); getSelection().addRange(r); return; } throw new Error('not there'); }",
                "guests");
        assertThat(page.locator("[data-words]")).hasText("guests");
        page.click("[data-select] a:has-text(\"Add as event\")");
        assertThat(page.locator("#words")).hasValue("guests");
        page.selectOption("#what", page.locator("#what option").nth(1).getAttribute("value"));
        keep(page, "");
        assertTrue(page.url().contains("/report/record"), page.url());
        keep(page, "it is one");
        assertThat(page.locator("details.record.et")).hasCount(before + 1);
        assertThat(page.locator("#said")).containsText("it is one");
    }

    @Test
    void recordsAreConfirmedAndRemovedByKeys() {
        Page page = page(1280, "report?id=r1");
        int before = page.locator("details.record").count();
        page.locator("#e1 > summary").focus();
        page.keyboard().press("c");
        page.keyboard().press("Enter");
        assertThat(page.locator("#e1 .by-person")).containsText("onfirmed");
        page.locator("#s1 > summary").focus();
        page.keyboard().press("x");
        page.keyboard().type("no statement");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("no statement");
        assertEquals(before - 1, page.locator("details.record").count());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theFormsHaveNoBarrier(int width) throws Exception {
        Page page = page(width, "report?id=r1");
        page.click("#e1 > summary");
        String form = page.locator("#e1 [data-key=e]").getAttribute("href").substring(1);
        for (String path : List.of("report?id=r1", form, "report/record?id=r1&new=statement&from=0")) {
            page.navigate(desk.url() + path);
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
            assertEquals(List.of(), barriers(page), path);
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path);
        }
    }

    private static List<?> barriers(Page page) throws Exception {
        try (InputStream in = CorrectInBrowserTest.class.getResourceAsStream(AXE)) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        return (List<?>) page.evaluate("async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))");
    }
}

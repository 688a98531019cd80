package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.app.html.browser.BrowserPage;
import org.dateline.app.html.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in a real browser. Left out, with a line that says so, where the machine has no Chromium, unless
 * DATELINE_REQUIRE_BROWSER=1 asks for it.
 */
@Tag("slow")
class BrowserTest {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static BrowserPage page;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> chromium = Chromium.installed();
        boolean required = "1".equals(System.getenv("DATELINE_REQUIRE_BROWSER"))
                || "1".equals(System.getProperty("DATELINE_REQUIRE_BROWSER"));
        if (chromium.isEmpty() && !required) {
            System.err.println("Browser tests left out: no Chromium here (apt-get install chromium, or set CHROMIUM).");
        }
        Assumptions.assumeTrue(chromium.isPresent() || required, "no Chromium on this machine");
        Path file = folder.resolve("report.html");
        Files.writeString(file, PageAssert.page(Story.batch()));
        browser = Chromium.start(
                chromium.orElseThrow(() -> new AssertionError("a browser is required and none is here")));
        page = browser.open(file);
    }

    @BeforeEach
    void afresh() throws Exception {
        page.scripts(true);
        page.dark(false);
        page.size(1280, 900);
        page.load("");
    }

    @Test
    void asksForNothingAndComplainsOfNothing() {
        assertEquals(List.of(), page.requests());
        assertEquals(List.of(), page.complaints());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 390, 768, 1000, 1280, 1600, 2560})
    void doesNotScrollSideways(int width) throws Exception {
        page.size(width, 900);
        page.load("");
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertTrue(page.evaluate("document.documentElement.scrollWidth").asInt() <= width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isAccessible(String theme) throws Exception {
        page.dark(theme.equals("dark"));
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertEquals("", violations());
    }

    @Test
    void isAccessibleOnAPhone() throws Exception {
        page.size(360, 800);
        assertEquals("", violations());
    }

    @Test
    void aTagOpensItsRecordAndMarksItsWords() throws Exception {
        page.evaluate("document.querySelector('#t-r1-e1').click()");
        settle();
        assertTrue(page.evaluate("document.getElementById('r1-e1').parentElement.open")
                .asBoolean());
        assertEquals("fired", words(".e.on"));
        assertEquals("Russian ships|the trawlers", words(".a.on:not([data-role=where])"));
    }

    @Test
    void clickedWordsOpenTheirRecord() throws Exception {
        page.evaluate("document.querySelector('#r1 .s.cue').click()");
        settle();
        assertTrue(page.evaluate("document.getElementById('r1-s1').parentElement.open")
                .asBoolean());
        assertEquals("the owners", words(".s.source.on"));
    }

    @Test
    void aLinkIntoTheFoldedListOpensIt() throws Exception {
        page.evaluate("document.querySelector('#timeline svg a').dispatchEvent(new MouseEvent('click'))");
        page.load("#d1904-10-22");
        settle();
        assertTrue(page.evaluate("document.querySelector('#timeline details').open")
                .asBoolean());
    }

    @Test
    void allRecordsOpenAndCloseTogether() throws Exception {
        page.evaluate("document.querySelector('[data-open-all]').click()");
        settle();
        assertEquals(
                0,
                page.evaluate("document.querySelectorAll('.record:not([open])').length")
                        .asInt());
        page.evaluate("document.querySelector('[data-open-all]').click()");
        settle();
        assertEquals(
                0,
                page.evaluate("document.querySelectorAll('.record[open]').length")
                        .asInt());
    }

    @Test
    void recordsAreReachedByKeyboard() throws Exception {
        page.evaluate("document.querySelector('#t-r1-s1').focus()");
        page.press("Enter");
        settle();
        assertEquals("#r1-s1", page.evaluate("location.hash").asText());
        page.evaluate("document.querySelector('.record summary').focus()");
        String before = page.evaluate("document.activeElement.textContent").asText();
        page.press("Tab");
        assertFalse(before.equals(
                page.evaluate("document.activeElement.textContent").asText()));
    }

    @Test
    void recordsOpenWithoutScriptsToo() throws Exception {
        page.scripts(false);
        page.load("#r1-e1");
        settle();
        page.scripts(true);
        assertTrue(page.evaluate("document.getElementById('r1-e1').parentElement.open")
                .asBoolean());
    }

    @Test
    void injectedMarkupDoesNotRun() throws Exception {
        page.evaluate(
                "document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,x\" onerror=\"window.ran=1\">')");
        page.evaluate(
                "const s = document.createElement('script'); s.textContent = 'window.ran=2'; document.body.append(s)");
        settle();
        assertTrue(page.evaluate("typeof window.ran === 'undefined'").asBoolean());
    }

    @AfterAll
    static void close() throws Exception {
        if (page != null) {
            page.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(200);
    }

    private static String words(String selector) throws Exception {
        return page.evaluate(
                        "[...document.querySelectorAll('article " + selector + "')].map(e => e.textContent).join('|')")
                .asText();
    }

    private static String violations() throws Exception {
        try (InputStream in = BrowserTest.class.getResourceAsStream(AXE)) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        JsonNode found =
                page.evaluate("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
                        + " 'best-practice']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 4)"
                        + ".map(n => n.target + ' ' + n.failureSummary).join(' / ')).join('\\n'))");
        return found.asText();
    }
}

package org.dateline.desk.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at the desk in a browser of their own; keeps what the pages asked of others and complained of. */
final class Visit implements AutoCloseable {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final BrowserContext person;
    private final String desk;
    private final Page page;
    private final List<String> asked = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext person, String desk) {
        this.person = person;
        this.desk = desk;
        person.setDefaultTimeout(15_000);
        page = person.newPage();
        person.onRequest(request -> {
            asked.add(request.url());
            if (!request.url().startsWith(desk)) {
                strangers.add(request.url());
            }
        });
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    Page page() {
        return page;
    }

    /** @param path as it stands in links of the desk, from the slash on */
    Page go(String path) {
        page.navigate(desk + path.substring(1));
        return page;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Those of the elements that have these words. */
    Locator at(String selector, String words) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(words));
    }

    /** Waits until the address has these words. */
    void arrives(String part) {
        page.waitForCondition(() -> path().contains(part));
    }

    /** Whether the page asked the desk for an address that begins so. */
    boolean asked(String path) {
        return asked.stream().anyMatch(url -> url.startsWith(desk + path.substring(1)));
    }

    /** Where the page is, from the slash on. */
    String path() {
        return page.url().substring(desk.length() - 1);
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** What is in focus, by its name for those who do not see it, else its words. */
    String focused() {
        return String.valueOf(
                page.evaluate("(a => a.getAttribute('aria-label') || a.innerText || a.id)(document.activeElement)"));
    }

    void dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /** Everything that can be folded out is. */
    void unfold() {
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    }

    /** What reaches beyond the window to the side, so that the page can be pushed there. */
    List<String> beyond() {
        Object found = page.evaluate(
                "(() => { const root = document.documentElement;"
                        + " if (root.scrollWidth <= innerWidth) return [];"
                        + " const out = [...document.querySelectorAll('body *')].filter(e =>"
                        + " e.getBoundingClientRect().right > innerWidth && !e.closest('.vh, .scroll'));"
                        + " return [root.scrollWidth + ' wide', ...out.filter(e => !out.some(o => o !== e && e.contains(o)))"
                        + ".slice(0, 4).map(e => { let at = ''; for (let n = e; n && n.id !== 'main'; n = n.parentElement)"
                        + " at = n.tagName.toLowerCase() + (n.className ? '.' + n.className : '') + ' ' + at; return at; })]; })()");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What came over the line for this page and all that belongs to it, as far as it is loaded. */
    int transferred() {
        return ((Number) page.evaluate("[...performance.getEntriesByType('navigation'),"
                        + " ...performance.getEntriesByType('resource')].reduce((sum, e) => sum + e.transferSize, 0)"))
                .intValue();
    }

    /** What axe finds wrong with the page, by the rules of WCAG 2.2 AA. */
    List<String> barriers() {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(axe());
        }
        Object found =
                page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a',"
                        + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': ' + v.nodes.slice(0, 5)"
                        + ".map(n => n.html + ' ' + n.failureSummary).join(' '))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream in = Visit.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";0";
        } catch (IOException e) {
            throw new IllegalStateException("axe cannot be read", e);
        }
    }

    /** What was asked of anybody but the desk. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** What stands in the console, errors of scripts, and dialogs. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        person.close();
    }
}

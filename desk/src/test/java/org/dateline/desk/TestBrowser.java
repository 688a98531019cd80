package org.dateline.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, driven by Playwright, which downloads none of its own. Without one the tests are left out,
 * unless DATELINE_REQUIRE_BROWSER=1 asks for them.
 */
final class TestBrowser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final Playwright playwright;
    private final Browser browser;

    TestBrowser() {
        Optional<Path> chromium = installed();
        boolean required = "1".equals(System.getenv("DATELINE_REQUIRE_BROWSER"));
        Assumptions.assumeTrue(chromium.isPresent() || required, "no Chromium on this machine");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow(
                                () -> new AssertionError("a browser is required and none is here")))
                        .setArgs(List.of("--no-sandbox")));
    }

    private static Optional<Path> installed() {
        String named = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("");
        Stream<Path> given = named.isBlank() ? Stream.empty() : Stream.of(Path.of(named));
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> found = Arrays.stream(path.split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(given, found).filter(Files::isExecutable).findFirst();
    }

    /** Somebody at a browser of their own. */
    BrowserContext person(boolean scripts, int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(width, 900));
    }

    /** What axe finds wrong with the page, by the rules of WCAG 2.2 AA. */
    static List<String> barriers(Page page) {
        page.evaluate(axe());
        Object found = page.evaluate("async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream in = TestBrowser.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe cannot be read", e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

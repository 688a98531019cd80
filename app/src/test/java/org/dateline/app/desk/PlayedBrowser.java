package org.dateline.app.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.html.browser.Chromium;
import org.junit.jupiter.api.Assumptions;

/** This machine's Chromium, driven by Playwright; without one a test is left out unless DATELINE_REQUIRE_BROWSER=1. */
public record PlayedBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    public static PlayedBrowser start() {
        Optional<Path> chromium = Chromium.installed();
        boolean required = "1".equals(System.getenv("DATELINE_REQUIRE_BROWSER"));
        if (chromium.isEmpty() && required) {
            throw new AssertionError("a browser is required and none is here");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new PlayedBrowser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.orElseThrow())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

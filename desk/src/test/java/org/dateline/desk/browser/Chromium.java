package org.dateline.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.TestDesk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The Chromium of this machine, driven by Playwright, which downloads none of its own. It is started once for all tests and
 * handed to {@code @BeforeAll}. Without one the tests are left out, with a line that says so, unless
 * DATELINE_REQUIRE_BROWSER=1 asks for them.
 */
public final class Chromium implements BeforeAllCallback, ParameterResolver {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final ExtensionContext.Namespace ROOM = ExtensionContext.Namespace.create(Chromium.class);
    private static final String MISSING =
            "Browser tests left out: no Chromium here (apt-get install chromium, or set CHROMIUM).";

    /** A running browser. */
    static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        private Running(Path chromium) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        }

        /** Somebody at the desk, with scripts. */
        Visit visit(TestDesk desk, int width) {
            return visit(desk, width, true);
        }

        Visit visit(TestDesk desk, int width, boolean scripts) {
            return visit(desk, options(width).setJavaScriptEnabled(scripts));
        }

        /** In a browser that runs whatever a page holds, whatever its policy says. */
        Visit trusting(TestDesk desk, int width) {
            return visit(desk, options(width).setBypassCSP(true));
        }

        private Visit visit(TestDesk desk, Browser.NewContextOptions options) {
            return new Visit(browser.newContext(options), desk.url());
        }

        /** Without motion, so that no test looks at colours on their way. */
        private static Browser.NewContextOptions options(int width) {
            return new Browser.NewContextOptions().setViewportSize(width, 900).setReducedMotion(ReducedMotion.REDUCE);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = installed();
        if (chromium.isEmpty() && "1".equals(System.getenv("DATELINE_REQUIRE_BROWSER"))) {
            throw new AssertionError("a browser is required and none is here");
        }
        ExtensionContext.Store store = context.getRoot().getStore(ROOM);
        if (chromium.isEmpty()) {
            store.computeIfAbsent("said", key -> say(MISSING));
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        store.computeIfAbsent(Running.class, key -> new Running(chromium.orElseThrow()), Running.class);
    }

    private static String say(String line) {
        System.err.println(line);
        return line;
    }

    private static Optional<Path> installed() {
        String named = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("");
        Stream<Path> given = named.isBlank() ? Stream.empty() : Stream.of(Path.of(named));
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> found = Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(given, found).filter(Files::isExecutable).findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ROOM).get(Running.class, Running.class);
    }
}

package org.dateline.app.html.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page as a test sees it: what it asked for, what it complained of, how wide it is, what a script answers. */
public final class BrowserPage implements AutoCloseable {

    private final DevTools tools;
    private final URI address;

    BrowserPage(DevTools tools, URI address) throws Exception {
        this.tools = tools;
        this.address = address;
        tools.send("Page.enable", Map.of());
        tools.send("Runtime.enable", Map.of());
        tools.send("Log.enable", Map.of());
        tools.send("Network.enable", Map.of());
        load("");
    }

    /** Loads the page anew, at that fragment. */
    public void load(String fragment) throws Exception {
        tools.forgetEvents();
        tools.send("Page.navigate", Map.of("url", "about:blank"));
        // Else its end of loading may be taken for that of the page itself.
        tools.awaitEvent("Page.loadEventFired");
        tools.forgetEvents();
        tools.send("Page.navigate", Map.of("url", address + fragment));
        tools.awaitEvent("Page.loadEventFired");
    }

    public void size(int width, int height) throws Exception {
        tools.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void dark(boolean dark) throws Exception {
        tools.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    public void print(boolean print) throws Exception {
        tools.send("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
    }

    public void scripts(boolean allowed) throws Exception {
        tools.send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    public void press(String key) throws Exception {
        int code = key.equals("Tab") ? 9 : 13;
        Map<String, Object> event =
                Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", code == 13 ? "\r" : "");
        tools.send("Input.dispatchKeyEvent", event);
        tools.send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** What the expression gives, promises awaited. */
    public JsonNode evaluate(String expression) throws Exception {
        JsonNode answer = tools.send(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Everything asked for beside the page itself. */
    public List<String> requests() {
        return tools.events("Network.requestWillBeSent").stream()
                .map(e -> e.params().at("/request/url").asText())
                .filter(url -> !url.startsWith(address.toString()))
                .toList();
    }

    /** Errors, warnings and violations of the page's own content security policy. */
    public List<String> complaints() {
        List<String> found = new ArrayList<>();
        tools.events("Log.entryAdded")
                .forEach(e -> found.add(e.params().at("/entry/text").asText()));
        tools.events("Runtime.exceptionThrown")
                .forEach(e -> found.add(e.params().toString()));
        tools.events("Runtime.consoleAPICalled")
                .forEach(e -> found.add(e.params().toString()));
        return found;
    }

    public void screenshot(Path file) throws Exception {
        JsonNode answer = tools.send("Page.captureScreenshot", Map.of("format", "png"));
        try {
            Files.write(file, Base64.getDecoder().decode(answer.get("data").asText()));
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + file, e);
        }
    }

    @Override
    public void close() {
        tools.close();
    }
}

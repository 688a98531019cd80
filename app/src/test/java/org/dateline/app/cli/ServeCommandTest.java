package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.app.rules.TestAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    @TempDir
    Path folder;

    /** Runs until the page was read, then stops as Ctrl+C does; gives the page. */
    private String serve(Cli cli, String... args)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Thread thread =
                new Thread(() -> exit.complete(cli.out(out).folder(folder).run(args)), "serve");
        thread.start();
        try {
            String address = address(out, exit);
            String page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
            thread.interrupt();
            assertEquals(0, exit.get(30, TimeUnit.SECONDS));
            return page;
        } finally {
            thread.interrupt();
        }
    }

    private static String address(ByteArrayOutputStream out, CompletableFuture<Integer> exit)
            throws InterruptedException {
        for (int i = 0; i < 600 && !exit.isDone(); i++) {
            Matcher found = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
            if (found.find()) {
                return found.group();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no address: " + out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aDeskOpensOnTheStoreInTheFolderAndCloses() throws Exception {
        assertTrue(serve(new Cli(), "serve", "--port", "0").contains("Nothing came in yet"));
        assertTrue(Files.exists(folder.resolve("dateline.db")));
    }

    @Test
    void onATerminalTheDemoOpensTheDeskOverWhatItPrepared() throws Exception {
        Cli cli = new Cli()
                .coder(TestAnalyzer.pipeline()::code)
                .home(Path.of(".."))
                .terminal(new Terminal(true, false, 100, false));
        assertTrue(serve(cli, "demo").contains("26 reports"));
        assertTrue(Files.exists(folder.resolve("demo-out/report.html")));
    }

    @Test
    void aDemoHasTheSamplesAndLeavesNothing() throws Exception {
        String page = serve(new Cli().home(Path.of("..")), "serve", "--port", "0", "--demo");
        assertTrue(page.contains("26 reports"), page);
        assertTrue(Files.notExists(folder.resolve("dateline.db")));
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        Cli cli = new Cli();
        assertEquals(2, cli.run("serve", "--port", "70000"));
        assertTrue(cli.errors().contains("--port must be from 0 to 65535"), cli.errors());
    }

    @Test
    void aPortThatIsTakenIsToldInWords() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Cli cli = new Cli().folder(folder);
            assertEquals(1, cli.run("serve", "--port", Integer.toString(taken.getLocalPort())));
            assertTrue(cli.errors().contains("is taken by another program"), cli.errors());
        }
    }
}

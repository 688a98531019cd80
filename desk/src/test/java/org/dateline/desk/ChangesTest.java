package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.decision.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes as they happen: who listens hears each once, goes on after a break, and is let go when the desk closes. */
@Timeout(60)
class ChangesTest {

    private static final String PATH = "/api/v1/changes";
    private static final String END = "the stream ended";
    private static final Signature ANN = new Signature("ann", "looked at");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private TestDesk desk;
    private boolean closed;
    private String id;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2));
        id = desk.store().incidents().ofReport("r1").get(0).incident();
    }

    @AfterEach
    void close() {
        if (!closed) {
            desk.close();
        }
    }

    /** Lines of a stream as they come; {@link #END} when it ends. */
    private BlockingQueue<String> listen(String... headers) throws IOException, InterruptedException {
        var request = desk.request(PATH).header("Accept", "text/event-stream").GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<java.util.stream.Stream<String>> response = client.send(request.build(), BodyHandlers.ofLines());
        assertEquals(200, response.statusCode());
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try {
                response.body().forEach(lines::add);
            } catch (RuntimeException e) {
                // Cut off: the same as an end.
            }
            lines.add(END);
        });
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    /** The next event as "name id data". */
    private static String event(BlockingQueue<String> lines) throws InterruptedException {
        String name = "";
        String number = "";
        String data = "";
        while (true) {
            String line = lines.poll(20, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                return line;
            }
            if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("id:")) {
                number = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
                data = line.substring(5).strip();
            } else if (line.isEmpty() && !data.isEmpty()) {
                return name + " " + number + " " + data;
            }
        }
    }

    @Test
    void aChangeIsHeardOnceAndInOrder() throws Exception {
        BlockingQueue<String> lines = listen();
        assertTrue(event(lines).startsWith("mark 1 "));
        desk.store().decisions().comment(id, ANN);
        desk.store().decisions().verify(id, ANN);
        String first = event(lines);
        assertTrue(first.startsWith("change 2 ") && first.contains("\"action\":\"comment\""), first);
        String second = event(lines);
        assertTrue(second.startsWith("change 3 ") && second.contains(id), second);
        assertNull(lines.poll(1, TimeUnit.SECONDS));
    }

    @Test
    void afterABreakNothingIsMissed() throws Exception {
        desk.store().decisions().comment(id, ANN);
        desk.store().decisions().verify(id, ANN);
        BlockingQueue<String> lines = listen("Last-Event-ID", "1");
        assertTrue(event(lines).startsWith("mark 1 "));
        assertTrue(event(lines).startsWith("change 2 "));
        assertTrue(event(lines).startsWith("change 3 "));
    }

    @Test
    void whatAnotherProcessWritesIsHeardToo() throws Exception {
        BlockingQueue<String> lines = listen();
        event(lines);
        try (Store other = Store.openExisting(new StoreUrl.Sqlite(folder.resolve("desk.db")))) {
            other.ingest().add(Stories.attack("r2", "The Ledger", "Idris Noor", "Belden", 4));
        }
        String heard = event(lines);
        assertTrue(heard.contains("\"action\":\"ingest\"") && heard.contains("\"r2\""), heard);
    }

    @Test
    void allAreLetGoWhenTheDeskCloses() throws Exception {
        BlockingQueue<String> lines = listen();
        event(lines);
        long before = System.nanoTime();
        desk.close();
        closed = true;
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before) < 10);
        assertEquals(END, event(lines));
    }

    @Test
    void onlySoManyListen() throws Exception {
        List<Socket> listeners = new ArrayList<>();
        String refusal = "";
        try {
            for (int i = 0; i < 70 && refusal.isEmpty(); i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port());
                listeners.add(socket);
                socket.getOutputStream()
                        .write(("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                byte[] head = socket.getInputStream().readNBytes(12);
                String status = new String(head, StandardCharsets.US_ASCII);
                refusal = status.endsWith("200") ? "" : status + " after " + i;
            }
        } finally {
            for (Socket socket : listeners) {
                socket.close();
            }
        }
        assertEquals("HTTP/1.1 503 after 64", refusal);
    }

    @Test
    void whoDoesNotListenIsToldHow() {
        assertEquals(406, desk.get(PATH).statusCode());
        HttpResponse<String> odd = desk.send(desk.request(PATH)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "x y")
                .GET());
        assertEquals(400, odd.statusCode());
    }
}

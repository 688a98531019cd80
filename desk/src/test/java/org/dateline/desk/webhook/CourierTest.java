package org.dateline.desk.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.webhook.Delivery;
import org.dateline.store.webhook.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries to a receiver of our own. */
class CourierTest {

    private record Received(String path, Map<String, String> headers, String body) {

        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }

    @TempDir
    Path folder;

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final AtomicInteger status = new AtomicInteger(204);
    private HttpServer receiver;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(url());
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
        store.close();
    }

    private StoreUrl url() {
        return new StoreUrl.Sqlite(folder.resolve("hooks.db"));
    }

    private void receive(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new java.util.HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        received.add(new Received(
                exchange.getRequestURI().toString(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (status.get() / 100 == 3) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status.get(), -1);
        exchange.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    }

    private Webhook add(boolean privateAllowed, String... events) {
        return store.webhooks().add(address("/in?x=1"), Set.of(events), privateAllowed, "ann");
    }

    @Test
    void aChangeIsDeliveredAndSigned() throws Exception {
        Webhook hook = add(true, "webhook-add");
        try (Courier courier = Courier.start(store)) {
            assertNotNull(courier);
            store.webhooks().add("https://example.org/other", Set.of("never"), false, "ben");
            Received got = received.poll(20, TimeUnit.SECONDS);
            assertEquals("/in?x=1", got.path());
            String signature = got.headers().get("dateline-signature");
            Instant signed = Instant.ofEpochSecond(Long.parseLong(signature.substring(2, signature.indexOf(','))));
            assertEquals(signature, Message.signature(hook.secret(), signed, got.bytes()));
            assertFalse(signature.equals(Message.signature(hook.secret() + "x", signed, got.bytes())));
            JsonNode json = new ObjectMapper().readTree(got.body());
            assertEquals("webhook-add", json.path("event").asText());
            assertEquals("w2", json.path("subject").asText());
            assertFalse(got.body().contains("ben"));
        }
    }

    @Test
    void whatIsNotTakenIsTriedAgainAndGivenUpInTheEnd() {
        Webhook hook = add(true, "*");
        status.set(500);
        Delivery delivery = store.webhooks().test(hook.id());
        Instant before = Instant.now();
        delivery = Courier.deliver(store, delivery);
        assertEquals(Delivery.State.WAITING, delivery.state());
        assertEquals("answered 500", delivery.answer());
        assertTrue(delivery.next().isAfter(before.plusSeconds(5)));
        for (int i = 0; i < 10; i++) {
            assertEquals(Delivery.State.WAITING, delivery.state());
            delivery = Courier.deliver(store, delivery);
        }
        assertEquals(Delivery.State.GIVEN_UP, delivery.state());
        assertEquals(11, delivery.attempts());
        assertEquals(11, received.size());
    }

    @Test
    void theOutboxOutlivesTheProcess() throws Exception {
        add(true, "webhook-remove");
        Webhook gone = store.webhooks().add("https://example.org/", Set.of("never"), false, "ann");
        store.webhooks().remove(gone.id(), "ann");
        store.webhooks().gather();
        // Taken by a process that is killed before it sends.
        assertEquals(1, store.webhooks().take(Instant.now().plusSeconds(1), 5).size());
        store.close();
        store = Store.open(url());
        Instant later = Instant.now().plusSeconds(300);
        Delivery again = store.webhooks().take(later, 5).get(0);
        assertEquals(Delivery.State.DELIVERED, Courier.deliver(store, again).state());
        assertEquals(1, received.size());
    }

    @Test
    void redirectsAreNotFollowed() {
        Webhook hook = add(true, "*");
        status.set(302);
        Delivery delivery = Courier.deliver(store, store.webhooks().test(hook.id()));
        assertTrue(delivery.answer().contains("redirects are not followed"), delivery.answer());
        assertEquals(1, received.size());
    }

    @Test
    void aPrivateAddressIsNotReachedUnlessAllowed() {
        Webhook hook = add(false, "*");
        Delivery delivery = Courier.deliver(store, store.webhooks().test(hook.id()));
        assertTrue(delivery.answer().contains("--allow-private"), delivery.answer());
        assertEquals(0, received.size());
    }

    @Test
    void aDeadReceiverIsToldInWords() {
        Webhook hook = add(true, "*");
        receiver.stop(0);
        Delivery delivery = Courier.deliver(store, store.webhooks().test(hook.id()));
        assertEquals(Delivery.State.WAITING, delivery.state());
        assertFalse(delivery.answer().isBlank());
    }
}

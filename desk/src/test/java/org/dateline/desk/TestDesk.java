package org.dateline.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Identity;
import org.dateline.desk.account.Role;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.report.Intake;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A desk in this process on a free port, with a store of its own, and a browser without scripts that keeps cookies. */
public final class TestDesk implements AutoCloseable {

    public static final Account PERSON = new Account("Ada Reader", Role.ADMIN);

    private final Store store;
    private final Desk desk;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public TestDesk(Path folder, Identity identity, Intake... reports) {
        store = Store.open(new StoreUrl.Sqlite(folder.resolve("desk.db")));
        for (Intake report : reports) {
            store.ingest().add(report);
        }
        desk = Desk.start(new DeskSettings(0, false), store, Stories::empty, identity);
    }

    public TestDesk(Path folder, Intake... reports) {
        this(folder, ctx -> java.util.Optional.of(PERSON), reports);
    }

    /**
     * A desk where people sign in.
     *
     * @param prepare makes the accounts
     */
    public TestDesk(Path folder, DeskSettings settings, Clock clock, Consumer<Store> prepare, Intake... reports) {
        store = Store.open(new StoreUrl.Sqlite(folder.resolve("desk.db")));
        for (Intake report : reports) {
            store.ingest().add(report);
        }
        prepare.accept(store);
        desk = Desk.start(settings, store, Stories::empty, clock);
    }

    /** Another browser. */
    Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + desk.port() + "/");
    }

    List<Desk.Route> routes() {
        return desk.routes();
    }

    public Store store() {
        return store;
    }

    public String url() {
        return desk.url();
    }

    public int port() {
        return desk.port();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A page that must be there. */
    public Document page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " gave " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body(), desk.url());
    }

    /** Sends a form with the token that our pages carry. */
    public HttpResponse<String> post(String path, Map<String, List<String>> fields) {
        String token = page("/reports").select("input[name=token]").attr("value");
        return postAs(path, token, fields);
    }

    public HttpResponse<String> postAs(String path, String token, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&", pair("token", token) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk.url()).resolve(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        desk.close();
        store.close();
    }
}

package org.dateline.app.desk;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.batch.LazyCoder;
import org.dateline.app.keep.DeskCoder;
import org.dateline.app.keep.Intakes;
import org.dateline.app.rules.TestAnalyzer;
import org.dateline.core.event.Ontology;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.report.Report;
import org.dateline.desk.Desk;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Role;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A desk with the real coder and a store of its own, and a browser without scripts that keeps cookies. */
final class RealDesk implements AutoCloseable {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    private final Store store;
    private final Desk desk;
    private final DeskCoder coder;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    RealDesk(Path file) {
        store = Store.open(new StoreUrl.Sqlite(file));
        coder = new DeskCoder(
                new LazyCoder(() -> TestAnalyzer.pipeline()::code),
                new Intakes("test"),
                () -> GAZETTEER,
                Ontology.standard());
        desk = Desk.start(
                new DeskSettings(0, false), store, coder, ctx -> Optional.of(new Account("Ada Reader", Role.ADMIN)));
    }

    void add(String id, String text) {
        store.ingest()
                .add(coder.code(new Report(
                        id,
                        Optional.of(LocalDate.of(2021, 3, 5)),
                        Optional.of("Harbour Post"),
                        Optional.of("News of the day"),
                        Optional.empty(),
                        text)));
    }

    /** Where it answers, with the slash at the end. */
    String url() {
        return desk.url();
    }

    Store store() {
        return store;
    }

    Document page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " gave " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body(), desk.url());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(desk.url()).resolve(path)).GET());
    }

    /** Sends the form that a page shows, with other values in some fields. */
    HttpResponse<String> post(String path, Document page, Map<String, List<String>> fields) {
        List<String> pairs = new ArrayList<>();
        pairs.add(pair("token", page.select("input[name=token]").first().attr("value")));
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
        return send(HttpRequest.newBuilder(URI.create(desk.url()).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
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

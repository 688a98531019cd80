package org.dateline.train;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the desk in a browser without scripts: opens pages by the links of others, reads, now and then writes. */
final class DeskVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern INCIDENT = Pattern.compile("href=\"(/incident\\?id=[^\"&#]+)");
    private static final Pattern REPORT = Pattern.compile("href=\"(/report\\?id=[^\"&#]+)");
    private static final int LOOK_MILLIS = 1_000;
    private static final int WRITE_MILLIS = 2_000;
    private static final List<String> PAGES = List.of(
            "/",
            "/reports",
            "/reports?q=people",
            "/incidents",
            "/incidents?type=ASSAULT&country=XXA",
            "/incidents?sources=1&from=2020-01-01&to=2020-06-30",
            "/map",
            "/timeline",
            "/actors",
            "/sources",
            "/log");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI desk;
    private final Random random;
    private final int number;
    private final List<Visit> visits = new ArrayList<>();
    private String last = "";
    private int written;

    DeskVisitor(String desk, int number) {
        this.desk = URI.create(desk);
        this.number = number;
        this.random = new Random(number);
    }

    /** Works until that moment of {@link System#nanoTime}. */
    List<Visit> work(long end, boolean writes) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LOOK_MILLIS));
        while (System.nanoTime() < end) {
            if (writes) {
                write();
            } else {
                read();
            }
            int pause = writes ? WRITE_MILLIS : LOOK_MILLIS;
            TimeUnit.MILLISECONDS.sleep(pause / 2 + random.nextInt(pause));
        }
        return visits;
    }

    private void read() throws InterruptedException {
        String link = random.nextInt(2) == 0 ? found(random.nextBoolean() ? INCIDENT : REPORT) : "";
        String path = link.isEmpty() ? PAGES.get(random.nextInt(PAGES.size())) : link;
        last = send(path, HttpRequest.newBuilder(desk.resolve(path)).GET());
    }

    private void write() throws InterruptedException {
        String list = send(
                "/incidents", HttpRequest.newBuilder(desk.resolve("/incidents")).GET());
        last = list;
        String incident = found(INCIDENT);
        if (incident.isEmpty() || random.nextInt(2) == 0) {
            String page = send(
                    "/reports", HttpRequest.newBuilder(desk.resolve("/reports")).GET());
            post("/reports", page, Map.of("text", text(), "published", "2023-06-01", "publisher", "The Load Post"));
        } else {
            String page = send(
                    incident, HttpRequest.newBuilder(desk.resolve(incident)).GET());
            String id = incident.substring(incident.indexOf('=') + 1);
            post("/incident/comment", page, Map.of("id", id, "reason", "Seen by visitor " + number + "."));
        }
    }

    private String text() {
        written++;
        return "Gunmen shot at a convoy near the old bridge of Port " + number + " on Monday, police said. " + written
                + " people were wounded and the road to the harbour was closed, a spokesman for the port said.";
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(last);
        List<String> links = new ArrayList<>();
        while (matcher.find() && links.size() < 50) {
            links.add(matcher.group(1));
        }
        return links.isEmpty() ? "" : links.get(random.nextInt(links.size()));
    }

    private void post(String path, String page, Map<String, String> fields) throws InterruptedException {
        Matcher token = TOKEN.matcher(page);
        String given = token.find() ? token.group(1) : "";
        String form = fields.entrySet().stream()
                .map(field -> pair(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&", pair("token", given) + "&", ""));
        send(
                "POST " + path,
                HttpRequest.newBuilder(desk.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String send(String path, HttpRequest.Builder request) throws InterruptedException {
        long start = System.nanoTime();
        int status = 0;
        String body = "";
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            status = response.statusCode();
            body = response.body();
        } catch (IOException e) {
            // Counted as failed, by its status.
        }
        String page = path.startsWith("/incident?") || path.startsWith("/report?") ? path.split("\\?")[0] : path;
        visits.add(new Visit(page, status, (System.nanoTime() - start) / 1e6));
        return body;
    }
}

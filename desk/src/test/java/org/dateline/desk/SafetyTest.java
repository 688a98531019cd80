package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, forged forms, roles, limits. */
class SafetyTest {

    @TempDir
    static Path folder;

    private static final AtomicReference<Optional<Account>> PERSON = new AtomicReference<>(Optional.empty());
    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = new TestDesk(
                folder,
                ctx -> PERSON.get(),
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 3));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void asAdmin() {
        PERSON.set(Optional.of(TestDesk.PERSON));
    }

    private static Map<String, List<String>> verification() {
        String id = desk.page("/incidents").select("td.wide a.t").attr("href").replaceFirst(".*=", "");
        return Map.of(
                "id", List.of(id), "action", List.of("status"), "status", List.of("verify"), "reason", List.of("x"));
    }

    private static long decisions() {
        return desk.page("/log").select("tbody tr").stream()
                .filter(row -> row.text().contains("verify"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/incidents",
                "/reports",
                "/report?id=r1",
                "/sources",
                "/log",
                "/nothing",
                "/report/original?id=r1"
            })
    void everyAnswerForbidsBrowsersWhatItDoesNotNeed(String path) {
        HttpResponse<String> response = desk.get(path);
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", response.headers().firstValue("X-Frame-Options").orElse(""));
        assertEquals(
                "same-origin", response.headers().firstValue("Referrer-Policy").orElse(""));
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incidents", "/reports", "/report?id=r1", "/sources", "/source?id=s1", "/log"})
    void pagesLoadNothingButOurOwnFilesAndRunNothingInline(String path) {
        Document page = desk.page(path);
        for (Element script : page.select("script")) {
            assertTrue(script.attr("src").startsWith("/assets/desk-"), script.outerHtml());
            assertEquals("", script.data());
        }
        assertEquals(1, page.select("script").size());
        assertEquals(
                0,
                page.select("[style], style, iframe, object, embed, base, img").size());
        page.select("*")
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), element.outerHtml())));
        page.select("[src], link[href]")
                .forEach(element -> assertTrue(
                        (element.attr("src") + element.attr("href")).startsWith("/assets/"), element.outerHtml()));
    }

    @Test
    void assetsMayBeKeptForEver() {
        String css = desk.page("/").select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> response = desk.get(css);
        assertEquals(200, response.statusCode());
        assertTrue(css.matches("/assets/desk-[0-9a-f]{12}\\.css"), css);
        assertTrue(response.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }

    @Test
    void pagesAreCompressed() {
        HttpResponse<String> response = desk.send(
                desk.request("/incidents").header("Accept-Encoding", "gzip").GET());
        assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void theCookieIsForThisSiteAndNoScript() throws IOException {
        String cookie = raw("GET /reports HTTP/1.1\r\nHost: localhost:" + desk.port() + "\r\nConnection: close\r\n\r\n")
                .lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .findFirst()
                .orElse("");
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void aNameThatSomebodyElseResolvesToThisMachineIsRefused() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer.lines().findFirst().orElse(""));
        assertFalse(answer.contains("Harbour Post"));
    }

    @Test
    void aWebServerBeforeItLetsNobodyBeTheMachinesUser() throws IOException {
        for (String header :
                List.of("X-Forwarded-For: 203.0.113.7", "Forwarded: for=203.0.113.7", "X-Real-IP: 203.0.113.7")) {
            String answer = raw("GET /reports HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\n" + header
                    + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400"), header);
            assertTrue(answer.contains("--public-url"), answer);
            assertFalse(answer.contains("Harbour Post"));
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port());
                OutputStream out = socket.getOutputStream();
                InputStreamReader in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)) {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            StringBuilder answer = new StringBuilder();
            char[] buffer = new char[8192];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                answer.append(buffer, 0, n);
            }
            return answer.toString();
        }
    }

    @Test
    void aFormWithoutOurTokenChangesNothing() {
        assertEquals(403, desk.postAs("/incident/decide", "", verification()).statusCode());
        assertEquals(
                403,
                desk.postAs("/incident/decide", "a".repeat(43), verification()).statusCode());
        assertEquals(0, decisions());
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        String token = desk.page("/reports").select("input[name=token]").attr("value");
        for (String[] header : new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        }) {
            HttpResponse<String> response = desk.send(desk.request("/incident/comment")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header(header[0], header[1])
                    .POST(BodyPublishers.ofString("token=" + token + "&id=x&reason=y")));
            assertEquals(403, response.statusCode(), header[1]);
        }
    }

    @Test
    void readersReadAndDecideNothing() {
        Map<String, List<String>> form = verification();
        String token = desk.page("/reports").select("input[name=token]").attr("value");
        PERSON.set(Optional.of(new Account("Rea", Role.READER)));
        assertEquals(200, desk.get("/incidents").statusCode());
        assertEquals(403, desk.postAs("/incident/decide", token, form).statusCode());
        assertEquals(403, desk.postAs("/incident/comment", token, form).statusCode());
        assertEquals(
                403,
                desk.postAs("/source/grade", token, Map.of("id", List.of("s1"))).statusCode());
        assertEquals(
                403,
                desk.postAs("/reports", token, Map.of("text", List.of("x"))).statusCode());
        assertEquals(0, desk.page("/reports").select("form[method=post]").size());
        String incident = desk.page("/incidents").select("td.wide a.t").attr("href");
        assertEquals(0, desk.page(incident).select("form[method=post]").size());
    }

    @Test
    void codersCommentAndDecideNothing() {
        Map<String, List<String>> form = verification();
        String token = desk.page("/reports").select("input[name=token]").attr("value");
        PERSON.set(Optional.of(new Account("Cody", Role.CODER)));
        assertEquals(403, desk.postAs("/incident/decide", token, form).statusCode());
        assertEquals(303, desk.postAs("/incident/comment", token, form).statusCode());
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        PERSON.set(Optional.empty());
        HttpResponse<String> response = desk.get("/report?id=r1");
        assertEquals(303, response.statusCode());
        assertEquals(
                "/login?to=%2Freport%3Fid%3Dr1",
                response.headers().firstValue("Location").orElse(""));
        assertFalse(response.body().contains("Harbour Post"));
        String token = desk.page("/login").select("input[name=token]").attr("value");
        assertEquals(
                401,
                desk.postAs("/reports", token, Map.of("text", List.of("x"))).statusCode());
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedInWords() {
        HttpResponse<String> response = desk.send(desk.request("/incident/comment")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("reason=" + "x".repeat(25_000_000))));
        assertEquals(413, response.statusCode());
        assertTrue(response.body().contains("Nothing was kept"), response.body());
    }

    @Test
    void aWrongMethodIsNoPage() {
        assertEquals(404, desk.send(desk.request("/incident/decide").GET()).statusCode());
        assertEquals(404, desk.send(desk.request("/log").DELETE()).statusCode());
    }
}

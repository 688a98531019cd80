package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.account.Passwords;
import org.dateline.store.people.PersonRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that people reach under a name of its own, behind a web server that speaks https. */
class SharedDeskTest {

    private static final String WORDS = "quiet harbour seven lamps";
    private static final String HASH = Passwords.hash(WORDS);
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (__Host-dateline=[^;]+)(;[^\r\n]*)");

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private TestDesk desk;

    private static DeskSettings settings(String url) {
        return new DeskSettings(
                0, false, DeskSettings.LOOPBACK, Optional.of(URI.create(url)), Set.of(), Optional.empty());
    }

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                settings("https://desk.example.org"),
                clock,
                store -> store.people().add("Ada", PersonRole.ADMIN, HASH, "root"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String raw(String request) throws IOException {
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

    private String get(String path, String headers) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: desk.example.org\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private String signIn(String password, String headers) throws IOException {
        String page = get("/login", headers);
        Matcher token = TOKEN.matcher(page);
        Matcher cookie = COOKIE.matcher(page);
        assertTrue(token.find() && cookie.find(), page);
        String body = "name=Ada&code=&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&token="
                + token.group(1);
        return raw("POST /login HTTP/1.1\r\nHost: desk.example.org\r\nConnection: close\r\nCookie: " + cookie.group(1)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n"
                + headers + "\r\n" + body);
    }

    private static String status(String answer) {
        return answer.substring(9, 12);
    }

    @Test
    void cookiesGoOverHttpsAlone() throws IOException {
        String answer = signIn(WORDS, "Origin: https://desk.example.org\r\n");
        assertEquals("303", status(answer));
        Matcher cookie = COOKIE.matcher(answer);
        assertTrue(cookie.find(), answer);
        for (String attribute : new String[] {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"}) {
            assertTrue(cookie.group(2).contains(attribute), cookie.group());
        }
        assertFalse(cookie.group(2).contains("Domain"), cookie.group());
        assertTrue(answer.contains("Strict-Transport-Security: max-age="), answer);
        assertEquals("200", status(get("/", "Cookie: " + cookie.group(1) + "\r\n")));
    }

    @Test
    void onlyItsOwnNameIsAnsweredTo() throws IOException {
        assertEquals("303", status(get("/", "")));
        String withPort = raw("GET /login HTTP/1.1\r\nHost: DESK.example.org:443\r\nConnection: close\r\n\r\n");
        assertEquals("200", status(withPort));
        for (String host :
                new String[] {"localhost", "127.0.0.1", "desk.example.org.evil.example", "desk.example.org:81"}) {
            String answer = raw("GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertEquals("400", status(answer), host);
        }
    }

    @Test
    void formsComeFromItsOwnOriginAlone() throws IOException {
        for (String origin :
                new String[] {"http://desk.example.org", "https://desk.example.org:8443", "https://evil.example"}) {
            assertEquals("403", status(signIn(WORDS, "Origin: " + origin + "\r\n")), origin);
        }
    }

    @Test
    void itNeverFallsBackToTheMachinesUser() throws IOException {
        desk.store().people().remove("Ada", "root");
        assertEquals("303", status(get("/", "")));
    }

    @Test
    void withoutAccountsItDoesNotOpen(@TempDir Path other) {
        assertThrows(
                IllegalStateException.class,
                () -> new TestDesk(other, settings("https://desk.example.org"), clock, store -> {}).close());
        assertThrows(
                IllegalArgumentException.class,
                () -> new DeskSettings(0, false, "0.0.0.0", Optional.empty(), Set.of(), Optional.empty()));
    }

    @Test
    void whoAsksIsWhomTheServerBeforeItNames() throws IOException {
        for (int i = 0; i < 5; i++) {
            // What the visitor wrote there is not believed; the last address is the server's own word.
            assertEquals(
                    "422", status(signIn("wrong words", "X-Forwarded-For: 198.51.100." + i + ", 203.0.113.7\r\n")));
        }
        assertEquals("429", status(signIn("wrong words", "X-Forwarded-For: 203.0.113.7\r\n")));
        String twoLines = "X-Forwarded-For: 198.51.100.9\r\nX-Forwarded-For: 203.0.113.7\r\n";
        assertEquals("429", status(signIn("wrong words", twoLines)));
        assertEquals("303", status(signIn(WORDS, "X-Forwarded-For: 203.0.113.8\r\n")));
    }

    @Test
    void aNetworkOfIpv6CountsAsOne() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertEquals("422", status(signIn("wrong words", "X-Forwarded-For: 2001:db8:1:2:3:4:5:" + i + "\r\n")));
        }
        assertEquals("429", status(signIn(WORDS, "X-Forwarded-For: 2001:db8:1:2:ffff::1\r\n")));
        assertEquals("303", status(signIn(WORDS, "X-Forwarded-For: 2001:db8:1:3::1\r\n")));
    }
}

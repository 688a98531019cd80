package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.account.Passwords;
import org.dateline.desk.account.Role;
import org.dateline.desk.account.Secrets;
import org.dateline.store.people.PersonRole;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks all addresses that the desk has, so that none that is added later can be forgotten. */
class RoutesTest {

    private static final String WORDS = "quiet harbour seven lamps";
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    @TempDir
    static Path folder;

    private static final TestClock CLOCK = new TestClock();
    private static TestDesk desk;
    private static final Map<Role, Visitor> PEOPLE = new EnumMap<>(Role.class);
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);

    @BeforeAll
    static void open() {
        String hash = Passwords.hash(WORDS);
        desk = new TestDesk(
                folder,
                new DeskSettings(0, false),
                CLOCK,
                store -> {
                    for (PersonRole role : PersonRole.values()) {
                        store.people().add(role.word(), role, hash, "root");
                        String token = Secrets.token();
                        store.tokens()
                                .add(
                                        role.word(),
                                        "all",
                                        PersonRole.ADMIN,
                                        Secrets.hash(token),
                                        Optional.empty(),
                                        "root");
                        TOKENS.put(Role.valueOf(role.name()), token);
                    }
                },
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2));
        for (PersonRole role : PersonRole.values()) {
            Visitor visitor = desk.visitor();
            assertEquals(303, visitor.signIn(role.word(), WORDS, "").statusCode());
            PEOPLE.put(Role.valueOf(role.name()), visitor);
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<Desk.Route> pages() {
        return desk.routes().stream()
                .filter(route -> !route.path().startsWith("/assets/"))
                .toList();
    }

    /** An address of that route; what it is asked for need not be there. */
    private static String path(Desk.Route route) {
        return route.path().replaceAll("[{<][^}>]*[}>]", "1").replace("*", "1") + "?id=r1";
    }

    /** Lets time pass, since whoever walks all addresses at once is asked to wait. */
    private static void unhurried() {
        CLOCK.goOn(Duration.ofSeconds(2));
    }

    private static Role needed(Desk.Route route) {
        assertEquals(1, route.roles().size(), route + " names no role, or several");
        return (Role) route.roles().iterator().next();
    }

    private static HttpResponse<String> ask(Visitor visitor, Desk.Route route) {
        unhurried();
        if (!CHANGING.contains(route.method())) {
            return visitor.send(visitor.request(path(route)).method(route.method(), BodyPublishers.noBody()));
        }
        String token = visitor.isSignedIn()
                ? visitor.page("/account").select("input[name=token]").attr("value")
                : visitor.page("/login").select("input[name=token]").attr("value");
        return visitor.send(visitor.request(path(route))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method(), BodyPublishers.ofString("token=" + token)));
    }

    @Test
    void everyRouteNamesTheRoleItNeeds() {
        assertTrue(pages().size() > 20);
        pages().forEach(RoutesTest::needed);
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        for (Desk.Route route : pages()) {
            HttpResponse<String> response = ask(desk.visitor(), route);
            if (needed(route) != Role.ANYONE) {
                boolean toSignIn = response.statusCode() == 303
                        && response.headers().firstValue("Location").orElse("").startsWith("/login");
                assertTrue(toSignIn || response.statusCode() == 401, route + " gave " + response.statusCode());
                assertFalse(response.body().contains("Omar Tessel"), route.toString());
            }
        }
    }

    @Test
    void eachRoleMayWhatItsRoutesSayAndNoMore() {
        for (Desk.Route route : pages()) {
            if (needed(route) == Role.ANYONE
                    || route.path().equals("/logout")
                    || route.path().equals("/account/leave")) {
                continue;
            }
            PEOPLE.forEach((role, visitor) -> {
                int status = ask(visitor, route).statusCode();
                if (role.holds(needed(route))) {
                    assertTrue(status != 401 && status != 403, role + " at " + route + " got " + status);
                } else {
                    assertEquals(403, status, role + " at " + route);
                }
            });
        }
    }

    @Test
    void aTokenMayWhatItsPersonMay() {
        for (Desk.Route route : pages()) {
            if (needed(route) == Role.ANYONE
                    || route.path().equals("/account/leave")
                    || route.path().equals("/logout")) {
                continue;
            }
            TOKENS.forEach((role, token) -> {
                unhurried();
                Visitor program = desk.visitor();
                int status = program.send(program.request(path(route))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .method(route.method(), BodyPublishers.ofString("")))
                        .statusCode();
                boolean refused = status == 401 || status == 403;
                assertEquals(!role.holds(needed(route)), refused, role + " at " + route + " got " + status);
            });
        }
    }

    @Test
    void noChangeIsMadeWithoutTheTokenOfAForm() {
        Visitor admin = PEOPLE.get(Role.ADMIN);
        for (Desk.Route route : pages()) {
            if (CHANGING.contains(route.method())) {
                unhurried();
                HttpResponse<String> response = admin.send(admin.request(path(route))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(route.method(), BodyPublishers.ofString("token=x&id=r1&reason=y")));
                assertEquals(403, response.statusCode(), route.toString());
            }
        }
        assertTrue(admin.isSignedIn());
    }

    @Test
    void everyAnswerForbidsBrowsersWhatItDoesNotNeed() {
        for (Desk.Route route : desk.routes()) {
            for (Visitor visitor : List.of(desk.visitor(), PEOPLE.get(Role.READER))) {
                HttpResponse<String> response =
                        route.path().equals("/logout") || route.path().equals("/account/leave")
                                ? visitor.post(route.path(), "x")
                                : ask(visitor, route);
                String policy = header(response, "Content-Security-Policy");
                String of = route + " gave " + response.statusCode() + " ";
                assertTrue(policy.startsWith("default-src 'none'"), of + policy);
                assertTrue(policy.contains("frame-ancestors 'none'"), of + policy);
                assertFalse(policy.contains("unsafe"), of + policy);
                assertEquals("nosniff", header(response, "X-Content-Type-Options"), of);
                assertEquals("DENY", header(response, "X-Frame-Options"), of);
                assertEquals("same-origin", header(response, "Referrer-Policy"), of);
                assertEquals("same-origin", header(response, "Cross-Origin-Opener-Policy"), of);
                assertFalse(header(response, "Permissions-Policy").isEmpty(), of);
                if (needed(route, response) != Role.ANYONE) {
                    String kept = header(response, "Cache-Control");
                    assertTrue(kept.equals("no-store") || kept.startsWith("private, no-cache"), of + kept);
                }
            }
        }
    }

    /** Assets name no role. */
    private static Role needed(Desk.Route route, HttpResponse<String> response) {
        return route.roles().isEmpty() && response.statusCode() != 200 ? Role.ANYONE : needed(route);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void whatAnAccountMayNotDoIsNotOffered() {
        PEOPLE.forEach((role, visitor) -> {
            for (Desk.Route route : pages()) {
                if (!route.method().equals("GET")
                        || !role.holds(needed(route))
                        || route.path().matches(".*[{<].*")) {
                    continue;
                }
                for (String id : List.of("r1", "s1", incident())) {
                    unhurried();
                    HttpResponse<String> response = visitor.get(route.path() + "?id=" + id);
                    if (response.statusCode() == 200
                            && header(response, "Content-Type").startsWith("text/html")) {
                        assertOffersOnlyWhatIsAllowed(role, route, response.body());
                    }
                }
            }
        });
    }

    private static String incident() {
        return desk.store()
                .incidents()
                .find(org.dateline.store.incident.Criteria.ALL, org.dateline.store.PageRequest.first(1))
                .items()
                .get(0)
                .id();
    }

    private static void assertOffersOnlyWhatIsAllowed(Role role, Desk.Route page, String html) {
        Jsoup.parse(html).select("form[method=post]").forEach(form -> {
            String action = form.attr("action").replaceFirst("[?#].*", "");
            Desk.Route target = pages().stream()
                    .filter(route ->
                            route.method().equals("POST") && route.path().equals(action))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(page + " has a form for " + action + ", which is no route"));
            assertTrue(role.holds(needed(target)), page + " offers " + action + " to a " + role);
        });
        Jsoup.parse(html).select("a[href^=/]").forEach(link -> {
            String path = link.attr("href").replaceFirst("[?#].*", "");
            pages().stream()
                    .filter(route ->
                            route.method().equals("GET") && route.path().equals(path))
                    .forEach(route ->
                            assertTrue(role.holds(needed(route)), page + " shows a " + role + " the way to " + path));
        });
    }
}

package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Role;
import org.dateline.desk.api.SchemaCheck;
import org.dateline.store.PageRequest;
import org.dateline.store.incident.Criteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface for programs: its description holds of every address and every answer, and its refusals say why. */
class ApiTest {

    private static final String ROOT = "/api/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final Set<String> seen = new TreeSet<>();
    private volatile Optional<Account> person =
            Optional.of(new Account("Ada Program", Role.ADMIN, Account.Means.TOKEN));
    private TestDesk desk;
    private JsonNode description;
    private String id;

    @BeforeEach
    void open() {
        desk = new TestDesk(
                folder,
                ctx -> person,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 3),
                Stories.attack("r3", "The Ledger", "Idris Noor", "Belden", 4));
        id = desk.store()
                .incidents()
                .find(Criteria.ALL.contradicted(true), PageRequest.first(1))
                .items()
                .get(0)
                .id();
        description = json(desk.get(ROOT + "/openapi.json"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + response.body(), e);
        }
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = desk.request(ROOT + path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            return desk.send(request.method(method, BodyPublishers.noBody()));
        }
        return desk.send(
                request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    /** Sends it, and checks the answer against the description of that address. */
    private JsonNode answer(int status, String method, String template, String path, String body, String... headers) {
        HttpResponse<String> response = send(method, path, body, headers);
        assertEquals(status, response.statusCode(), method + " " + path + ": " + response.body());
        JsonNode operation = description.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        JsonNode schema = operation
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path("application/json")
                .path("schema");
        assertFalse(schema.isMissingNode(), "no answer " + status + " is described for " + method + " " + template);
        JsonNode value = json(response);
        assertEquals(List.of(), SchemaCheck.faults(description, schema, value), method + " " + path + ": " + value);
        if (body != null) {
            JsonNode taken = operation.at("/requestBody/content/application~1json/schema");
            try {
                assertEquals(List.of(), SchemaCheck.faults(description, taken, JSON.readTree(body)), body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        seen.add(method + " " + template);
        return value;
    }

    private JsonNode get(String template, String path) {
        return answer(200, "GET", template, path, null);
    }

    private void refused(int status, String method, String path, String body, String word, String... headers) {
        HttpResponse<String> response = send(method, path, body, headers);
        assertEquals(status, response.statusCode(), method + " " + path + ": " + response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        JsonNode problem = json(response);
        assertEquals(
                List.of(), SchemaCheck.faults(description, description.at("/components/schemas/Problem"), problem));
        assertEquals(status, problem.path("status").intValue());
        assertTrue(problem.path("detail").textValue().contains(word), problem.toString());
    }

    @Test
    void everyAddressIsDescribedAndTheOtherWayRound() {
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.add(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + ROOT + path.getKey() + " "
                                        + operation.getValue().path("x-role").textValue())));
        Set<String> registered = new TreeSet<>();
        for (Desk.Route route : desk.routes()) {
            if (route.path().startsWith("/api/")) {
                String role = route.roles().iterator().next().toString().toLowerCase(Locale.ROOT);
                registered.add(route.method() + " " + route.path() + " " + role);
            }
        }
        assertTrue(registered.size() > 20, registered.toString());
        assertEquals(registered, described);
        assertEquals("3.1.0", description.path("openapi").textValue());
    }

    @Test
    void everyAnswerHasTheShapeThatIsDescribed() {
        JsonNode added = answer(
                201,
                "POST",
                "/reports",
                "/reports",
                "{\"id\":\"n1\",\"publisher\":\"Evening Star\",\"published\":\"2021-03-05\",\"text\":\"Quiet.\"}");
        assertEquals("added", added.path("outcome").textValue());
        assertEquals(
                "unchanged",
                answer(
                                200,
                                "POST",
                                "/reports",
                                "/reports",
                                "{\"id\":\"n1\",\"publisher\":\"Evening Star\",\"published\":\"2021-03-05\",\"text\":\"Quiet.\"}")
                        .path("outcome")
                        .textValue());
        assertEquals(4, get("/reports", "/reports").path("items").size());
        assertEquals(
                2, get("/reports", "/reports?q=Arvek&limit=5").path("items").size());
        assertEquals("r1", get("/report", "/report?id=r1").path("id").textValue());
        assertEquals(
                1,
                get("/incidents", "/incidents?contradicted=yes").path("items").size());
        assertEquals(
                2,
                get("/incidents/{id}", "/incidents/" + id).path("mention_list").size());
        assertEquals(3, get("/mentions", "/mentions").path("items").size());
        answer(201, "POST", "/incidents/{id}/comments", "/incidents/" + id + "/comments", "{\"text\":\"Look.\"}");
        JsonNode verified = answer(
                201,
                "POST",
                "/incidents/{id}/decisions",
                "/incidents/" + id + "/decisions",
                "{\"decision\":\"verify\",\"reason\":\"two papers\"}");
        assertEquals("Ada Program", verified.path("who").textValue());
        get("/sources", "/sources?kind=speaker");
        String source =
                get("/sources", "/sources").path("items").get(0).path("id").textValue();
        get("/sources/{id}", "/sources/" + source);
        answer(
                201,
                "POST",
                "/sources/{id}/grades",
                "/sources/" + source + "/grades",
                "{\"grade\":\"B\",\"reason\":\"checked\"}");
        JsonNode out = answer(
                201,
                "POST",
                "/releases",
                "/releases",
                "{\"incident\":\"" + id + "\",\"leave_out\":[\"Omar Tessel\"],\"reason\":\"for all\"}");
        assertFalse(out.path("public").toString().contains("Tessel"), out.toString());
        get("/releases", "/releases");
        get("/releases/{id}", "/releases/" + id);
        answer(
                200,
                "PUT",
                "/bulletins/{name}",
                "/bulletins/week-9",
                "{\"title\":\"The week\",\"day\":\"2021-03-06\",\"introduction\":\"So.\",\"incidents\":[\"" + id
                        + "\"]}");
        answer(201, "POST", "/bulletins/{name}/release", "/bulletins/week-9/release", "{\"reason\":\"Friday\"}");
        assertEquals(
                "released",
                get("/bulletins/{name}", "/bulletins/week-9").path("state").textValue());
        get("/bulletins", "/bulletins");
        answer(201, "POST", "/bulletins/{name}/withdrawal", "/bulletins/week-9/withdrawal", "{\"reason\":\"early\"}");
        answer(201, "POST", "/releases/{id}/withdrawal", "/releases/" + id + "/withdrawal", "{\"reason\":\"wrong\"}");
        assertTrue(get("/log", "/log?limit=3").path("next").isTextual());
        assertTrue(get("/log/check", "/log/check").path("whole").booleanValue());
        Set<String> left = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                left.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        left.removeAll(seen);
        // The description was read at the start, and changes are listened to in a test of their own.
        assertEquals(Set.of("GET /openapi.json", "GET /changes"), left);
    }

    @Test
    void pagesCoverAListOnce() {
        Set<String> ids = new TreeSet<>();
        String next = "";
        int pages = 0;
        do {
            JsonNode page = get("/mentions", "/mentions?limit=2" + next);
            page.path("items")
                    .forEach(item -> assertTrue(ids.add(item.path("id").textValue())));
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").textValue();
            pages++;
        } while (!next.isEmpty());
        assertEquals(3, ids.size());
        assertEquals(2, pages);
        refused(400, "GET", "/mentions?after=nonsense", null, "begin with the first page");
        refused(400, "GET", "/mentions?limit=0", null, "from 1 to 200");
    }

    @Test
    void errorsAreProblemDetailsInWords() {
        refused(404, "GET", "/incidents/i0", null, "There is no incident 'i0'");
        refused(404, "GET", "/nothing", null, "no page");
        refused(400, "GET", "/incidents?status=odd", null, "no status 'odd'");
        refused(400, "GET", "/report", null, "lacks 'id'");
        refused(400, "POST", "/reports", "{oops", "line 1");
        refused(400, "POST", "/reports", "[]", "object");
        refused(400, "POST", "/reports", "{\"text\":\"a\",\"colour\":\"red\"}", "no field 'colour'");
        refused(400, "POST", "/reports", "{\"publisher\":\"P\"}", "lacks 'text'");
        refused(400, "POST", "/reports", "{\"text\":7}", "'text' is a text");
        refused(413, "POST", "/reports", "{\"text\":\"" + "a".repeat(1_000_001) + "\"}", "1000000 characters");
        refused(400, "POST", "/incidents/" + id + "/decisions", "{\"decision\":\"sing\",\"reason\":\"x\"}", "'sing'");
        refused(400, "POST", "/incidents/" + id + "/decisions", "{\"decision\":\"verify\"}", "lacks 'reason'");
        refused(400, "POST", "/releases", "{\"incident\":\"" + id + "\",\"reason\":\"x\"}", "not verified");
        refused(
                404,
                "POST",
                "/incidents/" + id + "/decisions",
                "{\"decision\":\"undo\",\"undoes\":99,\"reason\":\"x\"}",
                "no decision 99");
        HttpResponse<String> form = desk.send(desk.request(ROOT + "/reports")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"text\":\"a\"}")));
        assertEquals(415, form.statusCode());
    }

    @Test
    void conditionsKeepProgramsFromOverwritingEachOther() {
        HttpResponse<String> first = send("GET", "/incidents/" + id, null);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304, send("GET", "/incidents/" + id, null, "If-None-Match", tag).statusCode());
        String verify = "{\"decision\":\"verify\",\"reason\":\"two papers\"}";
        assertEquals(
                201,
                send("POST", "/incidents/" + id + "/decisions", verify, "If-Match", tag)
                        .statusCode());
        refused(412, "POST", "/incidents/" + id + "/decisions", verify, "changed since", "If-Match", tag);
        String report = "{\"id\":\"r1\",\"text\":\"Other words.\"}";
        refused(412, "POST", "/reports", report, "of that id", "If-None-Match", "*");
        assertEquals(1, desk.store().reports().require("r1").entry().revision());
    }

    @Test
    void rolesHoldForPrograms() {
        person = Optional.of(new Account("Rea", Role.READER, Account.Means.TOKEN));
        assertEquals(200, send("GET", "/incidents", null).statusCode());
        refused(403, "POST", "/reports", "{\"text\":\"a\"}", "may not");
        refused(403, "POST", "/releases", "{}", "may not");
        person = Optional.empty();
        refused(401, "GET", "/incidents", null, "Sign in");
        assertEquals(200, send("GET", "/openapi.json", null).statusCode());
    }

    @Test
    void aPageOfAnotherSiteCannotUseIt() {
        person = Optional.of(new Account("Ada", Role.ADMIN));
        String report = "{\"text\":\"Planted.\"}";
        refused(403, "POST", "/reports", report, "another site", "Origin", "https://evil.example");
        refused(403, "POST", "/reports", report, "another site", "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> simple = desk.send(desk.request(ROOT + "/reports")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(report)));
        assertEquals(403, simple.statusCode());
        assertEquals(3, desk.store().reports().count());
        assertEquals(201, send("POST", "/reports", report).statusCode());
    }

    @Test
    void peopleFindItDescribedOnAPageOfOurOwn() {
        var page = desk.page("/api");
        assertTrue(page.select(".api h2 code").eachText().contains("POST /api/v1/incidents/{id}/decisions"));
        assertEquals(1, page.select("script").size());
    }
}

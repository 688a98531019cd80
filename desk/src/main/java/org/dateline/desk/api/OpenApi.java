package org.dateline.desk.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Describes the interface as OpenAPI 3.1 has it: from the routes themselves and the schemas in {@code schemas.json}. */
final class OpenApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMAS = "/org/dateline/desk/api/schemas.json";
    private static final String PROBLEM = "application/problem+json";

    private OpenApi() {}

    static ObjectNode of(List<ApiRoute> routes) {
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Dateline")
                .put("version", "1")
                .put(
                        "description",
                        "Reports, incidents with all accounts side by side, decisions, sources, releases and the log of a"
                                + " desk. Errors are problem details (RFC 9457). Lists go on with the parameter after, which"
                                + " takes the next of the page before. docs/API.md tells more.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        root.putArray("servers").addObject().put("url", Api.ROOT);
        root.putArray("security").addObject().putArray("token");
        ObjectNode paths = root.putObject("paths");
        for (ApiRoute route : routes) {
            ObjectNode path =
                    paths.has(route.path()) ? (ObjectNode) paths.get(route.path()) : paths.putObject(route.path());
            operation(path.putObject(route.method().toLowerCase(Locale.ROOT)), route);
        }
        ObjectNode components = root.putObject("components");
        components.set("schemas", schemas());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "An access token, made with dateline; its scope is a role at the desk.");
        return root;
    }

    static ObjectNode schemas() {
        try (InputStream in = OpenApi.class.getResourceAsStream(SCHEMAS)) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + SCHEMAS + " is missing from its archive");
            }
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + SCHEMAS + " cannot be read", e);
        }
    }

    private static void operation(ObjectNode json, ApiRoute route) {
        json.put("operationId", route.id());
        json.put("summary", route.summary());
        String role = route.role().name().toLowerCase(Locale.ROOT);
        json.put(
                "description",
                role.equals("anyone") ? "Open to everybody." : "Needs the role " + role + " or one above.");
        json.put("x-role", role);
        if (role.equals("anyone")) {
            json.putArray("security");
        }
        if (!route.params().isEmpty()) {
            ArrayNode params = json.putArray("parameters");
            for (ApiRoute.Param param : route.params()) {
                ObjectNode one = params.addObject().put("name", param.name()).put("in", param.in());
                one.put("required", param.required());
                one.put("description", param.meaning());
                ObjectNode schema = one.putObject("schema");
                boolean date = param.type().equals("date");
                schema.put("type", date ? "string" : param.type());
                if (date) {
                    schema.put("format", "date");
                }
            }
        }
        route.body().ifPresent(schema -> {
            ObjectNode body = json.putObject("requestBody").put("required", true);
            reference(body.putObject("content").putObject("application/json"), schema);
        });
        ObjectNode responses = json.putObject("responses");
        for (ApiRoute.Reply reply : route.replies()) {
            ObjectNode one =
                    responses.putObject(Integer.toString(reply.status())).put("description", reply.meaning());
            reply.schema()
                    .ifPresent(schema -> reference(one.putObject("content").putObject(reply.media()), schema));
        }
        ObjectNode other = responses
                .putObject("default")
                .put("description", "Why it was not done: 400 for what makes no sense, 401, 403, 404, 412, 429, 503.");
        reference(other.putObject("content").putObject(PROBLEM), "Problem");
    }

    private static void reference(ObjectNode media, String schema) {
        media.putObject("schema").put("$ref", "#/components/schemas/" + schema);
    }
}

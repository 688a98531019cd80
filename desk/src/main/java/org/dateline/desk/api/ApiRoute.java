package org.dateline.desk.api;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.account.Role;

/**
 * An address of the interface: what it takes, what it answers, who may use it, and what does it.
 *
 * @param path below {@link Api#ROOT}
 * @param id names it in the document
 * @param role the least that it needs
 * @param body name of the schema of what is sent; empty where nothing is
 */
public record ApiRoute(
        String method,
        String path,
        String id,
        Role role,
        String summary,
        List<Param> params,
        Optional<String> body,
        List<Reply> replies,
        Handler handler) {

    /**
     * A parameter.
     *
     * @param in {@code query}, {@code path} or {@code header}
     * @param type {@code string}, {@code integer} or {@code boolean}; {@code date} for a day like 2021-03-04
     */
    public record Param(String name, String in, boolean required, String type, String meaning) {}

    /**
     * An answer.
     *
     * @param schema name of the schema; empty for an answer without content
     */
    public record Reply(int status, String meaning, Optional<String> schema, String media) {}

    private static final String JSON = "application/json";

    static ApiRoute get(String path, String id, Role role, String summary, Handler handler) {
        return route("GET", path, id, role, summary, handler);
    }

    static ApiRoute post(String path, String id, Role role, String summary, Handler handler) {
        return route("POST", path, id, role, summary, handler);
    }

    static ApiRoute put(String path, String id, Role role, String summary, Handler handler) {
        return route("PUT", path, id, role, summary, handler);
    }

    private static ApiRoute route(String method, String path, String id, Role role, String summary, Handler handler) {
        return new ApiRoute(method, path, id, role, summary, List.of(), Optional.empty(), List.of(), handler);
    }

    ApiRoute query(String name, String type, String meaning) {
        return with(new Param(name, "query", false, type, meaning));
    }

    ApiRoute needs(String name, String type, String meaning) {
        return with(new Param(name, "query", true, type, meaning));
    }

    ApiRoute path(String name, String meaning) {
        return with(new Param(name, "path", true, "string", meaning));
    }

    ApiRoute header(String name, String meaning) {
        return with(new Param(name, "header", false, "string", meaning));
    }

    /** The two parameters that every list has. */
    ApiRoute paged() {
        return query("limit", "integer", "At most so many, 1 to " + Api.MOST + "; " + Api.USUAL + " when not given.")
                .query("after", "string", "Go on behind a page: its next.");
    }

    private ApiRoute with(Param param) {
        List<Param> more = new ArrayList<>(params);
        more.add(param);
        return new ApiRoute(method, path, id, role, summary, List.copyOf(more), body, replies, handler);
    }

    ApiRoute takes(String schema) {
        return new ApiRoute(method, path, id, role, summary, params, Optional.of(schema), replies, handler);
    }

    ApiRoute answers(int status, String schema, String meaning) {
        return with(new Reply(status, meaning, Optional.of(schema), JSON));
    }

    ApiRoute answers(Reply reply) {
        return with(reply);
    }

    private ApiRoute with(Reply reply) {
        List<Reply> more = new ArrayList<>(replies);
        more.add(reply);
        return new ApiRoute(method, path, id, role, summary, params, body, List.copyOf(more), handler);
    }
}

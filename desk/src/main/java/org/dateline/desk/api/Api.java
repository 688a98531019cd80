package org.dateline.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.ReportCoder;
import org.dateline.desk.account.Role;
import org.dateline.desk.web.Pages;
import org.dateline.store.Store;

/** The interface for programs: all its addresses, its description, and a page for people who write such programs. */
public final class Api implements AutoCloseable {

    /** Where it stands. */
    public static final String ROOT = "/api/v1";

    static final int USUAL = 50;
    static final int MOST = 200;

    private final List<ApiRoute> routes = new ArrayList<>();
    private final ObjectNode description;
    private final Changes changes;
    private final Pages pages;

    public Api(Store store, ReportCoder coder, Pages pages) {
        this.pages = pages;
        this.changes = new Changes(store);
        routes.addAll(new ReportsApi(store, coder).routes());
        routes.addAll(new IncidentsApi(store, pages).routes());
        routes.addAll(new SourcesApi(store, pages).routes());
        routes.addAll(new ReleasesApi(store, pages).routes());
        routes.addAll(changes.routes());
        routes.add(ApiRoute.get("/openapi.json", "describe", Role.ANYONE, "This description", this::describe)
                .answers(new ApiRoute.Reply(200, "OpenAPI 3.1.", Optional.empty(), "application/json")));
        this.description = OpenApi.of(routes);
    }

    /** Adds all of it to the server. */
    public void register(JavalinConfig config) {
        for (ApiRoute route : routes) {
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method()), ROOT + route.path(), route.handler(), route.role());
        }
        config.routes.get("/api", this::show, Role.READER);
    }

    private void describe(Context ctx) {
        ctx.contentType("application/json");
        ctx.result(description.toString());
    }

    private void show(Context ctx) {
        pages.show(ctx, "api", "For programs", "api.jte", new ApiView(ROOT, List.copyOf(routes)));
    }

    /** Lets listeners go. */
    @Override
    public void close() {
        changes.close();
    }
}

package org.dateline.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.PortTaken;
import org.dateline.desk.account.Cookies;
import org.dateline.desk.account.Identity;
import org.dateline.desk.view.Link;
import org.dateline.store.StoreException;

/** The web server around the pages: limits, headers, guard, assets, and errors in words. */
public final class Server {

    /** A request as a whole. */
    static final long MOST_BYTES = 24_000_000;

    static final long MOST_FILE_BYTES = 16_000_000;

    private static final String TOO_LARGE =
            "That is more than the desk takes at once: files up to 16 MB. Nothing was kept.";
    /** Where programs ask. */
    static final String PROGRAMS = "/api/";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private Server() {}

    /** @param routes adds the pages */
    public static Javalin start(
            DeskSettings settings, Identity identity, Clock clock, BiConsumer<JavalinConfig, Pages> routes) {
        Site site = new Site(settings);
        Sessions sessions = new Sessions(new Cookies(settings.secure()));
        Guard guard = new Guard(identity, sessions, site, new Limits(clock));
        Pages pages = new Pages(sessions, site, settings.demo());
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MOST_BYTES;
            config.jetty.host = settings.host();
            config.jetty.port = settings.port();
            config.jetty.multipartConfig.maxFileSize(MOST_FILE_BYTES, io.javalin.config.SizeUnit.BYTES);
            config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES, io.javalin.config.SizeUnit.BYTES);
            config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormContentSize((int) MOST_BYTES));
            config.routes.before(ctx -> {
                Headers.set(ctx, settings.secure());
                guard.checkHost(ctx);
            });
            config.routes.beforeMatched(ctx -> {
                if (!ctx.path().startsWith(Assets.FOLDER)) {
                    guard.admit(ctx);
                }
            });
            config.routes.get(Assets.FOLDER + "{name}", ctx -> asset(ctx, pages.assets()));
            routes.accept(config, pages);
            errors(config, pages);
        });
        try {
            return server.start();
        } catch (JavalinBindException e) {
            throw new PortTaken(settings.port(), e);
        }
    }

    private static void asset(Context ctx, Assets assets) {
        Assets.Asset asset =
                assets.get(ctx.pathParam("name")).orElseThrow(() -> new Refused(404, "There is no such file."));
        ctx.header("Cache-Control", FOR_EVER);
        asset.serve(ctx);
    }

    private static void errors(JavalinConfig config, Pages pages) {
        config.routes.exception(Refused.class, (e, ctx) -> refuse(ctx, pages, e));
        config.routes.exception(StoreException.class, (e, ctx) -> store(ctx, pages, e));
        config.routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, pages, e.getStatus(), words(e)));
        // What the servlet container cannot take apart: too large a file, or no form at all.
        config.routes.exception(ServletException.class, (e, ctx) -> show(ctx, pages, 413, TOO_LARGE));
        config.routes.exception(Exception.class, (e, ctx) -> {
            System.getLogger(Server.class.getName()).log(System.Logger.Level.ERROR, "a page failed: " + ctx.path(), e);
            show(ctx, pages, 500, "This is an error of ours; nothing you did was half kept. Please report it.");
        });
    }

    private static void refuse(Context ctx, Pages pages, Refused e) {
        boolean program = ctx.header("Authorization") != null || ctx.path().startsWith(PROGRAMS);
        if (e.status() == 401 && program) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        if (e.retrySeconds() > 0) {
            ctx.header("Retry-After", Long.toString(e.retrySeconds()));
        }
        boolean script = "empty".equals(ctx.header("Sec-Fetch-Dest"));
        if (e.status() == 401 && !program && !script && ctx.method().equals(HandlerType.GET)) {
            ctx.redirect(Link.signIn(ctx.path(), ctx.queryString()), HttpStatus.SEE_OTHER);
            return;
        }
        show(
                ctx,
                pages,
                e.status(),
                e.status() == 401 && !program
                        ? "You are not signed in, or your session has ended. Nothing was changed: sign in in another window,"
                                + " then go back, reload the page, and send it again."
                        : e.getMessage());
    }

    private static void store(Context ctx, Pages pages, StoreException e) {
        String message = sentence(e.getMessage());
        switch (e.kind()) {
            case NOT_FOUND -> show(ctx, pages, 404, message);
            case REFUSED -> show(ctx, pages, 400, message);
            case LOCKED ->
                show(ctx, pages, 503, "Another program writes to the store just now. Try again in a moment.");
            default -> show(ctx, pages, 500, message);
        }
    }

    private static String words(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> "There is no page at this address.";
            case 405 -> "This address takes no such request.";
            case 413 -> TOO_LARGE;
            default -> "The desk cannot answer this request.";
        };
    }

    private static void show(Context ctx, Pages pages, int status, String text) {
        if (ctx.path().startsWith(PROGRAMS)) {
            Problem.answer(ctx, status, text);
            return;
        }
        ctx.status(status);
        String head = switch (status) {
            case 400 -> "That address or form makes no sense";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 413 -> "Too large";
            case 429 -> "Too many requests";
            case 503 -> "Busy";
            default ->
                status >= 500 ? "Something broke" : HttpStatus.forStatus(status).getMessage();
        };
        pages.show(ctx, "", head, "error.jte", new ErrorView(status, head, text));
    }

    private static String sentence(String message) {
        return message == null || message.isEmpty()
                ? ""
                : message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1) + ".";
    }
}

package org.dateline.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.desk.account.Cookies;
import org.dateline.desk.account.Identity;
import org.dateline.desk.account.LocalUser;
import org.dateline.desk.account.Role;
import org.dateline.desk.account.SignIn;
import org.dateline.desk.account.StoreIdentity;
import org.dateline.desk.actor.ActorPage;
import org.dateline.desk.actor.ActorsPage;
import org.dateline.desk.actor.TerritoryPage;
import org.dateline.desk.api.Api;
import org.dateline.desk.incident.Decide;
import org.dateline.desk.incident.IncidentList;
import org.dateline.desk.incident.IncidentPage;
import org.dateline.desk.incident.OwnFilters;
import org.dateline.desk.log.LogPage;
import org.dateline.desk.map.MapPage;
import org.dateline.desk.people.AccountPage;
import org.dateline.desk.people.LoginPage;
import org.dateline.desk.people.SettingsPage;
import org.dateline.desk.publish.BulletinPage;
import org.dateline.desk.publish.PublishPage;
import org.dateline.desk.publish.ReleasePage;
import org.dateline.desk.report.AddReports;
import org.dateline.desk.report.Inbox;
import org.dateline.desk.report.RecordPage;
import org.dateline.desk.report.ReportPage;
import org.dateline.desk.site.PublicSite;
import org.dateline.desk.site.Site;
import org.dateline.desk.source.SourcePage;
import org.dateline.desk.source.SourcesPage;
import org.dateline.desk.timeline.TimelinePage;
import org.dateline.desk.today.Today;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Server;
import org.dateline.desk.webhook.Courier;
import org.dateline.store.Store;

/** A running desk. Closing it stops the server; the store stays open, it is the caller's. */
public final class Desk implements AutoCloseable {

    /** An address of the desk and who may use it. */
    record Route(String method, String path, Set<RouteRole> roles) {}

    private final Javalin server;
    private final DeskSettings settings;
    private final Courier courier;
    private final Api api;

    private Desk(Javalin server, DeskSettings settings, Courier courier, Api api) {
        this.server = server;
        this.settings = settings;
        this.courier = courier;
        this.api = api;
    }

    /** All that is registered, for tests that must not forget one. */
    List<Route> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> {
                    Roles roles = endpoint.metadata(Roles.class);
                    return new Route(
                            endpoint.method.name(), endpoint.path, roles == null ? Set.of() : roles.getRoles());
                })
                .toList();
    }

    /**
     * Starts a desk whose people another one tells.
     *
     * @throws PortTaken if another program has the port
     */
    public static Desk start(DeskSettings settings, Store store, ReportCoder coder, Identity identity) {
        return start(settings, store, coder, identity, Clock.systemUTC());
    }

    /**
     * Starts a desk where people sign in as soon as the store has accounts. Until then it is the machine's user's, and
     * answers to this machine alone.
     *
     * @throws PortTaken if another program has the port
     * @throws IllegalStateException if others are to reach it and the store has no account
     */
    public static Desk start(DeskSettings settings, Store store, ReportCoder coder, Clock clock) {
        if (settings.shared() && !store.people().any()) {
            throw new IllegalStateException("a desk that others reach needs accounts");
        }
        Optional<Identity> alone = settings.shared() ? Optional.empty() : Optional.of(new LocalUser());
        Identity identity = new StoreIdentity(store, new Cookies(settings.secure()), clock, alone);
        return start(settings, store, coder, identity, clock);
    }

    private static Desk start(DeskSettings settings, Store store, ReportCoder coder, Identity identity, Clock clock) {
        Cookies cookies = new Cookies(settings.secure());
        AtomicReference<Api> api = new AtomicReference<>();
        Javalin server = Server.start(settings, identity, clock, (config, pages) -> {
            routes(config, pages, store, coder);
            surveys(config, pages, store, settings);
            publishing(config, pages, store, settings.publicUrl().map(Desk::root));
            people(config, pages, store, cookies, clock);
            api.set(programs(config, pages, store, coder));
        });
        return new Desk(server, settings, Courier.start(store), api.get());
    }

    /** Signing in and out, and what holds for all. */
    private static void people(JavalinConfig config, Pages pages, Store store, Cookies cookies, Clock clock) {
        SignIn signIn = new SignIn(store, clock);
        LoginPage login = new LoginPage(signIn, cookies, pages);
        AccountPage account = new AccountPage(store, signIn, clock, cookies, pages);
        SettingsPage settings = new SettingsPage(store, pages);
        config.routes.get("/login", login::show, Role.ANYONE);
        config.routes.post("/login", login::signIn, Role.ANYONE);
        config.routes.post("/logout", account::signOut, Role.READER);
        config.routes.get("/account", account::show, Role.READER);
        config.routes.post("/account/password", account::password, Role.READER);
        config.routes.post("/account/leave", account::signOutEverywhere, Role.READER);
        config.routes.get("/settings", settings::show, Role.ADMIN);
        config.routes.post("/settings", settings::set, Role.ADMIN);
    }

    /** Every address of the desk, and who may use it. */
    private static void routes(JavalinConfig config, Pages pages, Store store, ReportCoder coder) {
        Today today = new Today(store, pages);
        Inbox inbox = new Inbox(store, pages);
        ReportPage report = new ReportPage(store, pages);
        IncidentPage incident = new IncidentPage(store, pages);
        Decide decide = new Decide(store, pages);
        SourcePage source = new SourcePage(store, pages);
        LogPage log = new LogPage(store, pages);
        config.routes.get("/", today::show, Role.READER);
        config.routes.get("/reports", inbox::show, Role.READER);
        config.routes.post("/reports", new AddReports(store, coder, inbox)::add, Role.CODER);
        config.routes.get("/report", report::show, Role.READER);
        RecordPage record = new RecordPage(store, pages, coder);
        config.routes.get("/report/record", record::show, Role.CODER);
        config.routes.post("/report/record", record::act, Role.CODER);
        config.routes.get("/report/original", report::original, Role.READER);
        config.routes.get("/incidents", new IncidentList(store, pages)::show, Role.READER);
        config.routes.post("/incidents/filters", new OwnFilters(store, pages)::act, Role.READER);
        config.routes.get("/incident", incident::show, Role.READER);
        config.routes.post("/incident/decide", decide::decide, Role.VERIFIER);
        config.routes.post("/incident/comment", decide::comment, Role.CODER);
        config.routes.get("/sources", new SourcesPage(store, pages)::show, Role.READER);
        config.routes.get("/source", source::show, Role.READER);
        config.routes.post("/source/grade", source::grade, Role.VERIFIER);
        config.routes.post("/source/undo", source::undo, Role.VERIFIER);
        config.routes.get("/log", log::show, Role.READER);
        config.routes.get("/log/check", log::check, Role.READER);
    }

    /** The interface for programs. */
    private static Api programs(JavalinConfig config, Pages pages, Store store, ReportCoder coder) {
        Api api = new Api(store, coder, pages);
        api.register(config);
        return api;
    }

    /** What goes out, and the public site, which needs nobody to be signed in. */
    private static void publishing(JavalinConfig config, Pages pages, Store store, Optional<String> base) {
        Site site = new Site(store, Site.NAME);
        PublishPage publish = new PublishPage(store, pages);
        ReleasePage release = new ReleasePage(store, pages);
        BulletinPage bulletin = new BulletinPage(store, pages, site, publish);
        config.routes.get("/publish", publish::show, Role.READER);
        config.routes.get("/publish/incident", release::show, Role.READER);
        config.routes.post("/publish/release", release::release, Role.PUBLISHER);
        config.routes.post("/publish/withdraw", release::withdraw, Role.PUBLISHER);
        config.routes.get("/publish/bulletin", bulletin::show, Role.READER);
        config.routes.get("/publish/bulletin/preview", bulletin::preview, Role.READER);
        config.routes.post("/publish/bulletin/new", bulletin::start, Role.PUBLISHER);
        config.routes.post("/publish/bulletin/save", bulletin::save, Role.PUBLISHER);
        config.routes.post("/publish/bulletin/withdraw", bulletin::withdraw, Role.PUBLISHER);
        PublicSite open = new PublicSite(site, base);
        config.routes.get("/public", open::show, Role.ANYONE);
        config.routes.get("/public/<path>", open::show, Role.ANYONE);
    }

    /** Pages of what many incidents add up to. */
    private static void surveys(JavalinConfig config, Pages pages, Store store, DeskSettings settings) {
        config.routes.get("/map", new MapPage(store, pages, settings.tiles())::show, Role.READER);
        config.routes.get("/timeline", new TimelinePage(store, pages)::show, Role.READER);
        config.routes.get("/actors", new ActorsPage(store, pages)::show, Role.READER);
        config.routes.get("/actor", new ActorPage(store, pages)::show, Role.READER);
        config.routes.get("/territory", new TerritoryPage(store, pages)::show, Role.READER);
    }

    /** Where it answers. */
    public int port() {
        return server.port();
    }

    public String url() {
        return settings.publicUrl()
                .map(Desk::root)
                .orElseGet(() -> "http://" + DeskSettings.LOOPBACK + ":" + port() + "/");
    }

    private static String root(URI url) {
        return url.getScheme() + "://" + url.getAuthority() + "/";
    }

    @Override
    public void close() {
        api.close();
        server.stop();
        courier.close();
    }
}

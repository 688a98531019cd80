package org.dateline.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.dateline.desk.account.Identity;
import org.dateline.desk.account.Role;
import org.dateline.desk.incident.Decide;
import org.dateline.desk.incident.IncidentList;
import org.dateline.desk.incident.IncidentPage;
import org.dateline.desk.log.LogPage;
import org.dateline.desk.publish.BulletinPage;
import org.dateline.desk.publish.PublishPage;
import org.dateline.desk.publish.ReleasePage;
import org.dateline.desk.report.AddReports;
import org.dateline.desk.report.Inbox;
import org.dateline.desk.report.ReportPage;
import org.dateline.desk.site.PublicSite;
import org.dateline.desk.site.Site;
import org.dateline.desk.source.SourcePage;
import org.dateline.desk.source.SourcesPage;
import org.dateline.desk.today.Today;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Server;
import org.dateline.desk.webhook.Courier;
import org.dateline.store.Store;

/** A running desk. Closing it stops the server; the store stays open, it is the caller's. */
public final class Desk implements AutoCloseable {

    private final Javalin server;
    private final Courier courier;

    private Desk(Javalin server, Courier courier) {
        this.server = server;
        this.courier = courier;
    }

    /**
     * Starts a desk on the loopback interface.
     *
     * @throws PortTaken if another program has the port
     */
    public static Desk start(DeskSettings settings, Store store, ReportCoder coder, Identity identity) {
        Javalin server = Server.start(settings, identity, (config, pages) -> routes(config, pages, store, coder));
        return new Desk(server, Courier.start(store));
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
        config.routes.get("/mark", today::mark, Role.READER);
        config.routes.get("/reports", inbox::show, Role.READER);
        config.routes.post("/reports", new AddReports(store, coder, inbox)::add, Role.CODER);
        config.routes.get("/report", report::show, Role.READER);
        config.routes.get("/report/original", report::original, Role.READER);
        config.routes.get("/incidents", new IncidentList(store, pages)::show, Role.READER);
        config.routes.get("/incident", incident::show, Role.READER);
        config.routes.post("/incident/decide", decide::decide, Role.VERIFIER);
        config.routes.post("/incident/comment", decide::comment, Role.CODER);
        config.routes.get("/sources", new SourcesPage(store, pages)::show, Role.READER);
        config.routes.get("/source", source::show, Role.READER);
        config.routes.post("/source/grade", source::grade, Role.VERIFIER);
        config.routes.post("/source/undo", source::undo, Role.VERIFIER);
        config.routes.get("/log", log::show, Role.READER);
        config.routes.get("/log/check", log::check, Role.READER);
        publishing(config, pages, store);
    }

    /** What goes out, and the public site, which needs nobody to be signed in. */
    private static void publishing(JavalinConfig config, Pages pages, Store store) {
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
        PublicSite open = new PublicSite(site);
        config.routes.get("/public", open::show, Role.ANYONE);
        config.routes.get("/public/<path>", open::show, Role.ANYONE);
    }

    /** Where it answers. */
    public int port() {
        return server.port();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        courier.close();
    }
}

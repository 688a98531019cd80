package org.dateline.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.dateline.desk.account.Identity;
import org.dateline.desk.account.Role;
import org.dateline.desk.incident.Decide;
import org.dateline.desk.incident.IncidentList;
import org.dateline.desk.incident.IncidentPage;
import org.dateline.desk.incident.OwnFilters;
import org.dateline.desk.log.LogPage;
import org.dateline.desk.report.AddReports;
import org.dateline.desk.report.Inbox;
import org.dateline.desk.report.RecordPage;
import org.dateline.desk.report.ReportPage;
import org.dateline.desk.source.SourcePage;
import org.dateline.desk.source.SourcesPage;
import org.dateline.desk.today.Today;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Server;
import org.dateline.store.Store;

/** A running desk. Closing it stops the server; the store stays open, it is the caller's. */
public final class Desk implements AutoCloseable {

    private final Javalin server;

    private Desk(Javalin server) {
        this.server = server;
    }

    /**
     * Starts a desk on the loopback interface.
     *
     * @throws PortTaken if another program has the port
     */
    public static Desk start(DeskSettings settings, Store store, ReportCoder coder, Identity identity) {
        return new Desk(Server.start(settings, identity, (config, pages) -> routes(config, pages, store, coder)));
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
    }
}

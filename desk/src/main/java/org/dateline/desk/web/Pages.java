package org.dateline.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.account.Account;

/** Makes pages of view models and templates. The templates were compiled when the program was built. */
public final class Pages {

    private static final int USUAL_LENGTH = 64_000;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.dateline.desk.jte");
    private final Assets assets = new Assets();
    private final Sessions sessions;
    private final Site site;
    private final boolean demo;

    Pages(Sessions sessions, Site site, boolean demo) {
        this.sessions = sessions;
        this.site = site;
        this.demo = demo;
    }

    Assets assets() {
        return assets;
    }

    /** Answers with a page. */
    public void show(Context ctx, String section, String title, String template, Object view) {
        show(ctx, section, title, template, view, Notice.after(ctx.queryParam("done")));
    }

    /** Answers with a page that says first that what was asked cannot be done. */
    public void showRefusal(Context ctx, String section, String title, String template, Object view, Notice notice) {
        ctx.status(422);
        show(ctx, section, title, template, view, Optional.of(notice));
    }

    /** Answers with a page that says something first. */
    public void showWith(Context ctx, String section, String title, String template, Object view, Notice notice) {
        show(ctx, section, title, template, view, Optional.of(notice));
    }

    /** Who sent the request. */
    public Account account(Context ctx) {
        return Guard.account(ctx);
    }

    /** What forms are tied to, and what changes at sign-in. */
    public Sessions sessions() {
        return sessions;
    }

    /** Whoever is signed in; empty for nobody, on pages that are open to everyone. */
    public Optional<Account> known(Context ctx) {
        return Guard.admitted(ctx);
    }

    /** Where a request came from, as limits count it. */
    public String client(Context ctx) {
        return site.client(ctx);
    }

    private void show(
            Context ctx, String section, String title, String template, Object view, Optional<Notice> notice) {
        String search = ctx.queryParam("q");
        Shell shell = new Shell(
                title,
                section,
                Guard.admitted(ctx),
                () -> sessions.token(ctx),
                assets,
                notice,
                search == null ? "" : search,
                demo);
        StringOutput out = new StringOutput(USUAL_LENGTH);
        templates.render(template, Map.of("shell", shell, "page", view), out);
        ctx.html(Clean.page(out.toString()));
    }
}

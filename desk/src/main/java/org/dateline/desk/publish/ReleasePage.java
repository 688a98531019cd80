package org.dateline.desk.publish;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.desk.site.SiteEntry;
import org.dateline.desk.site.SiteIncident;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.StatusView;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.release.Release;
import org.dateline.store.release.Releases;

/** {@code /publish/incident}: one incident as the public would see it, and the forms that give it out or take it back. */
public final class ReleasePage {

    static final String PATH = "/publish/incident";

    private static final int TITLE = 80;
    private static final int PREVIEW_VERSION = 0;

    private final Store store;
    private final Pages pages;
    private final Publishing publishing;

    public ReleasePage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
        this.publishing = new Publishing(store);
    }

    static String link(String id) {
        return Link.to(PATH, java.util.Map.of("id", Optional.of(id)));
    }

    public void show(Context ctx) {
        IncidentView view = store.incidents().require(Params.required(ctx, "id"));
        Optional<Release> release = store.releases().of(view.entry().id());
        ReleaseView page =
                page(view, release.filter(Release::isOut).map(Release::leftOut).orElse(List.of()), "", null, null);
        Optional<Notice> done = PublishPage.done(Params.query(ctx, "done").orElse(""));
        String title = "Release: " + Words.excerpt(view.incident().summary().title(), TITLE);
        if (done.isPresent()) {
            pages.showWith(ctx, "publish", title, "release.jte", page, done.get());
        } else {
            pages.show(ctx, "publish", title, "release.jte", page);
        }
    }

    /** Gives it out, or shows once more what would be. */
    public void release(Context ctx) {
        String id = id(ctx);
        List<String> leftOut = ctx.formParams("leave");
        String reason = Params.form(ctx, "reason").orElse("");
        if (Params.form(ctx, "preview").isPresent()) {
            again(ctx, id, leftOut, reason, null, null);
            return;
        }
        try {
            if (reason.isBlank()) {
                throw StoreException.refused("write the reason; it is kept in the log, and not given out");
            }
            publishing.release(id, leftOut, new Signature(pages.account(ctx).name(), reason));
            ctx.redirect(link(id) + "&done=release", HttpStatus.SEE_OTHER);
        } catch (StoreException e) {
            requireRefusal(e);
            again(ctx, id, leftOut, reason, sentence(e.getMessage()), null);
        }
    }

    /** Takes it back. */
    public void withdraw(Context ctx) {
        String id = id(ctx);
        String reason = Params.form(ctx, "reason").orElse("");
        try {
            if (reason.isBlank()) {
                throw StoreException.refused("write what the public is told");
            }
            publishing.withdraw(id, new Signature(pages.account(ctx).name(), reason));
            boolean there = store.incidents().get(id).isPresent();
            ctx.redirect(
                    there ? link(id) + "&done=withdraw" : PublishPage.PATH + "?done=withdraw", HttpStatus.SEE_OTHER);
        } catch (StoreException e) {
            requireRefusal(e);
            again(ctx, id, List.of(), "", null, sentence(e.getMessage()));
        }
    }

    private void again(
            Context ctx, String id, List<String> leftOut, String reason, String error, String withdrawError) {
        IncidentView view = store.incidents().require(id);
        ReleaseView page = page(view, leftOut, reason, error, withdrawError);
        String title = "Release: " + Words.excerpt(view.incident().summary().title(), TITLE);
        String wrong = error != null ? error : withdrawError;
        if (wrong == null) {
            pages.showWith(
                    ctx,
                    "publish",
                    title,
                    "release.jte",
                    page,
                    new Notice("wait", "Preview.", "Nothing is released yet; this is what would be."));
        } else {
            pages.showRefusal(ctx, "publish", title, "release.jte", page, Notice.error("Not released.", wrong));
        }
    }

    private ReleaseView page(
            IncidentView view, List<String> leftOut, String reason, String error, String withdrawError) {
        Optional<Release> last = store.releases().of(view.entry().id());
        Optional<Release> out = last.filter(Release::isOut);
        Snapshot snapshot = publishing.preview(view, leftOut);
        List<Changes.Change> changes = out.map(
                        release -> Changes.between(SnapshotJson.read(release.snapshot()), snapshot))
                .orElse(List.of());
        boolean may = Releases.mayGoOut(view.entry().status());
        return new ReleaseView(
                view.entry().id(),
                last.map(Release::incident).orElse(""),
                out.isPresent(),
                may ? "" : "Only what a person verified or marked as disputed can be released.",
                StatusView.of(view.entry().status()),
                ReleaseChecks.of(view, snapshot),
                new SiteIncident(entry(view, snapshot), snapshot, Optional.empty(), ""),
                changes,
                Publishing.sources(view).stream()
                        .map(name -> new ReleaseView.Source(name, leftOut.contains(name)))
                        .toList(),
                versions(last),
                reason,
                error,
                withdrawError);
    }

    private static SiteEntry entry(IncidentView view, Snapshot snapshot) {
        return SiteEntry.of(view.entry().id(), PREVIEW_VERSION, view.entry().changed(), snapshot);
    }

    private List<ReleaseView.Version> versions(Optional<Release> last) {
        List<ReleaseView.Version> versions = new ArrayList<>();
        last.ifPresent(found -> store.releases()
                .history(found.incident())
                .forEach(release -> versions.add(new ReleaseView.Version(
                        release.version(),
                        release.isOut() ? "released" : "withdrawn",
                        Words.when(release.when()),
                        release.who(),
                        release.reason()))));
        return versions;
    }

    private static String id(Context ctx) {
        return Params.form(ctx, "id").orElseThrow(() -> new Refused(400, "The form lacks its incident."));
    }

    static void requireRefusal(StoreException e) {
        if (e.kind() != StoreException.Kind.REFUSED) {
            throw e;
        }
    }

    static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}

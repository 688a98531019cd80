package org.dateline.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.dateline.desk.account.Role;
import org.dateline.desk.publish.Publishing;
import org.dateline.desk.site.SiteJson;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Signature;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;

/** Releases and bulletins: what the public sees, and what changes that. */
final class ReleasesApi {

    private static final Set<String> RELEASE = Set.of("incident", "leave_out", "reason");
    private static final Set<String> REASON = Set.of("reason");
    private static final Set<String> BULLETIN = Set.of("title", "introduction", "day", "incidents");

    private final Store store;
    private final Pages pages;
    private final Publishing publishing;

    ReleasesApi(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
        this.publishing = new Publishing(store);
    }

    List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get(
                                "/releases",
                                "listReleases",
                                Role.READER,
                                "What is released or withdrawn, the last first",
                                this::list)
                        .paged()
                        .answers(200, "ReleaseList", "A page of releases."),
                ApiRoute.get(
                                "/releases/{id}",
                                "getRelease",
                                Role.READER,
                                "What the public sees of an incident",
                                this::one)
                        .path("id", "Its public id, or any id of the incident.")
                        .answers(200, "Release", "The release, or that it was withdrawn."),
                ApiRoute.post(
                                "/releases",
                                "release",
                                Role.PUBLISHER,
                                "Gives an incident out, or out anew",
                                this::release)
                        .takes("NewRelease")
                        .answers(201, "Release", "It is out."),
                ApiRoute.post(
                                "/releases/{id}/withdrawal",
                                "withdraw",
                                Role.PUBLISHER,
                                "Takes a release back",
                                this::withdraw)
                        .path("id", "Its public id, or any id of the incident.")
                        .takes("NewReason")
                        .answers(201, "Release", "It is withdrawn; the public reads the reason."),
                ApiRoute.get(
                                "/bulletins",
                                "listBulletins",
                                Role.READER,
                                "Bulletins in their newest state",
                                this::bulletins)
                        .paged()
                        .answers(200, "BulletinList", "A page of bulletins."),
                ApiRoute.get(
                                "/bulletins/{name}",
                                "getBulletin",
                                Role.READER,
                                "One bulletin in its newest state",
                                this::bulletin)
                        .path("name", "Its name.")
                        .answers(200, "Bulletin", "The bulletin. Its ETag changes with each state."),
                ApiRoute.put(
                                "/bulletins/{name}",
                                "draftBulletin",
                                Role.PUBLISHER,
                                "Keeps a draft, new or changed",
                                this::draft)
                        .path("name", "Small letters, digits and hyphens.")
                        .header("If-Match", "Only if the bulletin still has this ETag; else the answer is 412.")
                        .takes("NewBulletin")
                        .answers(200, "Bulletin", "The draft is kept."),
                ApiRoute.post(
                                "/bulletins/{name}/release",
                                "releaseBulletin",
                                Role.PUBLISHER,
                                "Gives the draft out",
                                ctx -> act(ctx, true))
                        .path("name", "Its name.")
                        .takes("NewReason")
                        .answers(201, "Bulletin", "It is out."),
                ApiRoute.post(
                                "/bulletins/{name}/withdrawal",
                                "withdrawBulletin",
                                Role.PUBLISHER,
                                "Takes a bulletin back",
                                ctx -> act(ctx, false))
                        .path("name", "Its name.")
                        .takes("NewReason")
                        .answers(201, "Bulletin", "It is withdrawn; the public reads the reason."));
    }

    private void list(Context ctx) {
        Answer.page(ctx, store.releases().latest(Ask.page(ctx)), ReleasesApi::row);
    }

    private void one(Context ctx) {
        Release release = store.releases()
                .of(ctx.pathParam("id"))
                .orElseThrow(() -> StoreException.notFound("'" + ctx.pathParam("id") + "' was never released"));
        Answer.send(ctx, row(release));
    }

    private static ObjectNode row(Release release) {
        ObjectNode json = Answer.object().put("id", release.incident());
        json.put("version", release.version());
        json.put("state", release.isOut() ? "released" : "withdrawn");
        json.put("at", release.when().toString());
        json.put("who", release.who());
        json.put("reason", release.reason());
        ArrayNode leftOut = json.putArray("left_out");
        release.leftOut().forEach(leftOut::add);
        json.set("public", SiteJson.node(release));
        return json;
    }

    private void release(Context ctx) {
        Ask ask = Ask.of(ctx, RELEASE);
        Release release = publishing.release(ask.required("incident"), ask.texts("leave_out"), signature(ctx, ask));
        ctx.status(201);
        Answer.send(ctx, row(release));
    }

    private void withdraw(Context ctx) {
        Ask ask = Ask.of(ctx, REASON);
        Release release = publishing.withdraw(ctx.pathParam("id"), signature(ctx, ask));
        ctx.status(201);
        Answer.send(ctx, row(release));
    }

    private void bulletins(Context ctx) {
        Answer.page(ctx, store.bulletins().find(Ask.page(ctx)), ReleasesApi::row);
    }

    private void bulletin(Context ctx) {
        send(ctx, store.bulletins().require(ctx.pathParam("name")));
    }

    private static void send(Context ctx, Bulletin bulletin) {
        Answer.send(ctx, row(bulletin), tag(bulletin));
    }

    private static String tag(Bulletin bulletin) {
        return '"' + bulletin.name() + "-" + bulletin.version() + '"';
    }

    private static ObjectNode row(Bulletin bulletin) {
        ObjectNode json = Answer.object().put("name", bulletin.name());
        json.put("version", bulletin.version());
        json.put(
                "state",
                switch (bulletin.kind()) {
                    case DRAFT -> "draft";
                    case RELEASE -> "released";
                    case WITHDRAW -> "withdrawn";
                });
        json.put("title", bulletin.content().title());
        json.put("introduction", bulletin.content().introduction());
        json.put("day", bulletin.content().day().toString());
        ArrayNode incidents = json.putArray("incidents");
        bulletin.content().items().forEach(item -> incidents.add(item.incident()));
        json.put("at", bulletin.when().toString());
        json.put("who", bulletin.who());
        return json.put("reason", bulletin.reason());
    }

    private void draft(Context ctx) {
        Ask ask = Ask.of(ctx, BULLETIN);
        String name = ctx.pathParam("name");
        store.bulletins().get(name).ifPresent(known -> Ask.requireMatch(ctx, tag(known)));
        Bulletin.Content content = new Bulletin.Content(
                ask.required("title"),
                ask.text("introduction").orElse(""),
                Params.day("day", ask.required("day")),
                ask.texts("incidents").stream()
                        .map(id -> new Bulletin.Item(id, 0))
                        .toList());
        send(
                ctx,
                store.bulletins()
                        .draft(name, content, new Signature(pages.account(ctx).name(), "drafted by a program")));
    }

    private void act(Context ctx, boolean release) {
        Ask ask = Ask.of(ctx, REASON);
        String name = ctx.pathParam("name");
        Bulletin bulletin = release
                ? store.bulletins().release(name, signature(ctx, ask))
                : store.bulletins().withdraw(name, signature(ctx, ask));
        ctx.status(201);
        Answer.send(ctx, row(bulletin));
    }

    private Signature signature(Context ctx, Ask ask) {
        return new Signature(pages.account(ctx).name(), ask.required("reason"));
    }
}

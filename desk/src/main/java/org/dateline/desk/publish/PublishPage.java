package org.dateline.desk.publish;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.site.PublicSite;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.StatusView;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;
import org.dateline.store.release.Releases;

/** {@code /publish}: what can go out, what is out, and what changed since. */
public final class PublishPage {

    static final String PATH = "/publish";

    private static final int WAITING = 25;
    private static final int RELEASED = 25;
    private static final int BULLETINS = 20;

    private final Store store;
    private final Pages pages;
    private final Publishing publishing;

    public PublishPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
        this.publishing = new Publishing(store);
    }

    public void show(Context ctx) {
        Optional<Notice> done = done(Params.query(ctx, "done").orElse(""));
        if (done.isPresent()) {
            pages.showWith(ctx, "publish", "Publish", "publish.jte", view(ctx, ""), done.get());
        } else {
            pages.show(ctx, "publish", "Publish", "publish.jte", view(ctx, ""));
        }
    }

    /** The page again, with what is wrong with the form for a new bulletin. */
    void showAgain(Context ctx, String error) {
        pages.showRefusal(ctx, "publish", "Publish", "publish.jte", view(ctx, error), Notice.error("Not kept.", error));
    }

    static Optional<Notice> done(String word) {
        return switch (word) {
            case "release" -> Optional.of(Notice.done("Released.", "It is on the public page and in the feed."));
            case "withdraw" ->
                Optional.of(Notice.done("Withdrawn.", "Where it stood, the public reads that and your reason."));
            case "draft" -> Optional.of(Notice.done("Draft kept.", "Only the desk sees it."));
            default -> Optional.empty();
        };
    }

    private PublishView view(Context ctx, String error) {
        Page<String> waiting = store.releases().waiting(PageRequest.first(WAITING));
        Page<Release> released = store.releases().latest(Params.page(ctx, RELEASED));
        return new PublishView(
                waiting.items().stream()
                        .flatMap(id -> store.incidents().get(id).stream())
                        .map(PublishPage::waiting)
                        .toList(),
                waiting.next().isPresent(),
                released.items().stream().map(this::out).toList(),
                released.next().map(cursor -> Link.to(PATH, Map.of("after", Optional.of(cursor)))),
                store.bulletins().find(PageRequest.first(BULLETINS)).items().stream()
                        .map(PublishPage::issue)
                        .toList(),
                LocalDate.now(ZoneId.systemDefault()).toString(),
                error);
    }

    private static PublishView.Waiting waiting(IncidentView view) {
        IncidentEntry entry = view.entry();
        List<String> detail = new ArrayList<>();
        detail.add(Words.count(entry.sources(), "independent source"));
        if (entry.contradictions() > 0) {
            detail.add("accounts contradict each other in " + Words.count(entry.contradictions(), "field"));
        }
        if (entry.unseen() > 0) {
            detail.add(Words.count(entry.unseen(), "mention") + " came after it was decided");
        }
        return new PublishView.Waiting(
                ReleasePage.link(entry.id()),
                Said.of(view.incident().summary().title()),
                StatusView.of(entry.status()),
                String.join("; ", detail));
    }

    private PublishView.Out out(Release release) {
        Optional<IncidentView> now = store.incidents().get(release.incident());
        String gone = now.map(view -> !release.isOut()
                                || Releases.mayGoOut(view.entry().status())
                        ? ""
                        : "The incident is "
                                + StatusView.of(view.entry().status()).word().toLowerCase(java.util.Locale.ROOT)
                                + " at the desk, and still out.")
                .orElse("Its incident is no longer at the desk.");
        String changes = release.isOut()
                ? publishing
                        .changes(release)
                        .filter(list -> !list.isEmpty())
                        .map(list -> Words.count(list.size(), "thing") + " changed since")
                        .orElse("")
                : "";
        return new PublishView.Out(
                ReleasePage.link(release.incident()),
                PublicSite.ROOT + "incident/" + release.incident() + ".html",
                Said.of(release.isOut() ? release.title() : "Incident " + release.incident()),
                !release.isOut(),
                Words.when(release.when()),
                release.who(),
                changes,
                gone);
    }

    private static PublishView.Issue issue(Bulletin bulletin) {
        String state = switch (bulletin.kind()) {
            case DRAFT -> "draft";
            case RELEASE -> "released " + Words.when(bulletin.when());
            case WITHDRAW -> "withdrawn " + Words.when(bulletin.when());
        };
        return new PublishView.Issue(
                BulletinPage.link(bulletin.name()),
                bulletin.content().title(),
                Words.day(bulletin.content().day()),
                state);
    }
}

package org.dateline.desk.publish;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.desk.site.PublicSite;
import org.dateline.desk.site.Site;
import org.dateline.desk.site.SiteFile;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Signature;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;

/** {@code /publish/bulletin}: writes, orders, releases and withdraws a bulletin. */
public final class BulletinPage {

    static final String PATH = "/publish/bulletin";

    private static final int CHOICE = 200;
    private static final String DRAFTED = "drafted at the desk";

    private final Store store;
    private final Pages pages;
    private final Site site;
    private final PublishPage list;

    public BulletinPage(Store store, Pages pages, Site site, PublishPage list) {
        this.store = store;
        this.pages = pages;
        this.site = site;
        this.list = list;
    }

    static String link(String name) {
        return Link.to(PATH, Map.of("name", Optional.of(name)));
    }

    public void show(Context ctx) {
        Bulletin bulletin = store.bulletins().require(Params.required(ctx, "name"));
        Optional<Notice> done = PublishPage.done(Params.query(ctx, "done").orElse(""));
        BulletinView view = view(bulletin.name(), bulletin.content(), Optional.of(bulletin), "");
        if (done.isPresent()) {
            pages.showWith(ctx, "publish", bulletin.content().title(), "bulletin.jte", view, done.get());
        } else {
            pages.show(ctx, "publish", bulletin.content().title(), "bulletin.jte", view);
        }
    }

    /** The draft as it would look. */
    public void preview(Context ctx) {
        SiteFile page = site.preview(store.bulletins().require(Params.required(ctx, "name")));
        ctx.contentType(page.type());
        ctx.result(page.content());
    }

    /** A new one, by its day and title; its name is made of the day. */
    public void start(Context ctx) {
        try {
            LocalDate day = day(ctx);
            String title =
                    Params.form(ctx, "title").orElseThrow(() -> StoreException.refused("a bulletin needs a title"));
            String name = free(day.toString());
            store.bulletins().draft(name, new Bulletin.Content(title, "", day, List.of()), signature(ctx, DRAFTED));
            ctx.redirect(link(name), HttpStatus.SEE_OTHER);
        } catch (StoreException e) {
            ReleasePage.requireRefusal(e);
            list.showAgain(ctx, ReleasePage.sentence(e.getMessage()));
        }
    }

    /** Keeps the draft, and releases it at once where the form asks for that. */
    public void save(Context ctx) {
        String name = name(ctx);
        Bulletin.Content content = null;
        try {
            content = new Bulletin.Content(
                    Params.form(ctx, "title").orElse(""),
                    Params.form(ctx, "introduction").orElse(""),
                    day(ctx),
                    items(ctx));
            boolean release = Params.form(ctx, "release").isPresent();
            store.bulletins().draft(name, content, signature(ctx, DRAFTED));
            if (release) {
                String reason = Params.form(ctx, "reason")
                        .orElseThrow(() -> StoreException.refused("the draft is kept; write the reason to release it"));
                store.bulletins().release(name, signature(ctx, reason));
            }
            ctx.redirect(link(name) + (release ? "&done=release" : "&done=draft"), HttpStatus.SEE_OTHER);
        } catch (StoreException e) {
            refuse(ctx, name, content, e);
        }
    }

    public void withdraw(Context ctx) {
        String name = name(ctx);
        try {
            String reason = Params.form(ctx, "reason")
                    .orElseThrow(() -> StoreException.refused("write what the public is told"));
            store.bulletins().withdraw(name, signature(ctx, reason));
            ctx.redirect(link(name) + "&done=withdraw", HttpStatus.SEE_OTHER);
        } catch (StoreException e) {
            refuse(ctx, name, null, e);
        }
    }

    private void refuse(Context ctx, String name, Bulletin.Content typed, StoreException e) {
        ReleasePage.requireRefusal(e);
        Bulletin known = store.bulletins().require(name);
        String message = ReleasePage.sentence(e.getMessage());
        BulletinView view = view(name, typed == null ? known.content() : typed, Optional.of(known), message);
        pages.showRefusal(
                ctx, "publish", known.content().title(), "bulletin.jte", view, Notice.error("Not done.", message));
    }

    private BulletinView view(String name, Bulletin.Content content, Optional<Bulletin> known, String error) {
        Optional<Bulletin> visible = store.bulletins().visible(name);
        boolean out = visible.filter(b -> b.kind() == Bulletin.Kind.RELEASE).isPresent();
        return new BulletinView(
                name,
                content.title(),
                content.introduction(),
                content.day().toString(),
                state(known, visible, out),
                known.filter(b -> b.kind() == Bulletin.Kind.DRAFT).isPresent(),
                out,
                visible.isPresent() ? PublicSite.ROOT + "bulletin/" + name + ".html" : "",
                choice(content),
                warnings(content),
                error);
    }

    private static String state(Optional<Bulletin> known, Optional<Bulletin> visible, boolean out) {
        boolean draft = known.filter(b -> b.kind() == Bulletin.Kind.DRAFT).isPresent();
        String seen = visible.map(b -> (out ? "released " : "withdrawn ") + Words.when(b.when()))
                .orElse("");
        return draft ? (seen.isEmpty() ? "Draft" : "Draft of a new version; the public sees the one " + seen) : seen;
    }

    /** Those chosen, in their order, then all others that are out. */
    private List<BulletinView.Item> choice(Bulletin.Content content) {
        List<BulletinView.Item> items = new ArrayList<>();
        Set<String> chosen = new LinkedHashSet<>();
        for (Bulletin.Item item : content.items()) {
            if (chosen.add(item.incident())) {
                store.releases()
                        .latest(item.incident())
                        .ifPresent(release -> items.add(item(release, Integer.toString(chosen.size()))));
            }
        }
        store.releases().out(PageRequest.first(CHOICE)).items().stream()
                .filter(release -> !chosen.contains(release.incident()))
                .forEach(release -> items.add(item(release, "")));
        return items;
    }

    private static BulletinView.Item item(Release release, String place) {
        String title = release.isOut() ? release.title() : "Withdrawn incident " + release.incident();
        return new BulletinView.Item(
                release.incident(),
                Said.of(title),
                (release.isOut() ? "released " : "withdrawn ") + Words.when(release.when()),
                place);
    }

    private List<String> warnings(Bulletin.Content content) {
        List<String> warnings = new ArrayList<>();
        for (Bulletin.Item item : content.items()) {
            if (store.releases().latest(item.incident()).filter(Release::isOut).isEmpty()) {
                warnings.add("Incident " + item.incident()
                        + " was withdrawn; readers of the bulletin see that in its place.");
            }
        }
        return warnings;
    }

    /** Incidents by the numbers that the form gives them. */
    private static List<Bulletin.Item> items(Context ctx) {
        Map<Integer, List<String>> placed = new TreeMap<>(Comparator.naturalOrder());
        ctx.formParamMap().forEach((field, values) -> {
            String place = values.isEmpty() ? "" : values.get(0).strip();
            if (field.startsWith("place-") && !place.isEmpty()) {
                if (!place.matches("[0-9]{1,4}")) {
                    throw StoreException.refused("the order is a number like 1 or 2, not '" + place + "'");
                }
                placed.computeIfAbsent(Integer.parseInt(place), n -> new ArrayList<>())
                        .add(field.substring("place-".length()));
            }
        });
        return placed.values().stream()
                .flatMap(List::stream)
                .map(id -> new Bulletin.Item(id, 0))
                .toList();
    }

    private static LocalDate day(Context ctx) {
        String day = Params.form(ctx, "day").orElse("");
        try {
            return LocalDate.parse(day);
        } catch (java.time.DateTimeException e) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, "the day is written like 2015-10-14, not '" + day + "'", e);
        }
    }

    private String free(String day) {
        String name = day;
        for (int i = 2; store.bulletins().get(name).isPresent(); i++) {
            name = day + "-" + i;
        }
        return name;
    }

    private Signature signature(Context ctx, String reason) {
        return new Signature(pages.account(ctx).name(), reason);
    }

    private static String name(Context ctx) {
        return Params.form(ctx, "name").orElseThrow(() -> new Refused(400, "The form lacks its bulletin."));
    }
}

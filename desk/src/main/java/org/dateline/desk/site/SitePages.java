package org.dateline.desk.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.desk.incident.LocationMap;
import org.dateline.desk.incident.MapView;
import org.dateline.desk.publish.Snapshot;
import org.dateline.desk.publish.SnapshotJson;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Clean;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;

/** Makes public pages of releases and templates. */
final class SitePages {

    private static final int USUAL_LENGTH = 32_000;
    private static final int MOST_SPOTS = 40;
    private static final int TITLE = 160;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.dateline.desk.jte");
    private final SiteAssets assets;
    private final String name;

    SitePages(SiteAssets assets, String name) {
        this.assets = assets;
        this.name = name;
    }

    String name() {
        return name;
    }

    SiteFile index(List<SiteEntry> entries, List<Bulletin> bulletins, int all, int page, int pages) {
        List<LocationMap.Placed> places = entries.stream()
                .filter(entry -> entry.place() != null)
                .limit(MOST_SPOTS)
                .map(entry -> placed(entry.place(), entry.title()))
                .toList();
        SiteIndex view = new SiteIndex(
                entries,
                LocationMap.of(places),
                bulletins.stream().map(SitePages::line).toList(),
                Words.count(all, "incident"),
                page,
                pages);
        String title = page == 1 ? name : name + ", page " + page;
        return html("site/index.jte", view, title, page == 1 ? "" : "../", "Incidents that were checked and given out");
    }

    private static SiteIndex.BulletinLine line(Bulletin bulletin) {
        return new SiteIndex.BulletinLine(
                "bulletin/" + bulletin.name() + ".html",
                bulletin.content().title(),
                Words.day(bulletin.content().day()),
                Words.count(bulletin.content().items().size(), "incident"));
    }

    SiteFile incident(Release release, String first) {
        SiteIncident view = view(release, first);
        return html(
                "site/incident.jte",
                view,
                view.snapshot().title(),
                "../",
                view.entry().sourcesInWords());
    }

    private static SiteIncident view(Release release, String first) {
        Snapshot snapshot = SnapshotJson.read(release.snapshot());
        return new SiteIncident(SiteEntry.of(release), snapshot, map(snapshot), first);
    }

    private static Optional<MapView> map(Snapshot snapshot) {
        return LocationMap.of(snapshot.places().stream()
                .map(where -> placed(where, who(snapshot, where)))
                .toList());
    }

    private static String who(Snapshot snapshot, Snapshot.Where where) {
        Snapshot.Fact fact = snapshot.fact("where");
        List<String> named = new ArrayList<>();
        if (fact != null) {
            fact.positions().stream()
                    .filter(position -> position.letter().equals(where.letter()))
                    .forEach(position -> named.addAll(position.named()));
        }
        return String.join("; ", named);
    }

    private static LocationMap.Placed placed(Snapshot.Where where, String who) {
        Place place = new Place(
                where.name(),
                where.name(),
                Optional.of(where.country()).filter(code -> !code.isEmpty()),
                Optional.of(where.admin1()).filter(admin -> !admin.isEmpty()),
                where.latitude(),
                where.longitude(),
                where.uncertaintyKm(),
                PlacePrecision.CITY);
        return new LocationMap.Placed(where.letter(), place, who);
    }

    SiteFile gone(Release release) {
        return gone(new SiteGone("incident", SiteEntry.day(release.when()), Said.of(release.reason())));
    }

    SiteFile gone(Bulletin bulletin) {
        return gone(new SiteGone("bulletin", SiteEntry.day(bulletin.when()), Said.of(bulletin.reason())));
    }

    private SiteFile gone(SiteGone gone) {
        SiteFile page = html("site/gone.jte", gone, "Withdrawn", "../", "What stood here was withdrawn");
        return new SiteFile(page.type(), page.content(), true);
    }

    /** @param shown empty where it was withdrawn */
    SiteBulletin.Item item(int number, Optional<Release> shown, Release now) {
        return shown.map(release -> new SiteBulletin.Item(number, view(release, ""), null))
                .orElseGet(() -> new SiteBulletin.Item(
                        number, null, new SiteGone("incident", SiteEntry.day(now.when()), Said.of(now.reason()))));
    }

    SiteFile bulletin(Bulletin bulletin, List<SiteBulletin.Item> items, boolean draft) {
        Bulletin.Content content = bulletin.content();
        List<Said> paragraphs = content.introduction()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Said::of)
                .toList();
        SiteBulletin view = new SiteBulletin(
                content.title(),
                Words.longDay(content.day()),
                content.day().toString(),
                paragraphs,
                items,
                draft ? "" : SiteEntry.day(bulletin.when()),
                draft);
        return html(
                "site/bulletin.jte",
                view,
                content.title(),
                draft ? PublicSite.ROOT : "../",
                "Bulletin of " + view.day());
    }

    SiteFile missing() {
        return html("site/missing.jte", name, "Not found", PublicSite.ROOT, "There is no page at this address");
    }

    private SiteFile html(String template, Object page, String title, String root, String description) {
        SiteShell shell = new SiteShell(
                Words.excerpt(title.isBlank() ? name : title, TITLE),
                name,
                root,
                description,
                root + assets.css(),
                root + assets.icon());
        StringOutput out = new StringOutput(USUAL_LENGTH);
        templates.render(template, Map.of("shell", shell, "page", page), out);
        return SiteFile.of("text/html; charset=utf-8", SiteAssets.utf8(Clean.page(out.toString())));
    }
}

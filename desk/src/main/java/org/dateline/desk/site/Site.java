package org.dateline.desk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;

/**
 * The public site, file by file, made of releases and bulletins as they are at that moment. Safe for use by several threads.
 *
 * <p>Limits: lists are held in memory while they do not change, some hundred bytes for each released incident.
 */
public final class Site {

    /** Of a site that nobody gave a name. */
    public static final String NAME = "Released incidents";

    static final int ROWS = 100;

    private static final int BATCH = 500;
    private static final Pattern INCIDENT = Pattern.compile("incident/([0-9A-Za-z]{1,80})\\.(html|json)");
    private static final Pattern BULLETIN = Pattern.compile("bulletin/([a-z0-9-]{1,80})\\.html");
    private static final Pattern PAGE = Pattern.compile("page/([0-9]{1,6})\\.html");

    /** The lists, as of one row of the releases. */
    private record Listed(long mark, List<SiteEntry> entries) {}

    private final Store store;
    private final SitePages pages;
    private final SiteAssets assets = new SiteAssets();
    private volatile Listed listed = new Listed(-1, List.of());

    /** @param name of the site, as its pages have it */
    public Site(Store store, String name) {
        this.store = store;
        this.pages = new SitePages(assets, name);
    }

    /**
     * A file by its path below the root of the site; empty where there is none.
     *
     * @param base absolute address of the root for the feed, whose readers need one; empty where it is not known
     */
    public Optional<SiteFile> file(String path, String base) {
        Matcher incident = INCIDENT.matcher(path);
        if (incident.matches()) {
            boolean html = incident.group(2).equals("html");
            return store.releases().latest(incident.group(1)).map(r -> html ? page(r) : SiteJson.one(r));
        }
        Matcher bulletin = BULLETIN.matcher(path);
        if (bulletin.matches()) {
            return store.bulletins().visible(bulletin.group(1)).map(b -> bulletin(b, false));
        }
        Matcher page = PAGE.matcher(path);
        if (page.matches()) {
            int number = Integer.parseInt(page.group(1));
            return number >= 2 && number <= pageCount() ? Optional.of(index(number)) : Optional.empty();
        }
        return switch (path) {
            case "", "index.html" -> Optional.of(index(1));
            case "feed.atom" -> Optional.of(SiteFeed.of(latest(), base, pages.name()));
            case "incidents.json" -> Optional.of(SiteJson.all(everything()));
            case "incidents.geojson" -> Optional.of(SiteJson.map(entries()));
            default -> assets.get(path);
        };
    }

    /** Every path there is, those of withdrawn incidents among them, so that old links tell why. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("index.html", "feed.atom", "incidents.json", "incidents.geojson"));
        paths.addAll(assets.all().keySet());
        for (int page = 2; page <= pageCount(); page++) {
            paths.add("page/" + page + ".html");
        }
        for (Release release : everything()) {
            paths.add("incident/" + release.incident() + ".html");
            paths.add("incident/" + release.incident() + ".json");
        }
        Optional<String> next = Optional.empty();
        do {
            Page<Bulletin> page = store.bulletins().find(new PageRequest(BATCH, next));
            for (Bulletin bulletin : page.items()) {
                if (store.bulletins().visible(bulletin.name()).isPresent()) {
                    paths.add("bulletin/" + bulletin.name() + ".html");
                }
            }
            next = page.next();
        } while (next.isPresent());
        return paths;
    }

    /** A draft as it would look: for the desk alone. */
    public SiteFile preview(Bulletin draft) {
        return bulletin(draft, true);
    }

    /** What stands where there is no file. */
    SiteFile missing() {
        return pages.missing();
    }

    private int pageCount() {
        return Math.max(1, (entries().size() + ROWS - 1) / ROWS);
    }

    private SiteFile index(int number) {
        List<SiteEntry> entries = entries();
        List<SiteEntry> rows =
                entries.subList(Math.min((number - 1) * ROWS, entries.size()), Math.min(number * ROWS, entries.size()));
        List<Bulletin> bulletins = number > 1
                ? List.of()
                : store.bulletins().out(PageRequest.first(20)).items();
        return pages.index(rows, bulletins, entries.size(), number, pageCount());
    }

    private SiteFile page(Release release) {
        return release.isOut() ? pages.incident(release, first(release)) : pages.gone(release);
    }

    /** When it was released first; empty when that is this version. */
    private String first(Release release) {
        if (release.version() == 1) {
            return "";
        }
        List<Release> history = store.releases().history(release.incident());
        return SiteEntry.day(history.get(history.size() - 1).when());
    }

    private SiteFile bulletin(Bulletin bulletin, boolean draft) {
        if (bulletin.kind() == Bulletin.Kind.WITHDRAW) {
            return pages.gone(bulletin);
        }
        List<SiteBulletin.Item> items = new ArrayList<>();
        for (Bulletin.Item item : bulletin.content().items()) {
            Optional<Release> latest = store.releases().latest(item.incident());
            // What was withdrawn since is not shown, whatever version the bulletin was made of.
            Optional<Release> shown = latest.filter(Release::isOut).flatMap(now -> draft ? latest : shown(now, item));
            latest.ifPresent(now -> items.add(pages.item(items.size() + 1, shown, now)));
        }
        return pages.bulletin(bulletin, items, draft);
    }

    /** The version that the bulletin was made of, unless a later one names fewer sources: then nobody names them any more. */
    private Optional<Release> shown(Release now, Bulletin.Item item) {
        return store.releases()
                .version(item.incident(), item.version())
                .filter(made -> made.isOut() && made.leftOut().containsAll(now.leftOut()))
                .or(() -> Optional.of(now));
    }

    private List<SiteEntry> entries() {
        long mark = store.releases().mark();
        Listed known = listed;
        if (known.mark() != mark) {
            known = new Listed(
                    mark,
                    everything().stream()
                            .filter(Release::isOut)
                            .map(SiteEntry::of)
                            .toList());
            listed = known;
        }
        return known.entries();
    }

    private List<Release> latest() {
        return store.releases().latest(PageRequest.first(SiteFeed.ENTRIES)).items();
    }

    private List<Release> everything() {
        List<Release> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<Release> page = store.releases().latest(new PageRequest(BATCH, next));
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}

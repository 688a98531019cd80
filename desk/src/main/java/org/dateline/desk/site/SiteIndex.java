package org.dateline.desk.site;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.incident.MapView;

/** The first page, or one behind it. */
public record SiteIndex(
        List<SiteEntry> entries,
        Optional<MapView> map,
        List<BulletinLine> bulletins,
        String counted,
        int page,
        int pages) {

    /** A released bulletin. */
    public record BulletinLine(String path, String title, String day, String incidents) {}

    /** Relative address of another page of the list, from this one. */
    public String link(int other) {
        String up = page == 1 ? "" : "../";
        return other == 1 ? up + "index.html" : up + "page/" + other + ".html";
    }
}

package org.dateline.desk.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.desk.publish.Snapshot;
import org.dateline.desk.publish.SnapshotJson;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.StatusView;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.Status;
import org.dateline.store.release.Release;

/**
 * A released incident as a line of a list.
 *
 * @param place the best supported one; null when none is told
 */
public record SiteEntry(
        String id,
        int version,
        Instant released,
        String title,
        String status,
        Snapshot.When when,
        Snapshot.Where place,
        Snapshot.Mark credibility,
        int sources,
        int reports,
        long contradictions) {

    static SiteEntry of(Release release) {
        return of(release.incident(), release.version(), release.when(), SnapshotJson.read(release.snapshot()));
    }

    public static SiteEntry of(String id, int version, Instant released, Snapshot snapshot) {
        return new SiteEntry(
                id,
                version,
                released,
                snapshot.title(),
                snapshot.status(),
                snapshot.when(),
                snapshot.places().isEmpty() ? null : snapshot.places().get(0),
                snapshot.credibility(),
                snapshot.sources(),
                snapshot.reportCount(),
                snapshot.contradictions());
    }

    /** Its page, from the root of the site. */
    public String path() {
        return path(id);
    }

    static String path(String id) {
        return "incident/" + id + ".html";
    }

    public Said said() {
        return Said.of(title);
    }

    public StatusView statusView() {
        return StatusView.of(Status.of(status));
    }

    public String days() {
        return when == null ? "day not told" : when.words();
    }

    /** {@code Hull, United Kingdom}; empty when none is told. */
    public String placeInWords() {
        return Optional.ofNullable(place).map(SiteEntry::words).orElse("");
    }

    static String words(Snapshot.Where place) {
        return place.country().isEmpty() ? place.name() : place.name() + ", " + Words.country(place.country());
    }

    /** The day of its release. */
    public String day() {
        return day(released);
    }

    /** Public pages are the same wherever they are made, so their days are those of UTC. */
    static String day(Instant moment) {
        return Words.day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    public String sourcesInWords() {
        return Words.count(sources, "independent source") + ", " + Words.count(reports, "report");
    }
}

package org.dateline.desk.site;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.desk.publish.Snapshot;
import org.dateline.desk.publish.SnapshotJson;
import org.dateline.store.release.Release;

/** Releases for programs: as JSON, and as GeoJSON (RFC 7946). docs/PUBLISH.md tells what each field means. */
public final class SiteJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "application/json; charset=utf-8";

    private SiteJson() {}

    static SiteFile one(Release release) {
        return new SiteFile(TYPE, SiteAssets.utf8(node(release) + "\n"), !release.isOut());
    }

    static SiteFile all(List<Release> releases) {
        ObjectNode root = JSON.createObjectNode().put("layout", "dateline-public/1");
        ArrayNode incidents = root.putArray("incidents");
        ArrayNode withdrawn = root.putArray("withdrawn");
        releases.forEach(release -> (release.isOut() ? incidents : withdrawn).add(node(release)));
        return SiteFile.of(TYPE, SiteAssets.utf8(root + "\n"));
    }

    /** A release, or that it was withdrawn. */
    public static ObjectNode node(Release release) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", release.incident());
        json.put("version", release.version());
        if (!release.isOut()) {
            json.put("withdrawn", release.when().toString());
            return json.put("reason", release.reason());
        }
        json.put("released", release.when().toString());
        json.put("page", SiteEntry.path(release.incident()));
        json.setAll(SnapshotJson.node(SnapshotJson.read(release.snapshot())));
        return json;
    }

    static SiteFile map(List<SiteEntry> entries) {
        ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (SiteEntry entry : entries) {
            ObjectNode feature = features.addObject().put("type", "Feature").put("id", entry.id());
            geometry(feature, entry.place());
            ObjectNode properties = feature.putObject("properties");
            properties.put("title", entry.title());
            properties.put("status", entry.status());
            properties.put("from", entry.when() == null ? null : entry.when().from());
            properties.put("to", entry.when() == null ? null : entry.when().to());
            properties.put("place", entry.placeInWords());
            properties.put("credibility", entry.credibility().symbol());
            properties.put("sources", entry.sources());
            properties.put("contradictions", entry.contradictions());
            properties.put("version", entry.version());
            properties.put("released", entry.released().toString());
            properties.put("page", SiteEntry.path(entry.id()));
            properties.put(
                    "uncertainty_km",
                    entry.place() == null ? null : entry.place().uncertaintyKm());
        }
        return SiteFile.of("application/geo+json", SiteAssets.utf8(root + "\n"));
    }

    private static void geometry(ObjectNode feature, Snapshot.Where place) {
        if (place == null) {
            feature.putNull("geometry");
            return;
        }
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(place.longitude())
                .add(place.latitude());
    }
}

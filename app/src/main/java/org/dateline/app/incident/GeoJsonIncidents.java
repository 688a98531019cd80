package org.dateline.app.incident;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.app.output.Csv;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.place.Place;
import org.dateline.store.incident.IncidentView;

/**
 * Incidents as a GeoJSON FeatureCollection (RFC 7946), one feature a line. The geometry is the centre of the place that is
 * best supported; {@code uncertainty_km} says how much that means. An incident without a place has a null geometry.
 */
final class GeoJsonIncidents implements IncidentWriter {

    private final Writer out;
    private boolean any;

    GeoJsonIncidents(Writer out) throws IOException {
        this.out = out;
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void write(IncidentView view) throws IOException {
        out.write(any ? ",\n" : "\n");
        any = true;
        Optional<Place> place = Facts.place(view.incident());
        ObjectNode feature = Json.object();
        feature.put("type", "Feature");
        feature.put("id", view.entry().id());
        feature.set("geometry", place.map(GeoJsonIncidents::point).orElse(null));
        feature.set("properties", properties(view, place));
        out.write(feature.toString());
    }

    private static ObjectNode point(Place place) {
        ObjectNode point = Json.object().put("type", "Point");
        point.putArray("coordinates")
                .add(new BigDecimal(Csv.plain(place.longitude())))
                .add(new BigDecimal(Csv.plain(place.latitude())));
        return point;
    }

    private static ObjectNode properties(IncidentView view, Optional<Place> place) {
        Incident incident = view.incident();
        Summary summary = incident.summary();
        ObjectNode json = Json.object();
        json.put("title", summary.title());
        json.put("status", view.entry().status().word());
        json.put("standing", Facts.lower(summary.standing()));
        Json.type(json, summary.type());
        Json.days(json, summary.when());
        Json.text(json, "place", place.map(Place::name));
        Json.text(json, "country", place.flatMap(Place::country));
        Json.text(json, "admin1", place.flatMap(Place::admin1));
        Json.text(json, "place_precision", place.map(found -> Facts.lower(found.precision())));
        json.put("uncertainty_km", place.map(Place::uncertaintyKm).orElse(null));
        json.set("actors", Json.parties(summary.actors()));
        json.set("recipients", Json.parties(summary.recipients()));
        json.set("casualties", Json.casualties(summary.casualties()));
        json.put("independent_sources", summary.sources());
        json.set("sources", Json.words(Facts.sources(incident)));
        json.set("publishers", Json.words(Facts.publishers(incident)));
        json.put("credibility", incident.credibility().grade().mark().symbol());
        json.set("contradicted", Json.words(Facts.contradicted(incident)));
        json.set("contradictions", Json.words(Facts.contradictions(incident)));
        return json;
    }

    @Override
    public void close() throws IOException {
        out.write("\n]}\n");
    }
}

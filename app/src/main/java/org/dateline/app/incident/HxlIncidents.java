package org.dateline.app.incident;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.output.Csv;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;
import org.dateline.store.incident.IncidentView;

/** Incidents as comma-separated values, a row each, with HXL hashtags in the second row, so that humanitarian tools know the columns. */
final class HxlIncidents implements IncidentWriter {

    private record Column(String name, String tag) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("id", "#event+id"),
            new Column("title", "#event+name"),
            new Column("status", "#status+review"),
            new Column("standing", "#status+claim"),
            new Column("type", "#event+type+plover"),
            new Column("acled", "#event+type+acled"),
            new Column("from", "#date+start"),
            new Column("to", "#date+end"),
            new Column("place", "#loc+name"),
            new Column("admin1", "#adm1+name"),
            new Column("country", "#country+code+v_iso3"),
            new Column("latitude", "#geo+lat"),
            new Column("longitude", "#geo+lon"),
            new Column("uncertainty_km", "#geo+precision+km"),
            new Column("actors", "#group+actor+name"),
            new Column("actor_codes", "#group+actor+code"),
            new Column("recipients", "#group+recipient+name"),
            new Column("recipient_codes", "#group+recipient+code"),
            new Column("killed_min", "#affected+killed+min"),
            new Column("killed_max", "#affected+killed+max"),
            new Column("injured_min", "#affected+injured+min"),
            new Column("injured_max", "#affected+injured+max"),
            new Column("missing_min", "#affected+missing+min"),
            new Column("missing_max", "#affected+missing+max"),
            new Column("detained_min", "#affected+detained+min"),
            new Column("detained_max", "#affected+detained+max"),
            new Column("displaced_min", "#affected+displaced+min"),
            new Column("displaced_max", "#affected+displaced+max"),
            new Column("independent_sources", "#indicator+sources+num"),
            new Column("sources", "#meta+source+name"),
            new Column("publishers", "#meta+source+publisher"),
            new Column("reports", "#indicator+reports+num"),
            new Column("credibility", "#severity+credibility+code"),
            new Column("contradicted", "#meta+contradicted+fields"),
            new Column("contradictions", "#meta+contradicted+text"),
            new Column("first_reported", "#date+reported+start"),
            new Column("last_reported", "#date+reported+end"));

    private final Writer out;

    HxlIncidents(Writer out) throws IOException {
        this.out = out;
        Csv names = new Csv();
        COLUMNS.forEach(column -> names.text(column.name()));
        names.writeTo(out);
        Csv tags = new Csv();
        COLUMNS.forEach(column -> tags.text(column.tag()));
        tags.writeTo(out);
    }

    @Override
    public void write(IncidentView view) throws IOException {
        Incident incident = view.incident();
        Summary summary = incident.summary();
        Optional<Place> place = Facts.place(incident);
        Csv row = new Csv()
                .text(view.entry().id())
                .text(summary.title())
                .text(view.entry().status().word())
                .text(Facts.lower(summary.standing()))
                .text(Facts.type(summary.type()))
                .text(summary.type().acled())
                .text(summary.when().map(days -> days.from().toString()))
                .text(summary.when().flatMap(DateInterval::to).map(Object::toString))
                .text(place.map(Place::name))
                .text(place.flatMap(Place::admin1))
                .text(place.flatMap(Place::country))
                .number(place.map(Place::latitude))
                .number(place.map(Place::longitude))
                .number(place.map(Place::uncertaintyKm))
                .text(Facts.names(summary.actors()))
                .text(Facts.codes(summary.actors()))
                .text(Facts.names(summary.recipients()))
                .text(Facts.codes(summary.recipients()));
        tolls(row, summary.casualties());
        row.number(summary.sources())
                .text(String.join("; ", Facts.sources(incident)))
                .text(String.join("; ", Facts.publishers(incident)))
                .number(summary.reports())
                .text(incident.credibility().grade().mark().symbol())
                .text(String.join("; ", Facts.contradicted(incident)))
                .text(String.join("; ", Facts.contradictions(incident)))
                .text(summary.firstReport().map(Object::toString))
                .text(summary.lastReport().map(Object::toString))
                .writeTo(out);
    }

    private static void tolls(Csv row, Map<Harm, Toll> casualties) {
        for (Harm harm : Harm.values()) {
            Optional<Toll> toll = Optional.ofNullable(casualties.get(harm));
            row.number(toll.map(Toll::min)).number(toll.flatMap(Toll::max));
        }
    }

    @Override
    public void close() {
        // A row needs nothing behind it.
    }
}

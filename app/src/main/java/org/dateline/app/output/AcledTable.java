package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.core.incident.Party;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/** ACLED's export, 31 columns, for tools that read those. Unknown stays empty, also where ACLED's own coders would put zero. */
public final class AcledTable {

    static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp");

    /** Within a region of at most this radius a place is "part of a region" (2), beyond it "larger region" (3). */
    private static final double PART_OF_REGION_KM = 50;

    private final Writer out;
    private final AcledCodebook codebook = new AcledCodebook();

    public AcledTable(Writer out) throws IOException {
        this.out = out;
        Csv header = new Csv();
        COLUMNS.forEach(header::text);
        header.writeTo(out);
    }

    /** Writes a row; nothing for an event that has no ACLED type. */
    public void write(AcledEvent event) throws IOException {
        Optional<AcledCodebook.Type> type = event.type().acled().flatMap(codebook::type);
        if (type.isPresent()) {
            row(event, type.get()).writeTo(out);
        }
    }

    private Csv row(AcledEvent event, AcledCodebook.Type type) {
        Optional<String> alpha3 = event.place().flatMap(Place::country);
        AcledDate date = AcledDate.of(event.when());
        Csv row = new Csv()
                .text(alpha3.orElse("") + event.id())
                .text(date.day().map(Object::toString))
                .number(date.year())
                .number(date.precision())
                .text(type.disorder())
                .text(type.event())
                .text(type.subEvent());
        actors(row, event, type, alpha3);
        where(row, event, alpha3.flatMap(codebook::country));
        return row.text(event.source())
                .text("")
                .text(event.notes())
                .number(event.fatalities())
                .text(event.tags())
                .number(event.timestamp());
    }

    private void actors(Csv row, AcledEvent event, AcledCodebook.Type type, Optional<String> country) {
        AcledSides sides = AcledSides.of(event);
        Optional<Party> first = AcledSides.leader(sides.first());
        Optional<Party> second = AcledSides.leader(sides.second());
        Optional<String> inter1 =
                first.flatMap(actor -> codebook.demonstrators(type).or(() -> codebook.inter(actor.code(), country)));
        Optional<String> inter2 = second.flatMap(actor -> codebook.inter(actor.code(), country));
        boolean civilians = type.disorder().contains(AcledCodebook.POLITICAL_VIOLENCE)
                && inter2.filter(AcledCodebook.CIVILIANS::equals).isPresent();
        row.text(first.map(Party::name))
                .text(AcledSides.associates(sides.first()))
                .text(inter1)
                .text(second.map(Party::name))
                .text(AcledSides.associates(sides.second()))
                .text(inter2)
                .text(interaction(sides, inter1, inter2))
                .text(civilians ? "Civilian targeting" : "");
    }

    /** Empty where one side's kind is unknown; {@code Protesters only} where there is but one side. */
    private static String interaction(AcledSides sides, Optional<String> inter1, Optional<String> inter2) {
        if (inter1.isPresent() && inter2.isPresent()) {
            return AcledCodebook.interaction(inter1.get(), inter2.get());
        }
        boolean alone = sides.first().isEmpty() || sides.second().isEmpty();
        return alone ? inter1.or(() -> inter2).map(only -> only + " only").orElse("") : "";
    }

    private static void where(Csv row, AcledEvent event, Optional<AcledCodebook.Country> country) {
        Optional<Place> place = event.place();
        row.number(country.flatMap(AcledCodebook.Country::numeric))
                .text(country.map(AcledCodebook.Country::region))
                .text(country.map(AcledCodebook.Country::name))
                .text(place.flatMap(Place::admin1))
                .text("")
                .text("")
                .text(place.map(Place::name).or(event::placeName))
                .number(place.map(Place::latitude))
                .number(place.map(Place::longitude))
                .number(place.map(AcledTable::geoPrecision));
    }

    private static int geoPrecision(Place place) {
        boolean small = place.precision() == PlacePrecision.POINT || place.precision() == PlacePrecision.CITY;
        if (small && !place.isDescribed()) {
            return 1;
        }
        boolean part = place.precision() != PlacePrecision.COUNTRY && place.uncertaintyKm() <= PART_OF_REGION_KM;
        return part ? 2 : 3;
    }
}

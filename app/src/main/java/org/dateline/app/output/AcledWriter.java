package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/**
 * Events in the 31 columns of ACLED's export, for tools that read those. Only events that have an ACLED type and are told
 * as having happened: ACLED has no column for what is planned or denied. Attribution, which it has no column for either,
 * goes into {@code tags}. Unknown stays empty, also where ACLED's own coders would put zero ({@code fatalities}).
 */
final class AcledWriter implements ReportWriter {

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
    private static final String BACKGROUND = "background";

    private static final double PART_OF_REGION_KM = 50;

    private final Writer out;
    private final AcledCodebook codebook = new AcledCodebook();

    AcledWriter(Writer out) throws IOException {
        this.out = out;
        Csv header = new Csv();
        COLUMNS.forEach(header::text);
        header.writeTo(out);
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        Speakers speakers = new Speakers(coded);
        for (EventMention event : coded.events()) {
            Optional<AcledCodebook.Type> type = event.type().acled().flatMap(codebook::type);
            if (type.isPresent() && event.status() == EventStatus.HAPPENED) {
                row(coded, event, type.get(), speakers).writeTo(out);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private Csv row(CodedReport coded, EventMention event, AcledCodebook.Type type, Speakers speakers) {
        Optional<Place> place = event.where().flatMap(EventPlace::place);
        Optional<String> alpha3 = place.flatMap(Place::country);
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
        where(row, event, place, alpha3.flatMap(codebook::country));
        List<String> saidBy = speakers.of(event);
        return row.text(coded.report().publisher())
                .text("")
                .text(Wording.sentence(coded, event.sentence()))
                .number(event.casualties().killed().map(Toll::min))
                .text(tags(event, saidBy))
                .text("");
    }

    private static String tags(EventMention event, List<String> saidBy) {
        String speakers = saidBy.isEmpty() ? "" : "said by=" + String.join("; ", saidBy);
        return event.background().isEmpty() ? speakers : speakers.isEmpty() ? BACKGROUND : BACKGROUND + "; " + speakers;
    }

    private void actors(Csv row, EventMention event, AcledCodebook.Type type, Optional<String> country) {
        AcledSides sides = AcledSides.of(event);
        Optional<ActorMention> first = AcledSides.leader(sides.first());
        Optional<ActorMention> second = AcledSides.leader(sides.second());
        Optional<String> inter1 =
                first.flatMap(actor -> codebook.demonstrators(type).or(() -> codebook.inter(actor.code(), country)));
        Optional<String> inter2 = second.flatMap(actor -> codebook.inter(actor.code(), country));
        boolean civilians = type.disorder().contains(AcledCodebook.POLITICAL_VIOLENCE)
                && inter2.filter(AcledCodebook.CIVILIANS::equals).isPresent();
        row.text(first.map(ActorMention::name))
                .text(AcledSides.associates(sides.first()))
                .text(inter1)
                .text(second.map(ActorMention::name))
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

    private static void where(
            Csv row, EventMention event, Optional<Place> place, Optional<AcledCodebook.Country> country) {
        row.number(country.flatMap(AcledCodebook.Country::numeric))
                .text(country.map(AcledCodebook.Country::region))
                .text(country.map(AcledCodebook.Country::name))
                .text(place.flatMap(Place::admin1))
                .text("")
                .text("")
                .text(place.map(Place::name).or(() -> event.where().map(EventPlace::name)))
                .number(place.map(Place::latitude))
                .number(place.map(Place::longitude))
                .number(place.map(AcledWriter::geoPrecision));
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

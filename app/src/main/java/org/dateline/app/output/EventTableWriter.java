package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.report.Report;
import org.dateline.core.time.DateInterval;

/** One row an event, for spreadsheets and statistics programs. Several values in a cell are parted by a semicolon. */
final class EventTableWriter implements ReportWriter {

    static final List<String> COLUMNS = List.of(
            "report_id",
            "published",
            "publisher",
            "event_id",
            "status",
            "type",
            "mode",
            "acled",
            "cameo",
            "actor",
            "actor_code",
            "recipient",
            "recipient_code",
            "from",
            "to",
            "date_precision",
            "place",
            "resolved_place",
            "country",
            "admin1",
            "latitude",
            "longitude",
            "uncertainty_km",
            "place_precision",
            "killed_min",
            "killed_max",
            "injured_min",
            "injured_max",
            "missing_min",
            "missing_max",
            "detained_min",
            "detained_max",
            "displaced_min",
            "displaced_max",
            "of_whom",
            "measures",
            "background",
            "said_by",
            "said_by_ids",
            "trigger",
            "sentence",
            "rule",
            "title",
            "url");

    private final Writer out;

    EventTableWriter(Writer out) throws IOException {
        this.out = out;
        Csv header = new Csv();
        COLUMNS.forEach(header::text);
        header.writeTo(out);
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        Speakers speakers = new Speakers(coded);
        for (EventMention event : coded.events()) {
            row(coded, event, speakers).writeTo(out);
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

    private static Csv row(CodedReport coded, EventMention event, Speakers speakers) {
        Report report = coded.report();
        Csv row = new Csv()
                .text(report.id())
                .text(coded.times().published().map(Object::toString))
                .text(report.publisher())
                .text(event.id())
                .text(Wording.lower(event.status()))
                .text(event.type().plover())
                .text(event.type().mode())
                .text(event.type().acled())
                .text(event.type().cameo())
                .text(Wording.names(event.actors()))
                .text(Wording.codes(event.actors()))
                .text(Wording.names(event.recipients()))
                .text(Wording.codes(event.recipients()));
        when(row, event.when());
        where(row, event.where());
        for (Casualties.Harm harm : Casualties.Harm.values()) {
            toll(row, event.casualties().of(harm));
        }
        return row.text(Wording.groups(coded, event))
                .text(Wording.measures(coded, event))
                .text(event.background().isPresent() ? "yes" : "")
                .text(String.join("; ", speakers.of(event)))
                .text(String.join("; ", event.saidBy()))
                .text(Wording.words(coded, event.trigger()))
                .text(Wording.sentence(coded, event.sentence()))
                .text(event.rule())
                .text(report.title())
                .text(report.url());
    }

    private static void when(Csv row, Optional<DateInterval> when) {
        row.text(when.map(interval -> interval.from().toString()))
                .text(when.flatMap(DateInterval::to).map(Object::toString))
                .text(when.map(interval -> Wording.lower(interval.precision())));
    }

    private static void where(Csv row, Optional<EventPlace> where) {
        Optional<Place> place = where.flatMap(EventPlace::place);
        row.text(where.map(EventPlace::name))
                .text(place.map(Place::name))
                .text(place.flatMap(Place::country))
                .text(place.flatMap(Place::admin1))
                .number(place.map(Place::latitude))
                .number(place.map(Place::longitude))
                .number(place.map(Place::uncertaintyKm))
                .text(place.map(found -> Wording.lower(found.precision())));
    }

    private static void toll(Csv row, Optional<Toll> toll) {
        row.number(toll.map(Toll::min)).number(toll.flatMap(Toll::max));
    }
}

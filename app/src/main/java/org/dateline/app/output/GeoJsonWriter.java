package org.dateline.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/**
 * Events as a GeoJSON FeatureCollection (RFC 7946), one feature a line, written as they come. The geometry is the centre
 * of the place; {@code uncertainty_km} and {@code place_precision} say how much that means. An event without a resolved
 * place has a null geometry.
 */
final class GeoJsonWriter implements ReportWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private boolean any;

    GeoJsonWriter(Writer out) throws IOException {
        this.out = out;
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        Speakers speakers = new Speakers(coded);
        for (EventMention event : coded.events()) {
            out.write(any ? ",\n" : "\n");
            any = true;
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
                feature(json, coded, event, speakers);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }

    private static void feature(JsonGenerator json, CodedReport coded, EventMention event, Speakers speakers)
            throws IOException {
        Optional<Place> place = event.where().flatMap(EventPlace::place);
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", event.id());
        json.writeFieldName("geometry");
        if (place.isPresent()) {
            json.writeRawValue("{\"type\":\"Point\",\"coordinates\":["
                    + Csv.plain(place.get().longitude()) + ","
                    + Csv.plain(place.get().latitude()) + "]}");
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("properties");
        properties(json, coded, event, place);
        strings(json, "said_by", speakers.of(event));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, CodedReport coded, EventMention event, Optional<Place> place)
            throws IOException {
        RecordFields fields = new RecordFields(json, coded.document().text());
        fields.text("report_id", Optional.of(coded.report().id()));
        fields.text("published", coded.times().published().map(Object::toString));
        fields.text("publisher", coded.report().publisher());
        fields.text("status", Optional.of(Wording.lower(event.status())));
        fields.text("type", Optional.of(event.type().plover()));
        fields.text("mode", event.type().mode());
        fields.text("acled", event.type().acled());
        fields.text("cameo", event.type().cameo());
        strings(json, "actors", event.actors().stream().map(a -> a.name()).toList());
        strings(
                json,
                "actor_codes",
                event.actors().stream().map(a -> a.code().toString()).toList());
        strings(
                json,
                "recipients",
                event.recipients().stream().map(a -> a.name()).toList());
        strings(
                json,
                "recipient_codes",
                event.recipients().stream().map(a -> a.code().toString()).toList());
        fields.text("from", event.when().map(interval -> interval.from().toString()));
        fields.text("to", event.when().flatMap(DateInterval::to).map(Object::toString));
        fields.text("date_precision", event.when().map(interval -> Wording.lower(interval.precision())));
        fields.text("place", event.where().map(EventPlace::name));
        fields.text("resolved_place", place.map(Place::name));
        fields.text("country", place.flatMap(Place::country));
        fields.text("admin1", place.flatMap(Place::admin1));
        json.writeFieldName("uncertainty_km");
        json.writeRawValue(place.map(found -> Csv.plain(found.uncertaintyKm())).orElse("null"));
        fields.text("place_precision", place.map(found -> Wording.lower(found.precision())));
        for (Casualties.Harm harm : Casualties.Harm.values()) {
            fields.toll(Wording.lower(harm), event.casualties().of(harm));
        }
        fields.text("of_whom", Optional.of(Wording.groups(coded, event)).filter(words -> !words.isEmpty()));
        fields.text("measures", Optional.of(Wording.measures(coded, event)).filter(words -> !words.isEmpty()));
        json.writeBooleanField("background", event.background().isPresent());
        fields.text("sentence", Optional.of(Wording.sentence(coded, event.sentence())));
        fields.text("rule", Optional.of(event.rule()));
        fields.text("url", coded.report().url());
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}

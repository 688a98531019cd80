package org.dateline.app.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.report.Span;
import org.dateline.core.time.DateInterval;

/** How the recurring values of a record look in JSON. */
final class RecordFields {

    /** Writes the fields of one item. */
    @FunctionalInterface
    interface Body<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator json;
    private final String text;

    /** @param text the report's, where spans point into */
    RecordFields(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
    }

    void text(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    <T> void list(String field, List<T> items, Body<T> body) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            json.writeStartObject();
            body.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void span(String field, Span span) throws IOException {
        json.writeObjectFieldStart(field);
        boundsAndWords(span);
        json.writeEndObject();
    }

    void bounds(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    void boundsAndWords(Span span) throws IOException {
        bounds(span);
        json.writeStringField("words", span.in(text));
    }

    void interval(String field, Optional<DateInterval> interval) throws IOException {
        if (interval.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("from", interval.get().from().toString());
        text("to", interval.get().to().map(Object::toString));
        json.writeStringField("precision", Wording.lower(interval.get().precision()));
        json.writeEndObject();
    }

    void eventPlace(String field, Optional<EventPlace> where) throws IOException {
        if (where.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        span("span", where.get().span());
        json.writeStringField("name", where.get().name());
        place("place", where.get().place());
        json.writeEndObject();
    }

    void place(String field, Optional<Place> found) throws IOException {
        if (found.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        Place place = found.get();
        json.writeObjectFieldStart(field);
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        text("country", place.country());
        text("admin1", place.admin1());
        number("latitude", place.latitude());
        number("longitude", place.longitude());
        number("uncertainty_km", place.uncertaintyKm());
        json.writeStringField("precision", Wording.lower(place.precision()));
        json.writeEndObject();
    }

    void toll(String field, Optional<Toll> toll) throws IOException {
        if (toll.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeNumberField("min", toll.get().min());
        if (toll.get().max().isPresent()) {
            json.writeNumberField("max", toll.get().max().get());
        } else {
            json.writeNullField("max");
        }
        json.writeEndObject();
    }

    private void number(String field, double value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(Csv.plain(value));
    }
}

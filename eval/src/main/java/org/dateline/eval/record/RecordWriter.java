package org.dateline.eval.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.event.Toll;
import org.dateline.eval.record.EventRecord.Participant;

/** Writes records in the layout of gold records; a value that is missing is {@code null}. */
final class RecordWriter {

    private RecordWriter() {}

    static void write(Records records, ObjectNode line) {
        ArrayNode statements = line.putArray("statements");
        records.statements().forEach(s -> write(s, statements.addObject()));
        ArrayNode events = line.putArray("events");
        records.events().forEach(e -> write(e, events.addObject()));
    }

    private static void write(StatementRecord s, ObjectNode node) {
        node.put("sid", s.sid())
                .put("sentence", s.sentence())
                .put("source", s.source())
                .put("cue", s.cue())
                .put("content", s.content())
                .put("said_on", day(s.saidOn()));
    }

    private static void write(EventRecord e, ObjectNode node) {
        node.put("sentence", e.sentence())
                .put("trigger", e.trigger())
                .put("type", e.type())
                .put("mode", e.mode().orElse(null))
                .put("acled", e.acled().orElse(null));
        write(e.actors(), node.putArray("actor"));
        write(e.recipients(), node.putArray("recipient"));
        node.put("from", day(e.from())).put("to", day(e.to()));
        if (e.place().isPresent()) {
            write(e.place().get(), node.putObject("place"));
        } else {
            node.putNull("place");
        }
        node.put("status", e.status().orElse(null));
        e.saidBy().forEach(node.putArray("said_by")::add);
        write("killed", e.killed(), node);
        write("injured", e.injured(), node);
    }

    private static void write(List<Participant> participants, ArrayNode list) {
        participants.forEach(p -> list.addObject().put("text", p.text()).put("code", p.code()));
    }

    private static void write(PlaceRecord place, ObjectNode node) {
        node.put("text", place.text())
                .put("name", place.name())
                .put("country", place.country().orElse(null))
                .put("lat", place.point().map(p -> p.latitude()).orElse(null))
                .put("lon", place.point().map(p -> p.longitude()).orElse(null))
                .put("precision", place.precision().orElse(null));
    }

    private static void write(String key, Optional<Toll> toll, ObjectNode node) {
        if (toll.isPresent()) {
            node.putArray(key).add(toll.get().min()).add(toll.get().max().orElse(null));
        } else {
            node.putNull(key);
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}

package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.correction.Assertion;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.correction.Location;
import org.dateline.core.correction.Participant;
import org.dateline.core.correction.Quote;
import org.dateline.core.correction.StatementCoding;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/** Fills the form of a record with what the record says. */
final class CodingFields {

    /** Between the pieces of what is said. */
    static final String GAP = " … ";

    /** Free lines behind those that are filled. */
    private static final int FREE = 2;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private CodingFields() {}

    static Fields of(Coding coding) {
        CodingFields fields = new CodingFields();
        if (coding instanceof EventCoding event) {
            fields.event(event);
        } else {
            fields.statement((StatementCoding) coding);
        }
        return new Fields(fields.values);
    }

    /** A form for a record that nobody made yet. */
    static Fields bare(String words, String nth) {
        CodingFields fields = new CodingFields();
        fields.put("words", words);
        fields.put("nth", nth);
        fields.put("status", "happened");
        fields.put("stance", "affirmed");
        fields.put("certainty", "certain");
        fields.put("speech", "indirect");
        fields.put("sourceKind", "person");
        fields.side("actor", List.of());
        fields.side("recipient", List.of());
        return new Fields(fields.values);
    }

    private void event(EventCoding event) {
        put("words", event.trigger().words());
        put("what", what(event));
        put("acled", event.type().acled().orElse(""));
        put("status", lower(event.status()));
        side("actor", event.actors());
        side("recipient", event.recipients());
        put("placeName", event.where().map(Location::name).orElse(""));
        put("place", event.where().flatMap(Location::place).map(Place::id).orElse(""));
        days("", event.when());
        for (Harm harm : List.of(Harm.KILLED, Harm.INJURED)) {
            Toll toll = event.tolls().get(harm);
            put(lower(harm) + "Min", toll == null ? "" : "" + toll.min());
            put(
                    lower(harm) + "Max",
                    toll == null ? "" : toll.max().map(String::valueOf).orElse(""));
        }
        values.put("saidBy", event.saidBy().stream().map(Assertion::statement).toList());
    }

    static String what(EventCoding event) {
        return event.type().plover() + "/" + event.type().mode().orElse("");
    }

    private void side(String name, List<Participant> participants) {
        List<String> names = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        participants.forEach(p -> {
            names.add(p.name());
            codes.add(p.code().toString());
        });
        for (int i = 0; i < FREE; i++) {
            names.add("");
            codes.add("");
        }
        values.put(name, names);
        values.put(name + "Code", codes);
    }

    private void statement(StatementCoding s) {
        put("words", s.content().stream().map(Quote::words).collect(Collectors.joining(GAP)));
        put("cue", s.cue().words());
        put("source", s.source().name());
        put("sourceCode", s.source().code().map(Object::toString).orElse(""));
        put("sourceKind", lower(s.source().kind()));
        put("speech", lower(s.kind()));
        put("stance", lower(s.stance()));
        put("certainty", lower(s.certainty()));
        put("via", s.via().orElse(""));
        days("", s.saidOn());
    }

    private void days(String prefix, Optional<DateInterval> days) {
        put(prefix + "from", days.map(d -> d.from().toString()).orElse(""));
        put(prefix + "to", days.flatMap(DateInterval::to).map(Object::toString).orElse(""));
        put(prefix + "ongoing", days.isPresent() && days.get().to().isEmpty() ? "yes" : "");
    }

    private void put(String name, String value) {
        values.put(name, List.of(value));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

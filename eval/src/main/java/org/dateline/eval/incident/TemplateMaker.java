package org.dateline.eval.incident;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * The coder's events as MUC-4 templates: one for each event of violence whose PLOVER mode or ACLED sub-event has a MUC
 * type in muc-types.tsv and which happened.
 */
final class TemplateMaker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);

    private final Map<String, String> types = new HashMap<>();

    TemplateMaker() {
        for (Row row : Table.resource(TemplateMaker.class, "muc-types.tsv").rows()) {
            types.put(row.require("type"), row.require("muc"));
        }
    }

    List<Template> templates(CodedReport coded) {
        List<Template> templates = new ArrayList<>();
        for (EventMention event : coded.events()) {
            Optional<String> type = event.status() == EventStatus.HAPPENED ? type(event) : Optional.empty();
            type.ifPresent(muc -> templates.add(template(muc, event, coded)));
        }
        return templates;
    }

    private Optional<String> type(EventMention event) {
        return event.type()
                .mode()
                .map(mode -> types.get(event.type().plover() + " " + mode))
                .or(() -> event.type().acled().map(types::get))
                .or(() -> Optional.ofNullable(types.get(event.type().plover())));
    }

    private static Template template(String type, EventMention event, CodedReport coded) {
        String text = coded.document().text();
        Map<String, List<String>> slots = new LinkedHashMap<>();
        event.when().ifPresent(when -> slots.put("INCIDENT: DATE", List.of(day(when.from()))));
        event.where()
                .flatMap(where -> where.place())
                .flatMap(place -> place.country())
                .ifPresent(code -> slots.put("INCIDENT: LOCATION", List.of(countryName(code))));
        put(slots, "PERP: INDIVIDUAL ID", event.actors(), text);
        put(slots, "HUM TGT: DESCRIPTION", event.recipients(), text);
        return new Template(type, false, slots);
    }

    private static void put(Map<String, List<String>> slots, String slot, List<ActorMention> actors, String text) {
        if (!actors.isEmpty()) {
            slots.put(
                    slot,
                    actors.stream()
                            .map(actor -> '"' + actor.span().in(text).replace('"', ' ') + '"')
                            .toList());
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day).toUpperCase(Locale.ROOT);
    }

    /** MUC writes countries by their English names. */
    private static String countryName(String alpha3) {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            if (country.getISO3Country().equals(alpha3)) {
                return country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT);
            }
        }
        return alpha3;
    }
}

package org.dateline.eval.incident;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.event.IncidentReader;
import org.dateline.core.event.IncidentTemplate;
import org.dateline.core.report.Span;

/**
 * The coder's incidents as MUC-4 templates. An incident whose day the report does not tell gets the day of the report, as the
 * gold has it; countries stand under their English names.
 */
final class TemplateMaker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);

    private final IncidentReader reader = new IncidentReader();
    private final ActorFinder actorFinder = new ActorFinder();

    List<Template> templates(CodedReport coded) {
        return reader
                .read(
                        coded.document(),
                        coded.times(),
                        coded.toponyms(),
                        actorFinder.find(coded.document(), coded.times().published()),
                        coded.statements())
                .stream()
                .map(incident -> template(incident, coded))
                .toList();
    }

    static Template template(IncidentTemplate incident, CodedReport coded) {
        String text = coded.document().text();
        Map<String, List<String>> slots = new LinkedHashMap<>();
        Optional<LocalDate> day =
                incident.when().map(when -> when.from()).or(() -> coded.times().published());
        day.ifPresent(
                from -> slots.put("INCIDENT: DATE", List.of(DAY.format(from).toUpperCase(Locale.ROOT))));
        incident.country().ifPresent(code -> slots.put("INCIDENT: LOCATION", List.of(countryName(code))));
        put(slots, "PERP: INDIVIDUAL ID", incident.individuals(), text);
        put(slots, "PERP: ORGANIZATION ID", incident.organizations(), text);
        put(slots, "PHYS TGT: ID", incident.targets(), text);
        put(slots, "HUM TGT: DESCRIPTION", incident.victims(), text);
        put(slots, "INCIDENT: INSTRUMENT ID", incident.instruments(), text);
        return new Template(incident.type(), false, slots);
    }

    private static void put(Map<String, List<String>> slots, String slot, List<Span> words, String text) {
        if (!words.isEmpty()) {
            slots.put(
                    slot,
                    words.stream()
                            .map(span -> '"' + span.in(text).replaceAll("[\"\\s]+", " ") + '"')
                            .toList());
        }
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

package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Area;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Judgements;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.incident.account.Weigher;
import org.dateline.core.incident.copy.Fingerprint;
import org.dateline.core.incident.copy.Outlets;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;
import org.dateline.store.report.FingerprintJson;
import org.dateline.store.schema.Values;
import org.dateline.store.source.SourceRecords;
import org.jdbi.v3.core.Handle;

/** Weighs an incident from what is stored of its mentions. Safe for use by several threads. */
public final class Weighing {

    private record Head(
            String id,
            Optional<LocalDate> published,
            Optional<String> publisher,
            Optional<String> title,
            Fingerprint fingerprint) {}

    private record Told(Head report, Mention mention) {}

    private final Outlets outlets;
    private final Weigher weigher;

    public Weighing(Outlets outlets) {
        this.outlets = outlets;
        this.weigher = new Weigher(outlets);
    }

    /** With all that is known of those who tell of it. */
    Incident weigh(Handle handle, long number, String id) {
        return weigh(handle, number, id, true);
    }

    /** @param judged whether the records of sources matter, which change nothing but their grades */
    private Incident weigh(Handle handle, long number, String id, boolean judged) {
        List<Told> told = handle.createQuery("SELECT m.detail, r.id, r.published, r.publisher, r.title, r.fingerprint"
                        + " FROM mention m JOIN report r ON r.number = m.report WHERE m.incident = ? ORDER BY m.number")
                .bind(0, number)
                .map((row, context) -> new Told(
                        new Head(
                                row.getString("id"),
                                Values.date(row, "published"),
                                Values.text(row, "publisher"),
                                Values.text(row, "title"),
                                FingerprintJson.read(row.getString("fingerprint"))),
                        MentionJson.read(row.getString("detail"))))
                .list();
        Map<String, List<Told>> byReport = new LinkedHashMap<>();
        told.forEach(t -> byReport.computeIfAbsent(t.report().id(), r -> new ArrayList<>())
                .add(t));
        List<Telling> tellings =
                byReport.values().stream().map(Weighing::telling).toList();
        Incident plain = weigher.weigh(id, tellings, Judgements.NONE);
        Judgements judgements = judged ? SourceRecords.judgements(handle, plain, outlets) : Judgements.NONE;
        return judgements.equals(Judgements.NONE) ? plain : weigher.weigh(id, tellings, judgements);
    }

    private static Telling telling(List<Told> told) {
        Head report = told.get(0).report();
        return new Telling(
                report.id(),
                report.published(),
                report.publisher(),
                report.title(),
                report.fingerprint(),
                told.stream().map(Told::mention).toList());
    }

    /** @param happened what a person found; empty while nobody did */
    Outline outline(Handle handle, long number, String id, Optional<Boolean> happened) {
        Incident incident = weigh(handle, number, id, false);
        SourceRecords.write(handle, number, incident, happened);
        Summary summary = incident.summary();
        Optional<Place> place = summary.where().map(Area::place);
        return new Outline(
                summary.type().plover(),
                summary.title(),
                place.map(Place::name),
                place.flatMap(Place::country),
                place.map(p -> OptionalDouble.of(p.latitude())).orElse(OptionalDouble.empty()),
                place.map(p -> OptionalDouble.of(p.longitude())).orElse(OptionalDouble.empty()),
                summary.when().map(DateInterval::from),
                summary.when().flatMap(DateInterval::to),
                summary.sources(),
                incident.contradictions().size(),
                Optional.ofNullable(summary.casualties().get(Harm.KILLED)),
                summary.firstReport(),
                summary.lastReport());
    }
}

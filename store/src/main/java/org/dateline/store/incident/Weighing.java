package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Judgements;
import org.dateline.core.incident.account.SourceRecord;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.incident.account.Weigher;
import org.dateline.core.incident.copy.Fingerprint;
import org.dateline.core.incident.copy.Outlets;
import org.dateline.store.report.FingerprintJson;
import org.dateline.store.schema.Values;
import org.dateline.store.source.TellerRows;
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

    private final Weigher weigher;

    public Weighing(Outlets outlets) {
        this.weigher = new Weigher(outlets);
    }

    /** An incident as it stands, for a page of its own: with what the records of its sources suggest of them. */
    Incident weigh(Handle handle, long number, String id) {
        List<Telling> tellings = tellings(handle, number);
        Map<String, Graded.Ruling> grades = TellerRows.graded(handle);
        Incident bare = weigh(id, tellings, grades, Map.of());
        Set<String> tellers = bare.accounts().stream()
                .map(account -> account.teller().key())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, SourceRecord> records = TellerRows.of(handle, tellers);
        return records.isEmpty() ? bare : weigh(id, tellings, grades, records);
    }

    /**
     * Weighs what is told.
     *
     * @param grades that people gave, by teller
     * @param records of tellers, which show in the incident's accounts and weigh nothing
     */
    Incident weigh(
            String id, List<Telling> tellings, Map<String, Graded.Ruling> grades, Map<String, SourceRecord> records) {
        return weigher.weigh(id, tellings, new Judgements(records, grades, Map.of(), Optional.empty()));
    }

    /** What each report tells of an incident. */
    static List<Telling> tellings(Handle handle, long number) {
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
        return byReport.values().stream().map(Weighing::telling).toList();
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
}

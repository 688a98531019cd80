package org.dateline.store.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.incident.copy.Fingerprint;
import org.dateline.core.incident.copy.FingerprintReader;
import org.dateline.core.report.Report;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.correction.Correctable;
import org.dateline.store.schema.Values;
import org.dateline.store.search.Folding;

/**
 * What of an intake can be worked out before the writer's turn, on the caller's thread.
 *
 * @param report as both databases can hold it
 * @param hash SHA-256 over all its fields
 * @param words folded title, publisher and text
 * @param record packed
 */
record Prepared(Intake intake, Report report, String hash, String words, ByteBuffer record, Fingerprint fingerprint) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Prepared of(Intake intake, FingerprintReader fingerprints) {
        Report given = intake.story().report();
        if (!Values.storable(given.id()).equals(given.id())) {
            throw StoreException.refused("a report's id must be plain text, without NUL or broken characters");
        }
        Report report = storable(given);
        String words =
                Folding.report(report.title().orElse(null), report.publisher().orElse(null), report.text());
        return new Prepared(
                intake,
                report,
                hash(report),
                words,
                ByteBuffer.wrap(Packed.pack(intake.reading().record())),
                fingerprints.read(report));
    }

    /** With what corrections make of its records; the report stays as it is. */
    Prepared corrected(Correctable.Applied applied) {
        return new Prepared(intake.corrected(applied), report, hash, words, record, fingerprint);
    }

    /** As both databases can hold it; its id is plain text already. */
    static Report storable(Report given) {
        return new Report(
                given.id(),
                given.published(),
                Values.storable(given.publisher()),
                Values.storable(given.title()),
                Values.storable(given.url()),
                Values.storable(given.text()));
    }

    static String hash(Report report) {
        return hash(
                report.published().map(LocalDate::toString),
                report.publisher(),
                report.title(),
                report.url(),
                Optional.of(report.text()));
    }

    /** Each field behind its length, so that no text can be moved from one to the next. */
    static String hash(
            Optional<String> published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> url,
            Optional<String> text) {
        StringBuilder all = new StringBuilder();
        for (Optional<String> field : List.of(published, publisher, title, url, text)) {
            all.append(field.map(String::length).orElse(-1)).append(':').append(field.orElse(""));
        }
        return AuditEntry.sha256(all.toString());
    }

    String detail(int revision) {
        return entry(revision).toString();
    }

    String detail(int revision, Recoded recoded) {
        ObjectNode json = entry(revision);
        json.put("added", recoded.added().size());
        json.put("removed", recoded.removed().size());
        json.put("changed", recoded.changed().size());
        return json.toString();
    }

    private ObjectNode entry(int revision) {
        ObjectNode json = JSON.createObjectNode();
        json.put("revision", revision);
        json.put("hash", hash);
        json.put("coder", intake.reading().coder());
        return json.put("mentions", intake.story().mentions().size());
    }
}

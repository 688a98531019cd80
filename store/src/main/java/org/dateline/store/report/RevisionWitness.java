package org.dateline.store.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.Witness;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Checks that every revision still has the content whose hash the log took down. */
public final class RevisionWitness implements Witness {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean knows(String action) {
        return action.equals("ingest") || action.equals("revise");
    }

    @Override
    public Optional<String> objection(Handle handle, AuditEntry entry) {
        JsonNode detail;
        try {
            detail = JSON.readTree(entry.detail());
        } catch (JsonProcessingException e) {
            return Optional.of("it does not tell a revision");
        }
        int revision = detail.path("revision").intValue();
        String name = "revision " + revision + " of report '" + entry.subject() + "'";
        Optional<String> hash = handle.createQuery(
                        "SELECT v.published, v.publisher, v.title, v.url, v.text FROM report r"
                                + " JOIN revision v ON v.report = r.number WHERE r.id = ? AND v.revision = ?")
                .bind(0, entry.subject())
                .bind(1, revision)
                .map((row, context) -> Prepared.hash(
                        Values.text(row, "published"),
                        Values.text(row, "publisher"),
                        Values.text(row, "title"),
                        Values.text(row, "url"),
                        Values.text(row, "text")))
                .findOne();
        if (hash.isEmpty()) {
            return Optional.of(name + " is gone");
        }
        return hash.get().equals(detail.path("hash").textValue())
                ? Optional.empty()
                : Optional.of(name + " was changed: it does not match the hash taken when it came");
    }

    @Override
    public long records(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM revision")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public String name() {
        return "revisions of reports";
    }
}

package org.dateline.store.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.Witness;
import org.dateline.store.correction.CorrectionRows;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Checks that every decision still says what the log took down of it. */
public final class DecisionWitness implements Witness {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean knows(String action) {
        return Arrays.stream(DecisionKind.values()).anyMatch(kind -> kind.word().equals(action));
    }

    @Override
    public Optional<String> objection(Handle handle, AuditEntry entry) {
        long number;
        try {
            number = JSON.readTree(entry.detail()).path("decision").longValue();
        } catch (JsonProcessingException e) {
            return Optional.of("it does not tell a decision");
        }
        Optional<Decision> found = DecisionRows.one(handle, number);
        if (found.isEmpty()) {
            return Optional.of("decision " + number + " is gone");
        }
        Decision decision = found.get();
        boolean same = decision.kind().word().equals(entry.action())
                && decision.target().equals(entry.subject())
                && decision.who().equals(entry.who())
                && Values.storable(DecisionDetail.of(decision, CorrectionRows.content(handle, number)))
                        .equals(entry.detail());
        return same ? Optional.empty() : Optional.of("decision " + number + " was changed: it says something else now");
    }

    @Override
    public long records(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM decision")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public String name() {
        return "decisions";
    }
}

package org.dateline.store.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.Witness;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Checks that everything given out is still what the log took down of it. */
public final class ReleaseWitness implements Witness {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean knows(String action) {
        return action.equals(Release.Kind.RELEASE.word()) || action.equals(Release.Kind.WITHDRAW.word());
    }

    @Override
    public Optional<String> objection(Handle handle, AuditEntry entry) {
        long number;
        try {
            number = JSON.readTree(entry.detail()).path("release").longValue();
        } catch (JsonProcessingException e) {
            return Optional.of("it does not tell a release");
        }
        Optional<Release> found = ReleaseRows.one(handle, number);
        if (found.isEmpty()) {
            return Optional.of("release " + number + " is gone");
        }
        Release release = found.get();
        boolean same = release.kind().word().equals(entry.action())
                && release.incident().equals(entry.subject())
                && release.who().equals(entry.who())
                && Values.storable(ReleaseRows.detail(release)).equals(entry.detail());
        return same ? Optional.empty() : Optional.of("release " + number + " was changed: it says something else now");
    }

    @Override
    public long records(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM publication")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public String name() {
        return "releases";
    }
}

package org.dateline.store.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.Witness;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Checks that every state of a bulletin is still what the log took down of it. */
public final class BulletinWitness implements Witness {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean knows(String action) {
        for (Bulletin.Kind kind : Bulletin.Kind.values()) {
            if (kind.action().equals(action)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<String> objection(Handle handle, AuditEntry entry) {
        long number;
        try {
            number = JSON.readTree(entry.detail()).path("bulletin").longValue();
        } catch (JsonProcessingException e) {
            return Optional.of("it does not tell a bulletin");
        }
        Optional<Bulletin> found = BulletinRows.one(handle, number);
        if (found.isEmpty()) {
            return Optional.of("state " + number + " of the bulletins is gone");
        }
        Bulletin bulletin = found.get();
        boolean same = bulletin.kind().action().equals(entry.action())
                && bulletin.name().equals(entry.subject())
                && bulletin.who().equals(entry.who())
                && Values.storable(BulletinRows.detail(bulletin)).equals(entry.detail());
        return same
                ? Optional.empty()
                : Optional.of("bulletin '" + bulletin.name() + "' was changed: it says something else now");
    }

    @Override
    public long records(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM bulletin")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public String name() {
        return "bulletins";
    }
}

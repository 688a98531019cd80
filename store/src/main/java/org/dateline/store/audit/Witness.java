package org.dateline.store.audit;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Knows of one kind of record what the log must say of it, so that a changed row is found even where the log is whole. */
public interface Witness {

    /** Whether entries of that action speak of its records. */
    boolean knows(String action);

    /** In what the record differs from the entry that speaks of it; empty when they agree. */
    Optional<String> objection(Handle handle, AuditEntry entry);

    /** How many records there are, one for each entry that it knows. */
    long records(Handle handle);

    /** What its records are called, many of them. */
    String name();
}

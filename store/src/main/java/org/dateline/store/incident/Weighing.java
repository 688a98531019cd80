package org.dateline.store.incident;

import org.dateline.core.incident.account.Incident;
import org.jdbi.v3.core.Handle;

/** Weighs an incident from what is stored of its mentions. */
public final class Weighing {

    Incident weigh(Handle handle, long number, String id) {
        throw new UnsupportedOperationException("until weighing is merged: incident " + number + " " + id + handle);
    }
}

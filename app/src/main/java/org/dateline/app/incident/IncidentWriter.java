package org.dateline.app.incident;

import java.io.Closeable;
import java.io.IOException;
import org.dateline.store.incident.IncidentView;

/**
 * Writes incidents in one form, in the order they are given. {@link #close} completes the output, also when no incident
 * came, and leaves the stream below open and unflushed. Not for threads to share.
 */
public interface IncidentWriter extends Closeable {

    void write(IncidentView view) throws IOException;
}

package org.dateline.store.incident;

import java.util.Collection;
import java.util.List;
import org.dateline.core.report.ContentId;
import org.jdbi.v3.core.Handle;

/** Keeps incidents as the linker and the decisions of people say. */
public final class Linking {

    /** Works out anew the incidents of those mentions, and of all that decisions tie to them. */
    public List<String> refresh(Handle handle, Collection<String> mentions) {
        throw new UnsupportedOperationException(handle + " " + mentions);
    }

    /** The first of those mentions in the canonical order. */
    public String founder(Handle handle, Collection<String> mentions) {
        throw new UnsupportedOperationException(handle + " " + mentions);
    }

    /** The id of the incident whose first mention that is. */
    public static String incidentId(String mention) {
        return ContentId.of("i", mention);
    }
}

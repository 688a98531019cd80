package org.dateline.core.place;

import java.util.List;
import org.dateline.core.text.Document;

/** Finds the toponyms of a report and resolves them. */
public final class PlaceFinder {

    public List<Toponym> find(Document document) {
        return List.of();
    }
}

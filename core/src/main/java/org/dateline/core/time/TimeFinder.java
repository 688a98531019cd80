package org.dateline.core.time;

import java.util.List;
import org.dateline.core.text.Document;

/** Finds the time expressions of a report. */
public final class TimeFinder {

    public Times find(Document document) {
        return new Times(document.report().published(), List.of());
    }
}

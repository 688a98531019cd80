package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.text.Document;

/** placeholder. */
final class StoryDateline {
    Optional<LocalDate> date(Document document) {
        return Optional.empty();
    }
}

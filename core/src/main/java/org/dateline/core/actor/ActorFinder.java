package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Document;

/** Finds the actors of a report. */
public final class ActorFinder {

    /** {@code published} decides which of an office's holders is meant. */
    public Actors find(Document document, Optional<LocalDate> published) {
        return new Actors() {
            @Override
            public List<ActorMention> at(int sentence, int head) {
                return List.of();
            }

            @Override
            public Optional<Named> named(int sentence, int head) {
                return Optional.empty();
            }

            @Override
            public List<ActorMention> mentions() {
                return List.of();
            }
        };
    }
}

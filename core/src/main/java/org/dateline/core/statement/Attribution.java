package org.dateline.core.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.core.time.DateInterval;

/** A candidate with its sources resolved and the circumstances of its speech. Working state, never shared. */
final class Attribution {

    final Candidate candidate;
    final List<Source> sources;
    Optional<DateInterval> saidOn;
    Optional<String> saidTo;
    Optional<String> saidAt;
    Optional<String> via;

    Attribution(
            Candidate candidate,
            List<Source> sources,
            Optional<DateInterval> saidOn,
            Optional<String> saidTo,
            Optional<String> saidAt,
            Optional<String> via) {
        this.candidate = candidate;
        this.sources = sources;
        this.saidOn = saidOn;
        this.saidTo = saidTo;
        this.saidAt = saidAt;
        this.via = via;
    }

    String speaker() {
        return sources.get(0).name();
    }

    int sentence() {
        return candidate.sentence.index();
    }
}

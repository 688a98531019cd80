package org.dateline.store.correction;

import java.util.Objects;
import org.dateline.core.correction.Correction;
import org.dateline.store.decision.Decision;

/**
 * What a person said of the records of a report.
 *
 * @param decision who, when and why, and whether it was taken back
 */
public record CorrectionEntry(Decision decision, Correction correction) {

    public CorrectionEntry {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(correction, "correction");
    }
}

package org.dateline.eval.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A statement as gold records it.
 *
 * @param sentence number in the gold's sentence list, from 0
 */
record StatementRecord(
        String sid, int sentence, String source, String cue, String content, Optional<LocalDate> saidOn) {}

package org.dateline.store.correction;

import java.util.List;
import java.util.function.Function;
import org.dateline.core.CodedReport;
import org.dateline.core.correction.Corrected;
import org.dateline.core.correction.Correction;
import org.dateline.core.correction.Corrector;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.StoryReader;
import org.dateline.core.incident.link.ProfileReader;
import org.dateline.core.incident.link.Telling;

/**
 * A coded report over which corrections can be set, in the writer's turn: which of them stand is known only then.
 *
 * @param read what the coder reads in it
 * @param record writes a coded report as docs/RECORD.md describes it
 */
public record Correctable(CodedReport read, ProfileReader profiles, Function<CodedReport, String> record) {

    /** What becomes of a report by its corrections. */
    public record Applied(Corrected corrected, Story story, Telling telling, String record) {}

    public Applied apply(List<Correction> standing, int revision) {
        Corrected corrected = Corrector.apply(read, standing, revision);
        CodedReport coded = corrected.coded();
        return new Applied(corrected, StoryReader.read(coded), profiles.read(coded), record.apply(coded));
    }
}

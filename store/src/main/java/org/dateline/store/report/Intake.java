package org.dateline.store.report;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.CodedReport;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.StoryReader;
import org.dateline.core.incident.link.ProfileReader;
import org.dateline.core.incident.link.Telling;
import org.dateline.store.correction.Correctable;

/**
 * A coded report, ready to be kept.
 *
 * @param telling the same report as the linker sees it
 * @param correctable the same report as corrections are set over it; empty for one that was not coded here
 */
public record Intake(Story story, Telling telling, Reading reading, Optional<Correctable> correctable) {

    public Intake {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(correctable, "correctable");
        if (!story.report().id().equals(telling.report())) {
            throw new IllegalArgumentException("story and telling must be of one report, got '"
                    + story.report().id() + "' and '" + telling.report() + "'");
        }
    }

    /** One that nobody can correct. */
    public Intake(Story story, Telling telling, Reading reading) {
        this(story, telling, reading, Optional.empty());
    }

    /** @param record writes a coded report as docs/RECORD.md describes it */
    public static Intake of(
            CodedReport coded, ProfileReader profiles, String coder, Function<CodedReport, String> record) {
        return new Intake(
                StoryReader.read(coded),
                profiles.read(coded),
                new Reading(coder, record.apply(coded)),
                Optional.of(new Correctable(coded, profiles, record)));
    }

    /** What is kept of it once corrections are over it. */
    Intake corrected(Correctable.Applied applied) {
        return new Intake(applied.story(), applied.telling(), reading, correctable);
    }
}

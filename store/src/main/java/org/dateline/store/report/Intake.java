package org.dateline.store.report;

import java.util.Objects;
import org.dateline.core.CodedReport;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.StoryReader;
import org.dateline.core.incident.link.ProfileReader;
import org.dateline.core.incident.link.Telling;

/**
 * A coded report, ready to be kept.
 *
 * @param telling the same report as the linker sees it
 */
public record Intake(Story story, Telling telling, Reading reading) {

    public Intake {
        Objects.requireNonNull(reading, "reading");
        if (!story.report().id().equals(telling.report())) {
            throw new IllegalArgumentException("story and telling must be of one report, got '"
                    + story.report().id() + "' and '" + telling.report() + "'");
        }
    }

    public static Intake of(CodedReport coded, ProfileReader profiles, Reading reading) {
        return new Intake(StoryReader.read(coded), profiles.read(coded), reading);
    }
}

package org.dateline.core.incident;

import java.util.List;
import java.util.Objects;
import org.dateline.core.report.Report;

/** A coded report as linking and weighing see it: the report, and what it tells of. */
public record Story(Report report, List<Mention> mentions) {

    public Story {
        Objects.requireNonNull(report, "report");
        mentions = List.copyOf(mentions);
    }
}

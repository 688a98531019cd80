package org.dateline.read;

import java.util.Objects;
import org.dateline.core.report.Report;

/** What reading gave: a story, or why there is none, or something to know. Messages are one line. */
public sealed interface Read {

    Origin origin();

    /** A report, ready to be coded. Its text is not blank and is well-formed UTF-16. */
    record Story(Report report, Origin origin) implements Read {
        public Story {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(origin, "origin");
        }
    }

    /** Something that should have been a report and could not be read. */
    record Problem(Origin origin, String message) implements Read {
        public Problem {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(message, "message");
        }
    }

    /** Nothing is lost, but the user should know: a guessed encoding, a report that was given twice. */
    record Note(Origin origin, String message) implements Read {
        public Note {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(message, "message");
        }
    }
}

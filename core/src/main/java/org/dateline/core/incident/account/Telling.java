package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.copy.Fingerprint;
import org.dateline.core.incident.copy.FingerprintReader;
import org.dateline.core.report.Report;

/**
 * What one report tells of one incident: its head, its fingerprint, and those of its mentions that were linked. Holds all that
 * weighing needs, so that a store need not read the report's text again.
 *
 * @param mentions at least one
 */
public record Telling(
        String report,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> title,
        Fingerprint fingerprint,
        List<Mention> mentions) {

    public Telling {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        mentions = List.copyOf(mentions);
        if (!fingerprint.report().equals(report)) {
            throw new IllegalArgumentException(
                    "the fingerprint must be that of report '" + report + "', got '" + fingerprint.report() + "'");
        }
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("report '" + report + "' must tell of the incident, it has no mention");
        }
    }

    /** A story whose mentions all tell of the incident. */
    public static Telling of(Story story, FingerprintReader reader) {
        Report report = story.report();
        return new Telling(
                report.id(),
                report.published(),
                report.publisher(),
                report.title(),
                reader.read(report),
                story.mentions());
    }
}

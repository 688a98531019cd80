package org.dateline.store.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A report as a row of a list.
 *
 * @param number in order of arrival
 * @param revision the newest, 1 for a report that never changed
 * @param receivedAt when it came first
 * @param changedAt when its newest revision came
 * @param coder which coder read it last
 * @param mentions how many event mentions were read in it
 */
public record ReportEntry(
        long number,
        String id,
        int revision,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> url,
        Instant receivedAt,
        Instant changedAt,
        String coder,
        int mentions) {

    public ReportEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
    }
}

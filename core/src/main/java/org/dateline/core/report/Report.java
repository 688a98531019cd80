package org.dateline.core.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One story or field report as it was published. Offsets of all later records point into {@code text}; title, publisher
 * and url are context and are not coded.
 *
 * @param id unique among the reports of a run; {@link #identified} derives it from the content
 * @param published the publication date as the input's metadata gives it; empty when nothing gives it
 * @param publisher who issued the report: an outlet, an agency, a contributor
 * @param text the original text, unchanged, with its own typography and line breaks
 */
public record Report(
        String id,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> url,
        String text) {

    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(text, "text");
    }

    /** A report whose id is derived from its content, for input that brings none. */
    public static Report identified(
            Optional<LocalDate> published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> url,
            String text) {
        String id = ContentId.of(
                "r",
                published.map(LocalDate::toString).orElse(""),
                publisher.orElse(""),
                title.orElse(""),
                url.orElse(""),
                text);
        return new Report(id, published, publisher, title, url, text);
    }
}

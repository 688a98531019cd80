package org.dateline.read;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.report.Report;

/** Publication date and publisher for stories that bring none of their own. */
public record Defaults(Optional<LocalDate> published, Optional<String> publisher) {

    public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());

    public Defaults {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publisher, "publisher");
    }

    /** The report that these parts make; what is missing is filled in, and without an id it gets one by its content. */
    Report report(
            Optional<String> id,
            Optional<LocalDate> ownDate,
            Optional<String> ownPublisher,
            Optional<String> title,
            Optional<String> url,
            String text) {
        Optional<LocalDate> date = ownDate.or(() -> published);
        Optional<String> by = ownPublisher.or(() -> publisher);
        return id.isPresent()
                ? new Report(id.get(), date, by, title, url, text)
                : Report.identified(date, by, title, url, text);
    }
}

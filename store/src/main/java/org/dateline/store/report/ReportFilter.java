package org.dateline.store.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which reports. What is empty does not restrict.
 *
 * @param words a search in the texts, titles and publishers: words, "phrases", -not, begin*
 * @param publisher exactly
 * @param from published on that day or later
 * @param to published on that day or earlier
 */
public record ReportFilter(
        Optional<String> words, Optional<String> publisher, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final ReportFilter ALL =
            new ReportFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ReportFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    public static ReportFilter search(String words) {
        return new ReportFilter(Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ReportFilter publisher(String name) {
        return new ReportFilter(words, Optional.of(name), from, to);
    }

    public ReportFilter published(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new ReportFilter(words, publisher, first, last);
    }
}

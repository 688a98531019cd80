package org.dateline.desk.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.view.Said;

/**
 * A report that tells of the incident, with its reprints folded.
 *
 * @param title its headline, else its first words
 */
public record ReportItem(
        String link, String publisher, String day, String iso, Said title, String mentions, List<Copy> copies) {

    /** The same text elsewhere. */
    public record Copy(String link, String publisher, String day, String reason) {}

    public Optional<String> copiesInWords() {
        return copies.isEmpty()
                ? Optional.empty()
                : Optional.of(copies.size() == 1 ? "1 reprint" : copies.size() + " reprints");
    }
}

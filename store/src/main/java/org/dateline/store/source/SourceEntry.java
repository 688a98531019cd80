package org.dateline.store.source;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.incident.account.SourceRecord;

/**
 * A source as a row of a list.
 *
 * @param id to name it by in a decision
 * @param code country and sector, where the coder knows them
 * @param reports of a publisher: how many it issued; of a speaker: in how many it is quoted
 * @param mentions how many event mentions are theirs
 * @param grade Admiralty reliability A to F that a person gave it; empty when nobody did
 * @param record how its claims fared; empty counts for who has no name
 */
public record SourceEntry(
        String id,
        Kind kind,
        String name,
        Optional<String> code,
        int reports,
        int mentions,
        Optional<String> grade,
        SourceRecord record) {

    /** Who issues reports, and who is quoted in them. */
    public enum Kind {
        PUBLISHER,
        SPEAKER;

        /** As it stands in the database and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

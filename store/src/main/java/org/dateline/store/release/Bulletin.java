package org.dateline.store.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One state of a bulletin: released incidents, chosen, ordered and introduced by a person.
 *
 * @param name in its address, for ever
 * @param version 1 for the first draft
 * @param reason of a withdrawal: what the public is told
 */
public record Bulletin(
        long number, String name, int version, Kind kind, Content content, String reason, String who, Instant when) {

    /** What was done. */
    public enum Kind {
        DRAFT,
        RELEASE,
        WITHDRAW;

        /** As it stands in the database. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** As it stands in the log. */
        public String action() {
            return "bulletin-" + word();
        }
    }

    /**
     * What a person writes.
     *
     * @param introduction paragraphs, an empty line between them; may be empty
     */
    public record Content(String title, String introduction, LocalDate day, List<Item> items) {

        public Content {
            Objects.requireNonNull(day, "day");
            items = List.copyOf(items);
        }
    }

    /** A release by its public id and version. */
    public record Item(String incident, int version) {}

    public Bulletin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(content, "content");
    }
}

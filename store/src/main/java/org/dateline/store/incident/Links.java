package org.dateline.store.incident;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads why mentions are of one incident. */
final class Links {

    private Links() {}

    /** Links between reports first, then those within one. */
    static List<Link> of(Handle handle, long incident) {
        return handle.createQuery("SELECT s.id AS one, s.chosen AS other, s.score, s.why FROM strand s"
                        + " WHERE s.chosen IS NOT NULL"
                        + " AND s.id IN (SELECT m.strand FROM mention m WHERE m.incident = ?)"
                        + " UNION ALL SELECT m.id, m.strand, m.link_score, m.link_why FROM mention m"
                        + " WHERE m.incident = ? AND m.link_why IS NOT NULL")
                .bind(0, incident)
                .bind(1, incident)
                .map((row, context) -> new Link(
                        row.getString("one"),
                        row.getString("other"),
                        row.getDouble("score"),
                        row.getString("why")))
                .list();
    }
}

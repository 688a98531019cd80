package org.dateline.store.incident;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads why mentions are of one incident. */
final class Links {

    private Links() {}

    static List<Link> of(Handle handle, long incident) {
        return handle.createQuery("SELECT n.id, n.chosen, n.score, n.why FROM node n JOIN mention m ON m.id = n.id"
                        + " WHERE m.incident = ? AND n.held IS NOT NULL ORDER BY m.number")
                .bind(0, incident)
                .map((row, context) -> {
                    var choice = LinkJson.read(
                            row.getString("id"), row.getString("chosen"), row.getDouble("score"), row.getString("why"));
                    return new Link(choice.mention(), choice.to(), choice.score(), LinkJson.words(choice));
                })
                .list();
    }
}

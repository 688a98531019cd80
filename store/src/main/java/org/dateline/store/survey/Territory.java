package org.dateline.store.survey;

import java.util.List;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.Incidents;
import org.dateline.store.incident.Matching;
import org.dateline.store.incident.MentionEntry;
import org.dateline.store.schema.Database;

/** Finds who is said to take, hold or give up what ground. Safe for use by several threads. */
public final class Territory {

    private final Database database;

    public Territory(Database database) {
        this.database = database;
    }

    /**
     * Mentions of ground that is fought for, taken, threatened or given up, the latest to happen first; also such whose place
     * is not known for sure. Who leaves no known place leaves anything but ground, or nobody can say which.
     */
    public List<MentionEntry> claims(Criteria criteria, int most) {
        return database.read(handle -> new Matching(database, handle, criteria)
                .mentions()
                .and("m.mode IN ('territory', 'withdraw')")
                // What is withdrawn may also be a claim or an order.
                .and("(m.mode = 'territory' OR m.place IS NOT NULL"
                        + " AND m.acled IN ('CHANGE_TO_GROUP', 'NON_VIOLENT_TRANSFER'))")
                .query(handle, Incidents.latestMentions(criteria, most))
                .map((row, context) -> Incidents.mention(row))
                .list());
    }
}

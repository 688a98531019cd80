package org.dateline.store.incident;

import java.util.List;
import org.dateline.core.incident.account.Incident;
import org.dateline.store.decision.Decision;

/**
 * An incident with all that is known of it.
 *
 * @param incident its accounts side by side, weighed anew from what is stored
 * @param mentions in order of publication
 * @param links why the machine brought them together
 * @param decisions that speak of its mentions, oldest first, undone ones among them
 */
public record IncidentView(
        IncidentEntry entry,
        Incident incident,
        List<MentionEntry> mentions,
        List<Link> links,
        List<Decision> decisions) {

    public IncidentView {
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        decisions = List.copyOf(decisions);
    }
}

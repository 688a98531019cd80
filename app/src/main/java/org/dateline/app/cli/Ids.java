package org.dateline.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.incident.IncidentView;

/** Finds what a person names by an id, or by as much of its beginning as tells it apart. */
final class Ids {

    private static final int MOST_SHOWN = 5;

    private Ids() {}

    /** An incident by its own id, an id it had once, or the id of one of its mentions. */
    static IncidentView incident(Store store, String id) {
        Optional<IncidentView> exact = store.incidents().get(id);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<String> found = store.incidents().beginning(id, MOST_SHOWN + 1);
        return store.incidents().require(one(found, id, "incident", "'dateline incidents' lists them"));
    }

    /** Full id of one of an incident's mentions. */
    static String mention(IncidentView view, String id) {
        List<String> found = view.mentions().stream()
                .map(entry -> entry.mention().id())
                .filter(mention -> mention.startsWith(id))
                .toList();
        return found.contains(id)
                ? id
                : one(
                        found,
                        id,
                        "mention of incident " + view.entry().id(),
                        "'dateline show " + view.entry().id() + "' lists them");
    }

    private static String one(List<String> found, String id, String what, String remedy) {
        if (found.isEmpty() || id.isBlank()) {
            throw StoreException.notFound("there is no " + what + " with the id '" + id + "'; " + remedy);
        }
        if (found.size() > 1) {
            throw StoreException.refused("'" + id + "' begins more than one id: "
                    + found.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                    + (found.size() > MOST_SHOWN ? ", …" : "") + "; write more of it");
        }
        return found.get(0);
    }
}

package org.dateline.desk.publish;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Telling;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.release.Release;
import org.dateline.store.release.Releases;

/** Gives incidents out and takes them back: the one way of the desk, the command line and the interface for programs. */
public final class Publishing {

    private static final int MOST_LEFT_OUT = 200;

    private final Store store;

    public Publishing(Store store) {
        this.store = store;
    }

    /** The public form as it would be today. */
    public Snapshot preview(IncidentView view, List<String> leftOut) {
        List<String> reports =
                view.incident().tellings().stream().map(Telling::report).toList();
        return SnapshotMaker.of(view, leftOut, store.reports().urls(reports));
    }

    /**
     * Gives an incident out, or anew.
     *
     * @param leftOut names of speakers and publishers that it must not tell
     */
    public Release release(String incident, List<String> leftOut, Signature signature) {
        IncidentView view = store.incidents().require(incident);
        if (!Releases.mayGoOut(view.entry().status())) {
            throw StoreException.refused("incident '" + incident + "' is "
                    + view.entry().status().phrase()
                    + "; only what a person verified or marked as disputed can be released");
        }
        if (leftOut.size() > MOST_LEFT_OUT) {
            throw StoreException.refused("a release leaves out at most " + MOST_LEFT_OUT + " sources, got "
                    + leftOut.size() + "; perhaps it should not be released");
        }
        List<String> known = sources(view);
        for (String name : leftOut) {
            if (!known.contains(name)) {
                throw StoreException.refused("no source of this incident is called '" + name + "'; there are "
                        + String.join(", ", known.subList(0, Math.min(known.size(), 12))));
            }
        }
        Snapshot snapshot = preview(view, leftOut);
        return store.releases()
                .release(view.entry().id(), snapshot.title(), SnapshotJson.write(snapshot), leftOut, signature);
    }

    /** Takes it back; the reason is what the public is told. */
    public Release withdraw(String incident, Signature signature) {
        return store.releases().withdraw(incident, signature);
    }

    /** Names of all who tell of it or publish what is told: those that a release may leave out. */
    public static List<String> sources(IncidentView view) {
        TreeSet<String> names = new TreeSet<>();
        for (Account account : view.incident().accounts()) {
            names.add(account.teller().name());
            names.addAll(account.through());
        }
        for (Telling telling : view.incident().tellings()) {
            telling.publisher().ifPresent(names::add);
        }
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    /** What changed at the desk since it was released; empty when its incident is gone. */
    Optional<List<Changes.Change>> changes(Release release) {
        return store.incidents()
                .get(release.incident())
                .map(view -> Changes.between(SnapshotJson.read(release.snapshot()), preview(view, release.leftOut())));
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.app.incident.IncidentPage;
import org.dateline.app.keep.CoderName;
import org.dateline.app.keep.Intakes;
import org.dateline.app.keep.Keeper;
import org.dateline.app.output.Look;
import org.dateline.app.output.ReportWriter;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;

/** The demo's own store: new each time, filled with the samples, and asked for the incident that they contradict each other in. */
final class DemoStore implements AutoCloseable {

    static final Path SAMPLES = Path.of("samples", "dogger-bank", "reports.jsonl");
    static final Path DECISIONS = Path.of("samples", "dogger-bank", "decisions.tsv");

    private final Path file;
    private final Store store;
    private final Intakes intakes;
    private final Keeper keeper;

    private DemoStore(Path file, Store store, Intakes intakes, Keeper keeper) {
        this.file = file;
        this.store = store;
        this.intakes = intakes;
        this.keeper = keeper;
    }

    static DemoStore create(Path file, Messages messages) throws IOException {
        for (String part : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        }
        Store store = Store.open(new StoreUrl.Sqlite(file));
        Intakes intakes = new Intakes(CoderName.of(List.of()));
        return new DemoStore(
                file,
                store,
                intakes,
                new Keeper(store, intakes, (report, why) -> messages.error("report " + report + ": " + why)));
    }

    /** Takes the reports in as they are coded. */
    ReportWriter writer() {
        return keeper;
    }

    Store store() {
        return store;
    }

    Intakes intakes() {
        return intakes;
    }

    Path file() {
        return file;
    }

    /** Takes down what an editor decided about the samples; returns how many decisions that made. */
    int decide(Path decisions) throws IOException {
        return SampleDecisions.apply(decisions, store);
    }

    /** How many incidents the reports tell of. */
    long incidents() {
        return store.incidents().count();
    }

    /** The incident with most contradictions; its id. */
    Optional<String> writeMostContradicted(Writer out, Look look) throws IOException {
        Optional<IncidentEntry> found = store
                .incidents()
                .find(Criteria.ALL.contradicted(true), PageRequest.first(PageRequest.LARGEST))
                .items()
                .stream()
                .max(Comparator.comparingInt(IncidentEntry::contradictions)
                        .thenComparingInt(IncidentEntry::sources)
                        .thenComparing(IncidentEntry::id));
        if (found.isPresent()) {
            new IncidentPage(out, look)
                    .digest(store.incidents().require(found.get().id()));
        }
        return found.map(IncidentEntry::id);
    }

    @Override
    public void close() {
        store.close();
    }
}

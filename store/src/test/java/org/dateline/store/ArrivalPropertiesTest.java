package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.report.Intake;
import org.dateline.store.report.Receipt;

/** Whatever order and batches the same reports come in, the store holds the same incidents, told in the same words. */
class ArrivalPropertiesTest {

    private static final List<String> PAPERS = List.of("Daily Lantern", "Harbour Post", "Northern Wire");

    private final List<Path> files = new ArrayList<>();

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void orderAndBatchesDoNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 14) int count,
            @ForAll @IntRange(min = 1, max = 5) int batch)
            throws IOException {
        Random random = new Random(seed);
        List<Intake> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(
                    random.nextBoolean()
                            ? Samples.report(random.nextInt(400) * 20 + i)
                            : Samples.told(
                                    "told-" + i,
                                    PAPERS.get(random.nextInt(PAPERS.size())),
                                    random.nextInt(4),
                                    "Report " + i + " says that gunmen killed some in Arvek.",
                                    3 + random.nextInt(3)));
        }
        SortedSet<String> expected = kept(reports, count);
        Collections.shuffle(reports, random);
        assertEquals(expected, kept(reports, batch));
    }

    private SortedSet<String> kept(List<Intake> reports, int batch) throws IOException {
        Path file = Files.createTempFile("dateline-order", ".db");
        files.add(file);
        try (Store store = Store.open(new StoreUrl.Sqlite(file))) {
            for (int from = 0; from < reports.size(); from += batch) {
                List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
                reports.subList(from, Math.min(reports.size(), from + batch))
                        .forEach(report -> receipts.add(store.ingest().submit(report)));
                receipts.forEach(CompletableFuture::join);
            }
            SortedSet<String> incidents = new TreeSet<>();
            store.incidents()
                    .find(Criteria.ALL, PageRequest.first(PageRequest.LARGEST))
                    .items()
                    .forEach(incident -> incidents.add(words(store, incident)));
            return incidents;
        }
    }

    private static String words(Store store, IncidentEntry incident) {
        SortedSet<String> mentions = new TreeSet<>();
        store.incidents()
                .require(incident.id())
                .mentions()
                .forEach(m -> mentions.add(m.mention().id()));
        return String.join(
                "|",
                incident.id(),
                incident.type(),
                incident.headline(),
                incident.from() + "/" + incident.to(),
                incident.sources() + " sources",
                incident.contradictions() + " contradictions",
                incident.killedMin() + " to " + incident.killedMax(),
                mentions.toString());
    }

    @AfterTry
    void clean() throws IOException {
        for (Path file : files) {
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(Path.of(file + suffix));
            }
        }
        files.clear();
    }
}

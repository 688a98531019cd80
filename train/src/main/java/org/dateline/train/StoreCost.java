package org.dateline.train;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.dateline.core.incident.link.Linker;
import org.dateline.core.incident.link.Scorer;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.ProfileCache;
import org.dateline.store.incident.SqlNeighbourhood;
import org.dateline.store.report.Intake;
import org.dateline.store.report.Receipt;
import org.dateline.store.report.ReportFilter;

/**
 * What a store of a million mentions costs on SQLite: {@code StoreCost [MENTIONS [FOLDER]]}. Filters and searches as a page
 * asks for them, linking through the stored neighbourhood, and taking reports in. The reports are made up
 * ({@link StoreFill}) and written past the store, since only the figures at the full size matter here. With a folder, the
 * file stays there, and the next run uses it.
 */
public final class StoreCost {

    private static final int ASKED = 100;
    private static final int LINKED = 1_000;
    private static final int TAKEN_IN = 300;
    private static final long FREE = 1_000_000_000;

    private final PrintStream out;
    private final StoreFill fill;
    private final Random random = new Random(3);

    private StoreCost(PrintStream out, StoreFill fill) {
        this.out = out;
        this.fill = fill;
    }

    public static void main(String[] args) throws IOException, SQLException {
        int mentions = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("dateline-cost");
        Path file = folder.resolve("cost-" + mentions + ".db");
        StoreCost cost = new StoreCost(System.out, new StoreFill(mentions));
        if (!Files.exists(file)) {
            long start = System.nanoTime();
            cost.fill.into(file);
            cost.out.printf(
                    Locale.ROOT,
                    "%,d mentions written in %.0f s, %,d MB%n",
                    mentions,
                    (System.nanoTime() - start) / 1e9,
                    Files.size(file) >> 20);
        }
        try {
            try (Store store = Store.open(new StoreUrl.Sqlite(file))) {
                cost.ask(store);
            }
            cost.link(file);
            try (Store store = Store.open(new StoreUrl.Sqlite(file))) {
                cost.takeIn(store);
            }
        } finally {
            if (args.length < 2) {
                for (String suffix : new String[] {"", "-wal", "-shm"}) {
                    Files.deleteIfExists(Path.of(file + suffix));
                }
                Files.deleteIfExists(folder);
            }
        }
    }

    private void ask(Store store) {
        time("filter mentions by type, time and box", () -> {
            LocalDate from = StoreFill.START.plusDays(random.nextInt(StoreFill.DAYS - 30));
            double south = random.nextInt(40);
            double west = random.nextInt(140);
            store.incidents()
                    .mentions(
                            Criteria.ALL
                                    .type(StoreFill.TYPES.get(random.nextInt(StoreFill.TYPES.size())))
                                    .from(from)
                                    .to(from.plusDays(30))
                                    .box(new Box(south, west, south + 10, west + 20)),
                            PageRequest.first(50));
        });
        time("filter incidents by type, time and box", () -> {
            LocalDate from = StoreFill.START.plusDays(random.nextInt(StoreFill.DAYS - 30));
            double south = random.nextInt(40);
            double west = random.nextInt(140);
            store.incidents()
                    .find(
                            Criteria.ALL
                                    .type(StoreFill.TYPES.get(random.nextInt(StoreFill.TYPES.size())))
                                    .from(from)
                                    .to(from.plusDays(30))
                                    .box(new Box(south, west, south + 10, west + 20)),
                            PageRequest.first(50));
        });
        time(
                "search two words",
                () -> store.reports()
                        .find(ReportFilter.search(fill.word() + " " + fill.word()), PageRequest.first(50)));
        time("search one word", () -> store.reports().find(ReportFilter.search(fill.word()), PageRequest.first(50)));
        time(
                "search a common word",
                () -> store.reports().find(ReportFilter.search(StoreFill.COMMON), PageRequest.first(50)));
    }

    private void time(String what, Runnable asked) {
        double[] ms = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            asked.run();
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(ms);
        out.printf(Locale.ROOT, "%-40s p50 %6.2f ms, p95 %6.2f ms%n", what, ms[ASKED / 2], ms[ASKED * 95 / 100]);
    }

    /** Linking alone, rolled back at the end; one thread's processor time. */
    private void link(Path file) throws SQLException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("PRAGMA cache_size = -65536");
            connection.setAutoCommit(false);
            ProfileCache cache = new ProfileCache();
            List<Intake> intakes = new ArrayList<>();
            for (int i = 0; i < 2 * LINKED; i++) {
                intakes.add(fill.next());
            }
            SqlNeighbourhood stored = new SqlNeighbourhood(connection, cache);
            Linker linker = new Linker(new Scorer(), stored);
            long start = 0;
            int mentions = 0;
            for (int i = 0; i < 2 * LINKED; i++) {
                if (i == LINKED) {
                    start = clock.getCurrentThreadCpuTime();
                    mentions = 0;
                }
                Intake intake = intakes.get(i);
                // Behind all reports that are there; this connection asks for no row of a report.
                stored.begin(FREE + i);
                linker.add(intake.telling());
                mentions += intake.story().mentions().size();
            }
            double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
            stored.close();
            connection.rollback();
            out.printf(Locale.ROOT, "%-40s %,.0f mentions/s of one core%n", "linking alone", mentions / seconds);
        }
    }

    private void takeIn(Store store) {
        List<Intake> intakes = new ArrayList<>();
        for (int i = 0; i < 2 * TAKEN_IN; i++) {
            intakes.add(fill.next());
        }
        takeIn(store, intakes.subList(0, TAKEN_IN));
        long start = System.nanoTime();
        takeIn(store, intakes.subList(TAKEN_IN, 2 * TAKEN_IN));
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-40s %,.0f reports/s, %.1f ms each%n",
                "taking in, all of it",
                TAKEN_IN / seconds,
                1e3 * seconds / TAKEN_IN);
    }

    private static void takeIn(Store store, List<Intake> intakes) {
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        intakes.forEach(intake -> receipts.add(store.ingest().submit(intake)));
        receipts.forEach(CompletableFuture::join);
    }
}

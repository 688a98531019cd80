package org.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.analyzer.EnglishModel;
import org.dateline.core.Pipeline;
import org.dateline.core.incident.link.ProfileReader;
import org.dateline.desk.Desk;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.ReportCoder;
import org.dateline.desk.account.LocalUser;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.report.Intake;

/**
 * How long people wait for the desk when many work at it: {@code DeskLoad [MENTIONS [SECONDS [READERS WRITERS]]]}, by default
 * 100,000 mentions stored, 120 seconds, 50 readers and 5 writers, over loopback. A reader opens a page and looks at it for a
 * second, more or less; a writer brings a report in, comments or decides, and takes two. The reports in the store are made up
 * ({@link StoreFill}); those brought in are coded by the real coder. Load and desk share the machine, and what is measured
 * begins when a request is sent and ends with its last byte.
 */
public final class DeskLoad {

    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private DeskLoad() {}

    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        int mentions = number(args, 0, 100_000);
        Duration length = Duration.ofSeconds(number(args, 1, 120));
        int readers = number(args, 2, 50);
        int writers = number(args, 3, 5);
        Path folder = Files.createTempDirectory("dateline-load");
        Path file = folder.resolve("load.db");
        new StoreFill(mentions).into(file);
        try (Store store = Store.open(new StoreUrl.Sqlite(file));
                Desk desk = Desk.start(new DeskSettings(0, false), store, coder(), new LocalUser())) {
            run(desk, WARM_UP, readers, writers);
            List<Visit> visits = run(desk, length, readers, writers);
            System.out.printf(
                    Locale.ROOT,
                    "%,d mentions, %d readers, %d writers, %d s: %,d requests, %d refused or failed%n",
                    mentions,
                    readers,
                    writers,
                    length.toSeconds(),
                    visits.size(),
                    visits.stream().filter(visit -> !visit.fine()).count());
            report(visits);
        } finally {
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(Path.of(file + suffix));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }

    private static ReportCoder coder() {
        Pipeline pipeline = new Pipeline(EnglishModel.open());
        ProfileReader profiles = new ProfileReader();
        return report -> Intake.of(
                pipeline.code(report),
                profiles,
                "load",
                coded -> "{\"id\":\"" + coded.report().id() + "\"}");
    }

    private static List<Visit> run(Desk desk, Duration length, int readers, int writers) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        ExecutorService people = Executors.newFixedThreadPool(readers + writers);
        List<Future<List<Visit>>> all = new ArrayList<>();
        for (int i = 0; i < readers + writers; i++) {
            boolean writes = i >= readers;
            DeskVisitor visitor = new DeskVisitor(desk.url(), i);
            all.add(people.submit(() -> visitor.work(end, writes)));
        }
        people.shutdown();
        List<Visit> visits = new ArrayList<>();
        for (Future<List<Visit>> one : all) {
            try {
                visits.addAll(one.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a visitor broke down", e.getCause());
            }
        }
        return visits;
    }

    private static void report(List<Visit> visits) {
        Map<String, List<Visit>> byPage = new TreeMap<>();
        visits.forEach(visit ->
                byPage.computeIfAbsent(visit.page(), page -> new ArrayList<>()).add(visit));
        byPage.put("all", visits);
        byPage.forEach((page, some) -> {
            double[] millis = some.stream().mapToDouble(Visit::millis).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %6d  p50 %6.1f ms  p95 %6.1f ms  longest %6.0f ms%n",
                    page,
                    millis.length,
                    millis[millis.length / 2],
                    millis[millis.length * 95 / 100],
                    millis[millis.length - 1]);
        });
        visits.stream()
                .filter(visit -> !visit.fine())
                .limit(5)
                .forEach(visit -> System.out.println("failed: " + visit));
    }
}

package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of its work, again and again: what it acknowledged is there, and the next goes on. */
class KillTest {

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedReportIsLost() throws Exception {
        run(60, 2);
    }

    @Test
    @Tag("slow")
    void noAcknowledgedReportIsLostOfFiveThousand() throws Exception {
        run(Integer.getInteger("dateline.kill.reports", 5_000), 8);
    }

    private void run(int reports, int kills) throws Exception {
        Path file = folder.resolve("store.db");
        Set<String> acknowledged = new HashSet<>();
        Random random = new Random(1);
        for (int i = 1; i <= kills; i++) {
            int enough = Math.max(reports * i / (kills + 1), acknowledged.size() + 1);
            ingestUntilKilled(file, reports, enough + random.nextInt(10), acknowledged);
            check(file, acknowledged);
        }
        ingestUntilKilled(file, reports, Integer.MAX_VALUE, acknowledged);
        check(file, acknowledged);
        assertEquals(reports, acknowledged.size());
    }

    private static void ingestUntilKilled(Path file, int reports, int enough, Set<String> acknowledged)
            throws InterruptedException, IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        file.toString(),
                        "" + reports)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() >= enough) {
                    child.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // Killing a child closes its output, sometimes in the middle of a line being read.
            assertTrue(acknowledged.size() >= enough, "the child ended early: " + e);
        }
        child.waitFor();
    }

    private static void check(Path file, Set<String> acknowledged) {
        try (Store store = Store.openExisting(new StoreUrl.Sqlite(file))) {
            for (String id : acknowledged) {
                assertTrue(store.reports().get(id).isPresent(), id + " was acknowledged and is lost");
            }
            assertTrue(store.audit().verify().isWhole());
        }
    }

    /** Ingests from the beginning, and prints each id once it is told that it is kept. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) {
            try (Store store = Store.open(StoreUrl.parse(args[0]))) {
                for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                    var unused = store.ingest()
                            .submit(Samples.report(i))
                            .thenAccept(receipt -> System.out.println(receipt.report()))
                            .exceptionally(failure -> {
                                System.err.println(failure);
                                return null;
                            });
                }
            }
        }
    }
}

package org.dateline.train;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.place.Gazetteer;

/** What it costs to open the gazetteer: the time of the first opening, as every run pays it, and the heap it then takes. */
public final class GazetteerCost {

    private static final int COLLECTIONS = 4;

    private GazetteerCost() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Gazetteer> kept = new ArrayList<>();
        long before = usedHeap();
        long start = System.nanoTime();
        long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        kept.add(new Gazetteer());
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart) / 1e9;
        long after = usedHeap();
        out.printf(
                "opened in %.3f s (%.3f s of processor time), %.1f MB of heap%n", seconds, cpu, (after - before) / 1e6);
        if (kept.get(0).lookup("Aleppo").isEmpty()) {
            throw new IllegalStateException("the gazetteer knows no Aleppo");
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

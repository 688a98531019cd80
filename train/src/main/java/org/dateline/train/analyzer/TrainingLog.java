package org.dateline.train.analyzer;

import java.io.PrintStream;

/** Says what is done and how long it took. */
final class TrainingLog {

    private final PrintStream out;
    private long since = System.nanoTime();

    TrainingLog(PrintStream out) {
        this.out = out;
    }

    void done(String what) {
        long now = System.nanoTime();
        out.printf("%-24s %4d s%n", what, (now - since) / 1_000_000_000L);
        since = now;
    }

    void say(String line) {
        out.println(line);
    }
}

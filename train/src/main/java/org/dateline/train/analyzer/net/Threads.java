package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Runs the shares of a piece of work side by side. Their number is the same on every machine: what comes out depends on
 * how work is shared out, not on how many processors there are.
 */
final class Threads implements AutoCloseable {

    static final int SHARES = 2;

    private final ExecutorService executor = Executors.newFixedThreadPool(SHARES);

    /** Returns when all shares, numbered from 0, are done. */
    void run(IntConsumer work) {
        List<Future<?>> running = new ArrayList<>();
        for (int share = 0; share < SHARES; share++) {
            int of = share;
            running.add(executor.submit(() -> work.accept(of)));
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the training was interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a share of the training failed", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}

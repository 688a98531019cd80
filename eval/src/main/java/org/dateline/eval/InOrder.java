package org.dateline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to every item of a list, several at a time; results keep the items' order. With a pure function the
 * result is the same for any number of threads, and so is the error: that of the first item that fails.
 */
public final class InOrder {

    private InOrder() {}

    public static <T, R> List<R> map(List<T> items, int threads, Progress progress, Function<T, R> function) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, items.size())));
        try {
            List<Future<R>> pending = new ArrayList<>(items.size());
            for (T item : items) {
                pending.add(workers.submit(() -> function.apply(item)));
            }
            List<R> results = new ArrayList<>(items.size());
            for (Future<R> future : pending) {
                results.add(resultOf(future));
                progress.at(results.size(), items.size());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R resultOf(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("a function throws no checked exception", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvalException("interrupted", e);
        }
    }
}

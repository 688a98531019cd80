package org.dateline.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.dateline.store.StoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The one thread that writes. Tasks that wait are done together in one transaction, which costs one wait for the disk
 * instead of one for each; a future completes only when that transaction is on the disk. A task that fails takes back its
 * own changes alone.
 */
public final class Writer implements AutoCloseable {

    /** One unit of work: all of it is kept, or nothing. */
    @FunctionalInterface
    public interface Task<T> {
        T run(Handle handle) throws SQLException;
    }

    /** Work that is done once for all tasks of a transaction, at its end. */
    public interface Settling {

        void settle(Handle handle) throws SQLException;

        /** The transaction was taken back. */
        void forget();

        /** Nothing. */
        Settling NONE = new Settling() {
            @Override
            public void settle(Handle handle) {}

            @Override
            public void forget() {}
        };
    }

    /** @param urgent whether somebody waits for it */
    private record Job<T>(Task<T> task, boolean urgent, CompletableFuture<T> done) {}

    /** Callers that outrun the disk wait. */
    private static final int WAITING = 1_024;

    private static final int BATCH = 256;

    /** How long a task that nobody waits for may wait for others: a transaction costs more than what one of them writes. */
    private static final long PATIENCE_MILLIS = 40;

    private static final Job<Void> STOP = new Job<>(handle -> null, true, new CompletableFuture<>());

    private final BlockingQueue<Job<?>> jobs = new ArrayBlockingQueue<>(WAITING);
    private final DataSource database;
    private final Dialect dialect;
    private final Thread thread;
    /** Over the open connection; keeps what it learnt of the statements. The writing thread's own. */
    private Jdbi jdbi;

    private volatile Settling settling = Settling.NONE;
    private volatile boolean closed;

    Writer(DataSource database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
        this.thread = new Thread(this::work, "dateline-store-writer");
        thread.setDaemon(true);
        thread.start();
    }

    /** To be called before the first task. */
    public void beforeCommit(Settling last) {
        settling = last;
    }

    /**
     * Queues a task for who hands in many: it waits a moment for others to share a transaction with. The future fails with a
     * {@link StoreException} in a user's words.
     */
    public <T> CompletableFuture<T> submit(Task<T> task) {
        return queue(new Job<>(task, false, new CompletableFuture<>()));
    }

    private <T> CompletableFuture<T> queue(Job<T> job) {
        if (closed) {
            throw StoreException.refused("the store is closed");
        }
        try {
            jobs.put(job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Kind.FAILED, "interrupted while waiting for the store", e);
        }
        return job.done();
    }

    /** Does it, and returns when it is on the disk. */
    public <T> T write(Task<T> task) {
        try {
            return queue(new Job<>(task, true, new CompletableFuture<>())).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void work() {
        Connection connection = null;
        List<Job<?>> batch = new ArrayList<>();
        while (true) {
            batch.clear();
            try {
                gather(batch);
            } catch (InterruptedException e) {
                break;
            }
            boolean stop = batch.remove(STOP);
            if (!batch.isEmpty()) {
                connection = perform(batch, connection);
            }
            if (stop) {
                break;
            }
        }
        drop(connection);
        for (Job<?> late = jobs.poll(); late != null; late = jobs.poll()) {
            late.done().completeExceptionally(StoreException.refused("the store is closed"));
        }
    }

    /** Waits for a task, and with it for others unless somebody waits for one of them. */
    private void gather(List<Job<?>> batch) throws InterruptedException {
        batch.add(jobs.take());
        long start = System.nanoTime();
        jobs.drainTo(batch, BATCH - 1);
        long left = TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (left > 0 && batch.size() < BATCH && batch.stream().noneMatch(Job::urgent)) {
            Job<?> next = jobs.poll(left, TimeUnit.NANOSECONDS);
            if (next != null) {
                batch.add(next);
                jobs.drainTo(batch, BATCH - batch.size());
            }
            left = start + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS) - System.nanoTime();
        }
    }

    /** Returns the connection to go on with, or null after a failure that it may not survive. */
    private Connection perform(List<Job<?>> batch, Connection open) {
        Connection connection = open;
        try {
            if (connection == null) {
                connection = KeptStatements.of(database.getConnection());
                connection.setAutoCommit(false);
                jdbi = Jdbi.create(new Unclosed(connection));
            }
            List<Runnable> acknowledgements = new ArrayList<>();
            dialect.lockForWriting(connection);
            try (Handle handle = jdbi.open()) {
                for (Job<?> job : batch) {
                    attempt(job, connection, handle, acknowledgements);
                }
                settling.settle(handle);
            }
            connection.commit();
            acknowledgements.forEach(Runnable::run);
            return connection;
        } catch (SQLException | RuntimeException | Error e) {
            settling.forget();
            drop(connection);
            if (batch.size() > 1 && !(e instanceof SQLException)) {
                // One of them spoils it for all; alone, the others pass.
                return alone(batch);
            }
            StoreException failure = explained(e);
            batch.forEach(job -> job.done().completeExceptionally(failure));
            return null;
        }
    }

    private Connection alone(List<Job<?>> batch) {
        Connection connection = null;
        for (Job<?> job : batch) {
            connection = perform(List.of(job), connection);
        }
        return connection;
    }

    private <T> void attempt(Job<T> job, Connection connection, Handle handle, List<Runnable> acknowledgements)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            T result = job.task().run(handle);
            connection.releaseSavepoint(before);
            acknowledgements.add(() -> job.done().complete(result));
        } catch (SQLException | RuntimeException e) {
            connection.rollback(before);
            StoreException failure = explained(e);
            acknowledgements.add(() -> job.done().completeExceptionally(failure));
        }
    }

    private StoreException explained(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return known;
            }
            if (cause instanceof SQLException sql) {
                return dialect.explain(sql);
            }
        }
        return new StoreException(StoreException.Kind.FAILED, "the store failed: " + failure, failure);
    }

    private static void drop(Connection connection) {
        if (connection != null) {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                // It is given up in any case; whoever waited has been told the first failure.
            }
        }
    }

    /** Waits for what is queued, then ends. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                jobs.put(STOP);
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

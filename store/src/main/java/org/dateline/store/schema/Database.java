package org.dateline.store.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.dateline.store.StoreException;
import org.dateline.store.StoreUrl;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** An open database at today's schema: many readers, one writer. */
public final class Database implements AutoCloseable {

    private final StoreUrl url;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Writer writer;

    private Database(StoreUrl url, Dialect dialect, HikariDataSource pool, Writer writer) {
        this.url = url;
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.writer = writer;
    }

    /** Opens it, brings it to today's schema, and makes it when there is none. */
    public static Database open(StoreUrl url) {
        Dialect dialect = Dialect.of(url);
        dialect.checkPlace();
        DataSource writing = dialect.writing();
        try {
            Migrations.run(writing, dialect, url);
        } catch (SQLException e) {
            throw dialect.explain(e);
        }
        var settings = dialect.reading();
        settings.setPoolName("dateline-store");
        settings.setMinimumIdle(0);
        // The pool itself opens no connection before one is asked for.
        settings.setInitializationFailTimeout(-1);
        return new Database(url, dialect, new HikariDataSource(settings), new Writer(writing, dialect));
    }

    /** As {@link #open}, but makes no new store. */
    public static Database openExisting(StoreUrl url) {
        if (url instanceof StoreUrl.Sqlite sqlite && !Files.exists(sqlite.file())) {
            throw StoreException.notFound("there is no store " + sqlite.file());
        }
        return open(url);
    }

    public StoreUrl url() {
        return url;
    }

    public Dialect dialect() {
        return dialect;
    }

    public Writer writer() {
        return writer;
    }

    /** Reads with one connection: everything read in it is of one moment. */
    public <T> T read(HandleCallback<T, RuntimeException> reading) {
        try {
            return jdbi.inTransaction(reading);
        } catch (JdbiException e) {
            throw failed(e);
        }
    }

    /** With a connection of its own and outside any transaction, for what brings its own. */
    public void alone(Consumer<Handle> work) {
        try (Handle handle = Jdbi.create(dialect.writing()).open()) {
            work.accept(handle);
        } catch (JdbiException e) {
            throw failed(e);
        }
    }

    private StoreException failed(JdbiException failure) {
        return failure.getCause() instanceof SQLException sql
                ? dialect.explain(sql)
                : new StoreException(StoreException.Kind.FAILED, url + " failed: " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }
}

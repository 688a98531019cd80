package org.dateline.store.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.store.StoreException;
import org.dateline.store.StoreException.Kind;
import org.dateline.store.StoreUrl;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.SqliteDialect;

/** A copy of a SQLite store as another SQLite file. */
public final class SqliteCopy {

    private SqliteCopy() {}

    public static void write(Database database, Path file) {
        if (Files.exists(file)) {
            throw StoreException.refused(file + " exists; name a new file");
        }
        // Not in a transaction of a reader: VACUUM brings its own.
        database.alone(
                handle -> handle.execute("VACUUM INTO ?", file.toAbsolutePath().toString()));
    }

    /** Whether the file is a SQLite file, and so a copy and no dump. */
    public static boolean isCopy(Path file) {
        try {
            return SqliteDialect.isSqlite(file);
        } catch (IOException e) {
            throw new StoreException(Kind.FAILED, "cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** By way of a dump, which works into either database and into nothing that holds anything. */
    public static void restore(Path file, StoreUrl into) {
        try {
            Path folder = Files.createTempDirectory("dateline-restore");
            Path copy = folder.resolve("store.db");
            Path dump = folder.resolve("store.jsonl.gz");
            try {
                // A copy of the copy: opening brings it to today's schema, and a backup must stay as it was made.
                Files.copy(file, copy);
                try (Database from = Database.open(new StoreUrl.Sqlite(copy))) {
                    new Dump(from).write(dump);
                }
                try (Database to = Database.open(into)) {
                    new Dump(to).read(dump);
                }
            } finally {
                for (String name : new String[] {"store.db", "store.db-wal", "store.db-shm", "store.jsonl.gz"}) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new StoreException(Kind.FAILED, "cannot restore from " + file + ": " + e.getMessage(), e);
        }
    }
}

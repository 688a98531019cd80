package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.core.incident.copy.Outlets;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.correction.Corrections;
import org.dateline.store.decision.DecisionWitness;
import org.dateline.store.decision.Decisions;
import org.dateline.store.dump.Dump;
import org.dateline.store.dump.SqliteCopy;
import org.dateline.store.filter.SavedFilters;
import org.dateline.store.incident.Incidents;
import org.dateline.store.incident.Linking;
import org.dateline.store.incident.Weighing;
import org.dateline.store.report.Ingest;
import org.dateline.store.report.Reports;
import org.dateline.store.report.RevisionWitness;
import org.dateline.store.schema.Database;
import org.dateline.store.source.Sources;

/**
 * An open store: the door to all rooms. Whatever a method that writes returns is on the disk by then. Readers see the
 * state after some commit, never half of one, and wait for nobody. Safe for use by several threads; several processes may
 * have the same store open, and write in turns.
 *
 * <p>Every failure is a {@link StoreException} in a user's words.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Ingest ingest;
    private final Reports reports;
    private final Incidents incidents;
    private final Decisions decisions;
    private final Sources sources;
    private final Corrections corrections;
    private final SavedFilters savedFilters;
    private final AuditLog audit;

    private Store(Database database) {
        this.database = database;
        Outlets outlets = new Outlets();
        Weighing weighing = new Weighing(outlets);
        Linking linking = new Linking(weighing);
        database.writer().beforeCommit(linking);
        this.ingest = new Ingest(database, linking, outlets);
        this.reports = new Reports(database);
        this.incidents = new Incidents(database, weighing);
        this.decisions = new Decisions(database, linking);
        this.sources = new Sources(database);
        this.corrections = new Corrections(database, ingest);
        this.savedFilters = new SavedFilters(database);
        this.audit = new AuditLog(database, List.of(new RevisionWitness(), new DecisionWitness()));
    }

    /** Opens a store, brings it to today's schema, and makes it when there is none. */
    public static Store open(StoreUrl url) {
        return new Store(Database.open(url));
    }

    /** As {@link #open}, for a store that must be there: reading from a misspelt name must not make an empty one. */
    public static Store openExisting(StoreUrl url) {
        return new Store(Database.openExisting(url));
    }

    public StoreUrl url() {
        return database.url();
    }

    /** Takes reports in, and reads them again. */
    public Ingest ingest() {
        return ingest;
    }

    public Reports reports() {
        return reports;
    }

    /** Incidents and mentions. */
    public Incidents incidents() {
        return incidents;
    }

    public Decisions decisions() {
        return decisions;
    }

    /** What people say of the records of reports. */
    public Corrections corrections() {
        return corrections;
    }

    /** Questions that people ask often. */
    public SavedFilters savedFilters() {
        return savedFilters;
    }

    public Sources sources() {
        return sources;
    }

    public AuditLog audit() {
        return audit;
    }

    /**
     * Writes all of one moment into a new file, while others read and write: a store of its own from SQLite, the portable
     * dump from PostgreSQL.
     */
    public void backup(Path file) {
        if (database.url() instanceof StoreUrl.Sqlite) {
            SqliteCopy.write(database, file);
        } else {
            dump(file);
        }
    }

    /** Writes all of one moment into a new file that any store, of either database, can be restored from. */
    public void dump(Path file) {
        new Dump(database).write(file);
    }

    /** Fills a new or empty store from a {@link #backup} or {@link #dump}. */
    public static void restore(Path file, StoreUrl into) {
        if (!Files.isRegularFile(file)) {
            throw StoreException.notFound("there is no file " + file);
        }
        if (SqliteCopy.isCopy(file)) {
            SqliteCopy.restore(file, into);
        } else {
            try (Database database = Database.open(into)) {
                new Dump(database).read(file);
            }
        }
    }

    /** Waits for what is being written. */
    @Override
    public void close() {
        database.close();
    }
}

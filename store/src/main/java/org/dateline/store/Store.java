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
import org.dateline.store.people.People;
import org.dateline.store.people.Settings;
import org.dateline.store.people.SignIns;
import org.dateline.store.people.Tokens;
import org.dateline.store.release.BulletinWitness;
import org.dateline.store.release.Bulletins;
import org.dateline.store.release.ReleaseWitness;
import org.dateline.store.release.Releases;
import org.dateline.store.report.Ingest;
import org.dateline.store.report.Reports;
import org.dateline.store.report.RevisionWitness;
import org.dateline.store.schema.Database;
import org.dateline.store.source.Sources;
import org.dateline.store.survey.Actors;
import org.dateline.store.survey.Survey;
import org.dateline.store.survey.Territory;
import org.dateline.store.webhook.Webhooks;

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
    private final Releases releases;
    private final Bulletins bulletins;
    private final Webhooks webhooks;
    private final People people;
    private final SignIns signIns;
    private final Tokens tokens;
    private final Settings settings;
    private final Survey survey;
    private final Actors actors;
    private final Territory territory;

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
        this.audit = new AuditLog(
                database,
                List.of(new RevisionWitness(), new DecisionWitness(), new ReleaseWitness(), new BulletinWitness()));
        this.releases = new Releases(database);
        this.bulletins = new Bulletins(database);
        this.webhooks = new Webhooks(database, audit);
        this.people = new People(database);
        this.signIns = new SignIns(database);
        this.tokens = new Tokens(database);
        this.settings = new Settings(database);
        this.survey = new Survey(database, incidents);
        this.actors = new Actors(database);
        this.territory = new Territory(database);
        this.corrections = new Corrections(database, ingest);
        this.savedFilters = new SavedFilters(database);
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

    /** Incidents by place and day. */
    public Survey survey() {
        return survey;
    }

    /** Who acts on whom, and what is told of one actor. */
    public Actors actors() {
        return actors;
    }

    /** Who is said to hold what ground. */
    public Territory territory() {
        return territory;
    }

    public AuditLog audit() {
        return audit;
    }

    /** What the public sees of incidents. */
    public Releases releases() {
        return releases;
    }

    public Bulletins bulletins() {
        return bulletins;
    }

    /** Who is told of changes. */
    public Webhooks webhooks() {
        return webhooks;
    }

    /** Accounts. */
    public People people() {
        return people;
    }

    /** Who is signed in where. */
    public SignIns signIns() {
        return signIns;
    }

    /** What programs prove themselves with. */
    public Tokens tokens() {
        return tokens;
    }

    public Settings settings() {
        return settings;
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

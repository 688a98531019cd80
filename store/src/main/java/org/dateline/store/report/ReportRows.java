package org.dateline.store.report;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.store.schema.Dialect;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.source.SourceRows;
import org.jdbi.v3.core.Handle;

/** Writes the rows of a report: itself, its revisions, its readings, its words. */
final class ReportRows {

    /** A report that is there. */
    record Known(long number, int revision, String hash) {}

    private final Dialect dialect;
    private final SourceRows sources;

    ReportRows(Dialect dialect, SourceRows sources) {
        this.dialect = dialect;
        this.sources = sources;
    }

    Optional<Known> find(Handle handle, String id) {
        return handle.createQuery("SELECT r.number, r.revision, v.hash FROM report r"
                        + " JOIN revision v ON v.report = r.number AND v.revision = r.revision WHERE r.id = ?")
                .bind(0, id)
                .map((row, context) -> new Known(row.getLong(1), row.getInt(2), row.getString(3)))
                .findOne();
    }

    /** Which coder read it last. */
    String coder(Handle handle, long number) {
        return handle.createQuery("SELECT coder FROM report WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
    }

    long insert(Handle handle, Prepared prepared) {
        long number = Numbers.next(handle, "report");
        Report report = prepared.report();
        String now = Values.now().toString();
        handle.createUpdate("INSERT INTO report (number, id, revision, published, day, publisher, title, url,"
                        + " received_at, changed_at, coder, mentions, fingerprint)"
                        + " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')")
                .bind(0, number)
                .bind(1, report.id())
                .bind(2, report.published().map(LocalDate::toString).orElse(null))
                .bind(3, day(prepared))
                .bind(4, report.publisher().orElse(null))
                .bind(5, report.title().orElse(null))
                .bind(6, report.url().orElse(null))
                .bind(7, now)
                .bind(8, now)
                .bind(9, prepared.intake().reading().coder())
                .bind(10, prepared.intake().story().mentions().size())
                .execute();
        revision(handle, number, 1, prepared);
        return number;
    }

    void revise(Handle handle, long number, int revision, Prepared prepared) {
        Report report = prepared.report();
        handle.createUpdate("UPDATE report SET revision = ?, published = ?, publisher = ?, title = ?, url = ?,"
                        + " changed_at = ? WHERE number = ?")
                .bind(0, revision)
                .bind(1, report.published().map(LocalDate::toString).orElse(null))
                .bind(2, report.publisher().orElse(null))
                .bind(3, report.title().orElse(null))
                .bind(4, report.url().orElse(null))
                .bind(5, Values.now().toString())
                .bind(6, number)
                .execute();
        update(handle, number, prepared);
        revision(handle, number, revision, prepared);
    }

    /** The reading of a revision gives way to a newer one. */
    void reread(Handle handle, long number, int revision, Prepared prepared) {
        update(handle, number, prepared);
        handle.createUpdate("DELETE FROM reading WHERE report = ? AND revision = ?")
                .bind(0, number)
                .bind(1, revision)
                .execute();
        reading(handle, number, revision, prepared);
    }

    private static void update(Handle handle, long number, Prepared prepared) {
        handle.createUpdate("UPDATE report SET day = ?, coder = ?, mentions = ? WHERE number = ?")
                .bind(0, day(prepared))
                .bind(1, prepared.intake().reading().coder())
                .bind(2, prepared.intake().story().mentions().size())
                .bind(3, number)
                .execute();
    }

    private static long day(Prepared prepared) {
        return prepared.intake().telling().main().position().day();
    }

    private static void revision(Handle handle, long number, int revision, Prepared prepared) {
        Report report = prepared.report();
        handle.createUpdate("INSERT INTO revision (report, revision, published, publisher, title, url, text, hash,"
                        + " received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, number)
                .bind(1, revision)
                .bind(2, report.published().map(LocalDate::toString).orElse(null))
                .bind(3, report.publisher().orElse(null))
                .bind(4, report.title().orElse(null))
                .bind(5, report.url().orElse(null))
                .bind(6, report.text())
                .bind(7, prepared.hash())
                .bind(8, Values.now().toString())
                .execute();
        reading(handle, number, revision, prepared);
    }

    private static void reading(Handle handle, long number, int revision, Prepared prepared) {
        handle.createUpdate("INSERT INTO reading (report, revision, coder, record, read_at) VALUES (?, ?, ?, ?, ?)")
                .bind(0, number)
                .bind(1, revision)
                .bind(2, prepared.intake().reading().coder())
                .bind(3, prepared.record().array())
                .bind(4, Values.now().toString())
                .execute();
    }

    /** Lets a report be found by its words, and count for its publisher. */
    void register(Handle handle, long number, Prepared prepared) {
        handle.createUpdate(dialect.insertWords())
                .bind(0, number)
                .bind(1, prepared.words())
                .execute();
        handle.createUpdate("UPDATE report SET fingerprint = ? WHERE number = ?")
                .bind(0, FingerprintJson.write(prepared.fingerprint()))
                .bind(1, number)
                .execute();
        prepared.fingerprint().keys().stream()
                .distinct()
                .forEach(key -> handle.createUpdate("INSERT INTO report_key (copy_key, report) VALUES (?, ?)")
                        .bind(0, key.longValue())
                        .bind(1, number)
                        .execute());
        sources.publish(
                handle,
                prepared.report().publisher(),
                1,
                prepared.intake().story().mentions().size());
    }

    /** The reverse of {@link #register}, for what is stored of it now. */
    void unregister(Handle handle, long number) {
        handle.createUpdate(dialect.deleteWords()).bind(0, number).execute();
        handle.createUpdate("DELETE FROM report_key WHERE report = ?")
                .bind(0, number)
                .execute();
        handle.createQuery("SELECT publisher, mentions FROM report WHERE number = ?")
                .bind(0, number)
                .map((row, context) -> {
                    sources.publish(handle, Values.text(row, "publisher"), -1, -row.getInt("mentions"));
                    return number;
                })
                .one();
    }
}

package org.dateline.store.people;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/**
 * Who is signed in where. Of what a browser holds only the SHA-256 is kept, so that reading the store lets nobody go on in
 * another's name. Safe for use by several threads.
 */
public final class SignIns {

    /** A session ends when nobody used it for this long. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** A session ends after this long, used or not. */
    public static final Duration LONGEST = Duration.ofHours(8);

    /** For this long a browser that a person signed in with is known as theirs. */
    public static final Duration KNOWN = Duration.ofDays(90);

    /** Not every page that is looked at is worth a write. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private static final String SESSION = "session";
    private static final String BROWSER = "browser";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Open(Person person, long made, long seen) {}

    private final Database database;

    public SignIns(Database database) {
        this.database = database;
    }

    /**
     * Signs somebody in whose password was right.
     *
     * @param session hash of what the browser will hold for this session
     * @param browser hash of what it will hold to be known again
     * @param failures how often it went wrong since the last time, for the log
     * @return false, and nothing done, if the proof was used before or the account was locked meanwhile
     */
    public boolean open(Person person, Proof proof, String session, String browser, int failures, Instant now) {
        return database.writer().write(handle -> {
            if (!isActive(handle, person) || !use(handle, person, proof)) {
                return false;
            }
            purge(handle, now);
            insert(handle, session, person, SESSION, now);
            handle.createUpdate("DELETE FROM person_session WHERE hash = ?")
                    .bind(0, browser)
                    .execute();
            insert(handle, browser, person, BROWSER, now);
            ObjectNode detail = JSON.createObjectNode();
            detail.put(
                    "with",
                    proof instanceof Proof.Password
                            ? "password"
                            : proof instanceof Proof.Code ? "password and code" : "password and recovery code");
            if (failures > 0) {
                detail.put("failedBefore", failures);
            }
            AuditLog.append(handle, person.name(), "sign-in", person.name(), detail.toString());
            return true;
        });
    }

    private static boolean isActive(Handle handle, Person person) {
        return handle.createQuery("SELECT number FROM person WHERE number = ? AND state = 'active'")
                .bind(0, person.number())
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    private static boolean use(Handle handle, Person person, Proof proof) {
        if (proof instanceof Proof.Code code) {
            return handle.createUpdate("UPDATE person SET totp_step = ? WHERE number = ? AND totp_step < ?")
                            .bind(0, code.step())
                            .bind(1, person.number())
                            .bind(2, code.step())
                            .execute()
                    == 1;
        }
        if (proof instanceof Proof.Recovery recovery) {
            return handle.createUpdate(
                                    "UPDATE recovery_code SET used_at = ? WHERE person = ? AND hash = ? AND used_at IS NULL")
                            .bind(0, Values.now().toString())
                            .bind(1, person.number())
                            .bind(2, recovery.hash())
                            .execute()
                    == 1;
        }
        return true;
    }

    private static void insert(Handle handle, String hash, Person person, String kind, Instant now) {
        handle.createUpdate("INSERT INTO person_session (hash, person, kind, made_at, seen_at) VALUES (?, ?, ?, ?, ?)")
                .bind(0, hash)
                .bind(1, person.number())
                .bind(2, kind)
                .bind(3, now.toEpochMilli())
                .bind(4, now.toEpochMilli())
                .execute();
    }

    private static void purge(Handle handle, Instant now) {
        handle.createUpdate("DELETE FROM person_session WHERE kind = ? AND (made_at < ? OR seen_at < ?)")
                .bind(0, SESSION)
                .bind(1, now.minus(LONGEST).toEpochMilli())
                .bind(2, now.minus(IDLE).toEpochMilli())
                .execute();
        handle.createUpdate("DELETE FROM person_session WHERE kind = ? AND made_at < ?")
                .bind(0, BROWSER)
                .bind(1, now.minus(KNOWN).toEpochMilli())
                .execute();
    }

    /**
     * Who goes on with a session; empty when there is none, or it has ended.
     *
     * @param used whether this keeps it from ending unused
     */
    public Optional<Person> person(String session, boolean used, Instant now) {
        Optional<Open> open = database.read(handle -> handle.createQuery("SELECT " + People.PERSON
                        + ", s.made_at AS began, s.seen_at FROM person_session s JOIN person p ON p.number = s.person"
                        + " WHERE s.hash = ? AND s.kind = ? AND p.state = 'active'")
                .bind(0, session)
                .bind(1, SESSION)
                .map((row, context) -> new Open(People.person(row), row.getLong("began"), row.getLong("seen_at")))
                .findOne());
        long at = now.toEpochMilli();
        open = open.filter(o -> at - o.made() < LONGEST.toMillis() && at - o.seen() < IDLE.toMillis());
        if (used && open.isPresent() && at - open.get().seen() >= SEEN.toMillis()) {
            database.writer()
                    .write(handle -> handle.createUpdate("UPDATE person_session SET seen_at = ? WHERE hash = ?")
                            .bind(0, at)
                            .bind(1, session)
                            .execute());
        }
        return open.map(Open::person);
    }

    /** Whether somebody of that name signed in with that browser before. */
    public boolean knows(String browser, String name, Instant now) {
        return database.read(handle -> handle.createQuery("SELECT s.person FROM person_session s JOIN person p"
                        + " ON p.number = s.person WHERE s.hash = ? AND s.kind = ? AND p.folded = ? AND s.made_at > ?")
                .bind(0, browser)
                .bind(1, BROWSER)
                .bind(2, PersonName.folded(name))
                .bind(3, now.minus(KNOWN).toEpochMilli())
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    /** How many sessions the person has open. */
    public int count(String name, Instant now) {
        return database.read(
                handle -> handle.createQuery("SELECT count(*) FROM person_session s JOIN person p ON p.number"
                                + " = s.person WHERE p.folded = ? AND s.kind = ? AND s.made_at > ? AND s.seen_at > ?")
                        .bind(0, PersonName.folded(name))
                        .bind(1, SESSION)
                        .bind(2, now.minus(LONGEST).toEpochMilli())
                        .bind(3, now.minus(IDLE).toEpochMilli())
                        .mapTo(Integer.class)
                        .one());
    }

    /** Ends one session. */
    public void close(String session, String name) {
        database.writer().write(handle -> {
            int closed = handle.createUpdate("DELETE FROM person_session WHERE hash = ? AND kind = ?")
                    .bind(0, session)
                    .bind(1, SESSION)
                    .execute();
            if (closed > 0) {
                AuditLog.append(handle, name, "sign-out", name, "{}");
            }
            return closed;
        });
    }

    /** Ends all sessions of a person, and has all their browsers forgotten. */
    public void closeAll(String name) {
        database.writer().write(handle -> {
            Person person = People.require(handle, name);
            handle.createUpdate("DELETE FROM person_session WHERE person = ?")
                    .bind(0, person.number())
                    .execute();
            AuditLog.append(handle, person.name(), "sign-out-everywhere", person.name(), "{}");
            return null;
        });
    }

    /**
     * Puts failures into the log, and waits for nothing: how long an answer takes must not tell whether there is such an
     * account.
     *
     * @param whom the account it was tried with; empty for names that nobody has, which are not written down, as people
     *     type passwords there
     */
    public void failed(Optional<Person> whom, int times) {
        ObjectNode detail = JSON.createObjectNode();
        detail.put("times", times);
        var unused = database.writer().submit(handle -> {
            AuditLog.append(
                    handle,
                    AuditEntry.MACHINE,
                    "sign-in-failed",
                    whom.map(Person::name).orElse("unknown name"),
                    detail.toString());
            return null;
        });
    }
}

package org.dateline.store.people;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.people.Person.State;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/**
 * The accounts of people. Every change ends the person's sessions, so that nobody goes on with what they no longer may, and
 * goes into the log under the name of who made it. Safe for use by several threads.
 */
public final class People {

    static final String PERSON = "p.number, p.name, p.role, p.state, p.totp, p.made_at";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;

    public People(Database database) {
        this.database = database;
    }

    /** Whether there is any account that was not removed. */
    public boolean any() {
        return database.read(handle -> handle.createQuery("SELECT number FROM person WHERE state <> 'removed' LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    /** All, by name, those who were removed last. */
    public List<Person> list() {
        return database.read(handle -> handle.createQuery("SELECT " + PERSON
                        + " FROM person p ORDER BY CASE WHEN p.state = 'removed' THEN 1 ELSE 0 END, p.folded")
                .map((row, context) -> person(row))
                .list());
    }

    /** Whoever has that name, whatever their state. */
    public Optional<Person> find(String name) {
        return database.read(handle -> find(handle, name));
    }

    public Person require(String name) {
        return database.read(handle -> require(handle, name));
    }

    /** What a sign-in under that name is checked against; empty for nobody and for one who may not sign in. */
    public Optional<Credentials> credentials(String name) {
        return database.read(handle -> handle.createQuery("SELECT " + PERSON
                        + ", p.password, p.totp_step FROM person p WHERE p.folded = ? AND p.state = 'active'")
                .bind(0, PersonName.folded(name))
                .map((row, context) -> new Credentials(
                        person(row), row.getString("password"), Values.text(row, "totp"), row.getLong("totp_step")))
                .findOne());
    }

    /**
     * Makes an account.
     *
     * @param password its Argon2id hash in PHC form
     * @param by who makes it
     */
    public Person add(String name, PersonRole role, String password, String by) {
        String checked = PersonName.checked(name);
        return database.writer().write(handle -> {
            requireNew(handle, checked);
            handle.createUpdate("INSERT INTO person (number, name, folded, role, password, totp_step, state, made_at)"
                            + " VALUES (?, ?, ?, ?, ?, 0, 'active', ?)")
                    .bind(0, Numbers.next(handle, "person"))
                    .bind(1, checked)
                    .bind(2, PersonName.folded(checked))
                    .bind(3, role.word())
                    .bind(4, password)
                    .bind(5, Values.now().toString())
                    .execute();
            AuditLog.append(handle, by, "person-add", checked, detail("role", role.word()));
            return require(handle, checked);
        });
    }

    /** @throws StoreException if no account could be made under that name */
    public void requireNew(String name) {
        String checked = PersonName.checked(name);
        database.read(handle -> {
            requireNew(handle, checked);
            return null;
        });
    }

    private static void requireNew(Handle handle, String name) {
        find(handle, name).ifPresent(known -> {
            throw StoreException.refused(
                    known.state() == State.REMOVED
                            ? "'" + known.name()
                                    + "' was removed, and no name is given twice: it stands beside what that"
                                    + " person decided; choose another"
                            : "there is an account '" + known.name() + "' already");
        });
    }

    public Person role(String name, PersonRole role, String by) {
        return change(
                name,
                by,
                "person-role",
                detail("role", role.word()),
                (handle, person) -> handle.createUpdate("UPDATE person SET role = ? WHERE number = ?")
                        .bind(0, role.word())
                        .bind(1, person.number())
                        .execute());
    }

    /** @param password its Argon2id hash in PHC form */
    public Person password(String name, String password, String by) {
        return change(name, by, "person-password", "{}", (handle, person) -> setPassword(handle, person, password));
    }

    /** Keeps the same password under a stronger hash. Changes nothing for the person. */
    public void rehash(Person person, String password) {
        database.writer().write(handle -> setPassword(handle, person, password));
    }

    private static int setPassword(Handle handle, Person person, String password) {
        return handle.createUpdate("UPDATE person SET password = ? WHERE number = ?")
                .bind(0, password)
                .bind(1, person.number())
                .execute();
    }

    /**
     * Gives the person codes of a device to sign in with, or takes them away. Recovery codes of before no longer work.
     *
     * @param secret in Base32; empty takes them away
     * @param recovery SHA-256 hashes of new recovery codes
     */
    public Person totp(String name, Optional<String> secret, Collection<String> recovery, String by) {
        String detail = detail("codes", secret.isPresent() ? "on" : "off");
        return change(name, by, "person-totp", detail, (handle, person) -> {
            handle.createUpdate("DELETE FROM recovery_code WHERE person = ?")
                    .bind(0, person.number())
                    .execute();
            for (String hash : recovery) {
                handle.createUpdate("INSERT INTO recovery_code (person, hash) VALUES (?, ?)")
                        .bind(0, person.number())
                        .bind(1, hash)
                        .execute();
            }
            return handle.createUpdate("UPDATE person SET totp = ?, totp_step = 0 WHERE number = ?")
                    .bind(0, secret.orElse(null))
                    .bind(1, person.number())
                    .execute();
        });
    }

    /** How many recovery codes the person has left. */
    public int recoveryCodes(Person person) {
        return database.read(
                handle -> handle.createQuery("SELECT count(*) FROM recovery_code WHERE person = ? AND used_at IS NULL")
                        .bind(0, person.number())
                        .mapTo(Integer.class)
                        .one());
    }

    public Person lock(String name, String by) {
        return change(name, by, "person-lock", "{}", (handle, person) -> state(handle, person, State.LOCKED));
    }

    public Person unlock(String name, String by) {
        return change(name, by, "person-unlock", "{}", (handle, person) -> state(handle, person, State.ACTIVE));
    }

    /** The person can no longer sign in, nor can their programs; the name stays, and so does all they did. */
    public Person remove(String name, String by) {
        return change(name, by, "person-remove", "{}", (handle, person) -> {
            handle.createUpdate("UPDATE person_token SET removed_at = ? WHERE person = ? AND removed_at IS NULL")
                    .bind(0, Values.now().toString())
                    .bind(1, person.number())
                    .execute();
            handle.createUpdate("DELETE FROM recovery_code WHERE person = ?")
                    .bind(0, person.number())
                    .execute();
            handle.createUpdate("UPDATE person SET password = '', totp = NULL WHERE number = ?")
                    .bind(0, person.number())
                    .execute();
            return state(handle, person, State.REMOVED);
        });
    }

    private static int state(Handle handle, Person person, State state) {
        return handle.createUpdate("UPDATE person SET state = ? WHERE number = ?")
                .bind(0, state.word())
                .bind(1, person.number())
                .execute();
    }

    @FunctionalInterface
    private interface Change {
        int apply(Handle handle, Person person);
    }

    private Person change(String name, String by, String action, String detail, Change change) {
        return database.writer().write(handle -> {
            Person person = require(handle, name);
            if (person.state() == State.REMOVED) {
                throw StoreException.refused("'" + person.name() + "' was removed; nothing about it can be changed");
            }
            change.apply(handle, person);
            handle.createUpdate("DELETE FROM person_session WHERE person = ?")
                    .bind(0, person.number())
                    .execute();
            AuditLog.append(handle, by, action, person.name(), detail);
            return require(handle, person.name());
        });
    }

    private static Optional<Person> find(Handle handle, String name) {
        return handle.createQuery("SELECT " + PERSON + " FROM person p WHERE p.folded = ?")
                .bind(0, PersonName.folded(name))
                .map((row, context) -> person(row))
                .findOne();
    }

    static Person require(Handle handle, String name) {
        return find(handle, name)
                .orElseThrow(() -> StoreException.notFound(
                        "there is no account '" + name + "'; 'dateline people list' shows those there are"));
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("number"),
                row.getString("name"),
                PersonRole.of(row.getString("role")),
                State.of(row.getString("state")),
                row.getString("totp") != null,
                Values.instant(row, "made_at"));
    }

    static String detail(String field, String value) {
        ObjectNode detail = JSON.createObjectNode();
        detail.put(field, value);
        return detail.toString();
    }
}

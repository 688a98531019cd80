package org.dateline.store.people;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Tokens that programs prove themselves with; only their SHA-256 is kept. Safe for use by several threads. */
public final class Tokens {

    /** Whose name a program acts in, and the most it may do. */
    public record Bearer(String person, PersonRole role) {}

    private static final int LONGEST_NAME = 100;
    /** Not every use is worth a write. */
    private static final Duration SEEN = Duration.ofHours(1);

    private static final String TOKEN =
            "SELECT t.*, p.name AS person_name FROM person_token t JOIN person p" + " ON p.number = t.person";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Found(long number, Bearer bearer, Optional<Instant> expires, Optional<Instant> used) {}

    private final Database database;

    public Tokens(Database database) {
        this.database = database;
    }

    /**
     * Keeps a new one.
     *
     * @param person whose account it acts for
     * @param name what it is for
     * @param hash SHA-256 of it
     * @param by who made it
     */
    public AccessToken add(
            String person, String name, PersonRole scope, String hash, Optional<Instant> expires, String by) {
        String label = Values.storable(name).strip();
        if (label.isEmpty() || label.length() > LONGEST_NAME) {
            throw StoreException.refused("say what the token is for, in up to " + LONGEST_NAME + " characters");
        }
        return database.writer().write(handle -> {
            Person owner = People.require(handle, person);
            if (!owner.isActive()) {
                throw StoreException.refused("the account '" + owner.name() + "' is "
                        + owner.state().word() + "; no program can act for it");
            }
            long number = Numbers.next(handle, "person_token");
            handle.createUpdate("INSERT INTO person_token (number, person, name, scope, hash, made_at, expires_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .bind(0, number)
                    .bind(1, owner.number())
                    .bind(2, label)
                    .bind(3, scope.word())
                    .bind(4, hash)
                    .bind(5, Values.now().toString())
                    .bind(6, expires.map(Instant::toString).orElse(null))
                    .execute();
            AccessToken token = require(handle, number);
            AuditLog.append(handle, by, "token-add", owner.name(), detail(token));
            return token;
        });
    }

    /** Those that were not removed, by number. */
    public List<AccessToken> list() {
        return database.read(handle -> handle.createQuery(TOKEN + " WHERE t.removed_at IS NULL ORDER BY t.number")
                .map((row, context) -> token(row))
                .list());
    }

    /** It works no longer. */
    public AccessToken remove(long number, String by) {
        return database.writer().write(handle -> {
            AccessToken token = require(handle, number);
            if (token.removed()) {
                throw StoreException.refused("token " + number + " was removed already");
            }
            handle.createUpdate("UPDATE person_token SET removed_at = ? WHERE number = ?")
                    .bind(0, Values.now().toString())
                    .bind(1, number)
                    .execute();
            AuditLog.append(handle, by, "token-remove", token.person(), detail(token));
            return require(handle, number);
        });
    }

    /** For whom a program acts; empty if there is no such token, or it is past its time, or its person may not sign in. */
    public Optional<Bearer> bearer(String hash, Instant now) {
        Optional<Found> found = database.read(handle -> handle.createQuery(
                        "SELECT t.number, t.scope, t.expires_at, t.used_at, p.name, p.role FROM person_token t JOIN person p"
                                + " ON p.number = t.person WHERE t.hash = ? AND t.removed_at IS NULL AND p.state = 'active'")
                .bind(0, hash)
                .map((row, context) -> new Found(
                        row.getLong("number"),
                        new Bearer(
                                row.getString("name"),
                                PersonRole.of(row.getString("scope")).least(PersonRole.of(row.getString("role")))),
                        Values.text(row, "expires_at").map(Instant::parse),
                        Values.text(row, "used_at").map(Instant::parse)))
                .findOne());
        found = found.filter(
                f -> f.expires().isEmpty() || now.isBefore(f.expires().get()));
        if (found.isPresent()
                && found.get().used().map(used -> used.plus(SEEN).isBefore(now)).orElse(true)) {
            long number = found.get().number();
            database.writer()
                    .write(handle -> handle.createUpdate("UPDATE person_token SET used_at = ? WHERE number = ?")
                            .bind(0, now.toString())
                            .bind(1, number)
                            .execute());
        }
        return found.map(Found::bearer);
    }

    private static AccessToken require(Handle handle, long number) {
        return handle.createQuery(TOKEN + " WHERE t.number = ?")
                .bind(0, number)
                .map((row, context) -> token(row))
                .findOne()
                .orElseThrow(() -> StoreException.notFound(
                        "there is no token " + number + "; 'dateline token list' shows those there are"));
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getLong("number"),
                row.getString("person_name"),
                row.getString("name"),
                PersonRole.of(row.getString("scope")),
                Values.instant(row, "made_at"),
                Values.text(row, "expires_at").map(Instant::parse),
                Values.text(row, "used_at").map(Instant::parse),
                row.getString("removed_at") != null);
    }

    private static String detail(AccessToken token) {
        ObjectNode detail = JSON.createObjectNode();
        detail.put("token", token.number());
        detail.put("name", token.name());
        detail.put("scope", token.scope().scope());
        token.expires().ifPresent(until -> detail.put("expires", until.toString()));
        return detail.toString();
    }
}

package org.dateline.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a store is: a SQLite file, or a PostgreSQL database. {@code toString} never shows a password, so that it may
 * stand in messages and logs.
 */
public sealed interface StoreUrl {

    /** A file that holds the whole store; made when it does not exist. */
    record Sqlite(Path file) implements StoreUrl {

        public Sqlite {
            Objects.requireNonNull(file, "file");
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /**
     * A database of its own on a PostgreSQL server, 13 or newer, encoded in UTF-8.
     *
     * @param jdbc without user and password, unless they were given inside a JDBC URL
     */
    record Postgres(String jdbc, Optional<String> user, Optional<String> password) implements StoreUrl {

        public Postgres {
            Objects.requireNonNull(jdbc, "jdbc");
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
        }

        @Override
        public String toString() {
            return jdbc.replaceAll("(?i)(password=)[^&]*", "$1***");
        }
    }

    /**
     * Reads {@code postgresql://user:pw@host:port/db}, {@code postgres://…}, {@code jdbc:postgresql:…}, or else a file
     * name.
     */
    static StoreUrl parse(String url) {
        if (url.isBlank()) {
            throw StoreException.refused("a store needs a file name or a PostgreSQL URL, got nothing");
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new Postgres(url, Optional.empty(), Optional.empty());
        }
        if (url.startsWith("postgresql://") || url.startsWith("postgres://")) {
            return postgres(url);
        }
        try {
            return new Sqlite(Path.of(url.startsWith("jdbc:sqlite:") ? url.substring(12) : url));
        } catch (InvalidPathException e) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, "'" + url + "' is neither a file name nor a PostgreSQL URL", e);
        }
    }

    private static Postgres postgres(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
                throw StoreException.refused(
                        "a PostgreSQL URL names host and database: postgresql://user@host/database");
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String jdbc = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
            String[] login = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            return new Postgres(
                    jdbc,
                    login.length > 0 ? Optional.of(decoded(login[0])) : Optional.empty(),
                    login.length > 1 ? Optional.of(decoded(login[1])) : Optional.empty());
        } catch (URISyntaxException e) {
            // The cause would show the password.
            throw StoreException.refused(
                    "no valid PostgreSQL URL; special characters of user and password are written as %XX");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

package org.dateline.store.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do; each role holds those before it. A token's scope is one too, by another word. */
public enum PersonRole {
    READER("read"),
    CODER("code"),
    VERIFIER("decide"),
    PUBLISHER("publish"),
    ADMIN("admin");

    private final String scope;

    PersonRole(String scope) {
        this.scope = scope;
    }

    /** As it stands in the database and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the scope of a token. */
    public String scope() {
        return scope;
    }

    /** The lesser of two. */
    public PersonRole least(PersonRole other) {
        return compareTo(other) <= 0 ? this : other;
    }

    static PersonRole of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public static Optional<PersonRole> ofScope(String scope) {
        return Arrays.stream(values()).filter(role -> role.scope.equals(scope)).findFirst();
    }
}

package org.dateline.desk.account;

import java.util.Objects;

/**
 * A person at the desk.
 *
 * @param name as it stands in the history beside what the person decided
 * @param means how the request proved it
 */
public record Account(String name, Role role, Means means) {

    /** How it is known who sends a request. */
    public enum Means {
        /** The desk is this person's own machine; nobody signs in. */
        MACHINE,
        /** Signed in with a browser. */
        SESSION,
        /** A program with an access token, which no browser sends by itself. */
        TOKEN
    }

    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account needs a name");
        }
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(means, "means");
        if (role == Role.ANYONE) {
            throw new IllegalArgumentException("an account may do more than anyone");
        }
    }

    /** Of the machine's own user. */
    public Account(String name, Role role) {
        this(name, role, Means.MACHINE);
    }

    public boolean may(Role needed) {
        return role.holds(needed);
    }

    /** Whether a program sent it, which needs no token of a form. */
    public boolean bearer() {
        return means == Means.TOKEN;
    }
}

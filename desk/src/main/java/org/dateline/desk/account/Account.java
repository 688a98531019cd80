package org.dateline.desk.account;

import java.util.Objects;

/**
 * A person at the desk.
 *
 * @param name as it stands in the history beside what the person decided
 * @param bearer whether the request proved it with an access token, which no browser sends by itself; such a request needs
 *     no token of a form
 */
public record Account(String name, Role role, boolean bearer) {

    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account needs a name");
        }
        Objects.requireNonNull(role, "role");
        if (role == Role.ANYONE) {
            throw new IllegalArgumentException("an account may do more than anyone");
        }
    }

    /** Of somebody at a browser. */
    public Account(String name, Role role) {
        this(name, role, false);
    }

    public boolean may(Role needed) {
        return role.holds(needed);
    }
}

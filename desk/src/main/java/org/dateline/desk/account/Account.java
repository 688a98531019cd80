package org.dateline.desk.account;

import java.util.Objects;

/**
 * A person at the desk.
 *
 * @param name as it stands in the history beside what the person decided
 */
public record Account(String name, Role role) {

    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account needs a name");
        }
        Objects.requireNonNull(role, "role");
    }

    public boolean may(Role needed) {
        return role.holds(needed);
    }
}

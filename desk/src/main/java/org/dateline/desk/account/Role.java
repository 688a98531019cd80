package org.dateline.desk.account;

import io.javalin.security.RouteRole;

/** What a person may do at the desk; each role holds those before it. */
public enum Role implements RouteRole {
    /** Of a route: open to everybody, signed in or not. No account has it. */
    ANYONE,
    /** Reads everything that is kept. */
    READER,
    /** Brings reports in and comments. */
    CODER,
    /** Decides about incidents and sources. */
    VERIFIER,
    /** Gives out what was decided. */
    PUBLISHER,
    /** Settings and people. */
    ADMIN;

    public boolean holds(Role other) {
        return compareTo(other) >= 0;
    }
}

package org.dateline.desk.people;

/**
 * One's own account.
 *
 * @param may what the role lets one do, in words
 * @param sessions how many are open, in words
 * @param recovery how many recovery codes are left, in words
 * @param problem why a new password was not taken; empty for none
 */
public record AccountView(
        String name,
        String role,
        String may,
        boolean signedIn,
        boolean codes,
        String sessions,
        String recovery,
        String problem) {}

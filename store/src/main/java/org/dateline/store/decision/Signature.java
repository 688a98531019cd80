package org.dateline.store.decision;

import org.dateline.store.StoreException;

/**
 * Who decides, and why. No decision comes without both.
 *
 * @param who a user's name
 * @param reason in the person's words
 */
public record Signature(String who, String reason) {

    private static final int LONGEST = 10_000;

    public Signature {
        if (who.isBlank()) {
            throw StoreException.refused("a decision needs the name of who decides");
        }
        if (reason.isBlank()) {
            throw StoreException.refused("a decision needs a reason");
        }
        if (reason.length() > LONGEST) {
            throw StoreException.refused("a reason has at most " + LONGEST + " characters, got " + reason.length());
        }
        who = who.strip();
        reason = reason.strip();
    }
}

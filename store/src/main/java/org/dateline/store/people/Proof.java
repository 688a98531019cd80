package org.dateline.store.people;

/** What somebody proved themselves with besides the password; each proof works once. */
public sealed interface Proof {

    /** Nothing: the account asks for no code. */
    record Password() implements Proof {}

    /**
     * A code of the person's device.
     *
     * @param step of time it was made for
     */
    record Code(long step) implements Proof {}

    /** @param hash SHA-256 of a recovery code */
    record Recovery(String hash) implements Proof {}
}

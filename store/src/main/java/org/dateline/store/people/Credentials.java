package org.dateline.store.people;

import java.util.Optional;

/**
 * What a sign-in is checked against.
 *
 * @param password an Argon2id hash in PHC form
 * @param totp the secret that the person's device shares, in Base32; empty for one who signs in by password alone
 * @param lastStep of time that a code was used of; no code of it or before works again
 */
public record Credentials(Person person, String password, Optional<String> totp, long lastStep) {

    /** Without anything secret, so that it may stand in a message. */
    @Override
    public String toString() {
        return "credentials of " + person.name();
    }
}

package org.dateline.desk.account;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * The one user of a desk on their own machine, by the name the operating system knows them by. Needs no password, and so
 * goes only with a server that nobody else can reach.
 */
public final class LocalUser implements Identity {

    private final Account account;

    public LocalUser() {
        String name = System.getProperty("user.name", "");
        this.account = new Account(name.isBlank() ? "local user" : name, Role.ADMIN);
    }

    @Override
    public Optional<Account> of(Context request) {
        return Optional.of(account);
    }
}

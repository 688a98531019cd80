package org.dateline.desk.account;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.dateline.desk.account.Account.Means;
import org.dateline.store.Store;
import org.dateline.store.people.PersonRole;

/**
 * Knows people by the session that their browser holds, and programs by their token; a request that brings a token is judged
 * by that alone. While the store has no account, and nobody else can reach the desk, the machine's user is the only one.
 */
public final class StoreIdentity implements Identity {

    private static final String BEARER = "bearer ";

    private final Store store;
    private final Cookies cookies;
    private final Clock clock;
    private final Optional<Identity> whileAlone;

    /** @param whileAlone who asks while there is no account; empty where others can reach the desk */
    public StoreIdentity(Store store, Cookies cookies, Clock clock, Optional<Identity> whileAlone) {
        this.store = store;
        this.cookies = cookies;
        this.clock = clock;
        this.whileAlone = whileAlone;
    }

    @Override
    public Optional<Account> of(Context request) {
        String authorization = request.header("Authorization");
        if (authorization != null) {
            return token(authorization)
                    .flatMap(token -> store.tokens().bearer(Secrets.hash(token), clock.instant()))
                    .map(bearer -> new Account(bearer.person(), role(bearer.role()), Means.TOKEN));
        }
        Optional<Account> known = Cookies.read(request, cookies.session())
                .flatMap(session -> store.signIns().person(Secrets.hash(session), isUse(request), clock.instant()))
                .map(person -> new Account(person.name(), role(person.role()), Means.SESSION));
        if (known.isEmpty() && whileAlone.isPresent() && !store.people().any()) {
            return whileAlone.get().of(request);
        }
        return known;
    }

    private static Optional<String> token(String authorization) {
        return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** A script that asks by itself whether there is more keeps no session open. */
    private static boolean isUse(Context request) {
        return !"empty".equals(request.header("Sec-Fetch-Dest"));
    }

    private static Role role(PersonRole role) {
        return switch (role) {
            case READER -> Role.READER;
            case CODER -> Role.CODER;
            case VERIFIER -> Role.VERIFIER;
            case PUBLISHER -> Role.PUBLISHER;
            case ADMIN -> Role.ADMIN;
        };
    }
}

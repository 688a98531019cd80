package org.dateline.desk.account;

import io.javalin.http.Context;
import java.util.Optional;

/** Tells who sends a request. The only place that knows how people sign in. */
@FunctionalInterface
public interface Identity {

    /** Empty for one who is not signed in. */
    Optional<Account> of(Context request);
}

package org.dateline.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.Optional;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Identity;
import org.dateline.desk.account.Role;

/** Lets through only requests that were sent to us, from our own pages, by somebody who may. */
final class Guard {

    static final String TOKEN = "token";

    private static final String ACCOUNT = "account";

    private final Identity identity;
    private final Sessions sessions;
    private final Site site;
    private final Limits limits;

    Guard(Identity identity, Sessions sessions, Site site, Limits limits) {
        this.identity = identity;
        this.sessions = sessions;
        this.site = site;
        this.limits = limits;
    }

    /** The person who sent the request, known once {@link #admit} ran. */
    static Account account(Context ctx) {
        Account account = ctx.attribute(ACCOUNT);
        if (account == null) {
            throw new IllegalStateException("nobody was admitted to " + ctx.path());
        }
        return account;
    }

    static Optional<Account> admitted(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ACCOUNT));
    }

    void checkHost(Context ctx) {
        if (!site.isOurName(ctx.header("Host"))) {
            throw new Refused(400, "This desk answers to " + site.name() + " only, not to the name in this address.");
        }
        if (site.isHandedOn(ctx)) {
            throw new Refused(
                    400,
                    "A web server hands requests on to this desk, which was opened for its machine's user alone. For others"
                            + " open it with --public-url.");
        }
    }

    /**
     * Checks who sends it and, of a form, where it was shown. A route for {@link Role#ANYONE} needs nobody to be signed in,
     * but knows who is.
     */
    void admit(Context ctx) {
        Optional<Account> known = identity.of(ctx);
        known.ifPresent(account -> ctx.attribute(ACCOUNT, account));
        boolean changes = !ctx.method().equals(HandlerType.GET) && !ctx.method().equals(HandlerType.HEAD);
        limits.check(known, site.client(ctx), changes);
        if (!ctx.routeRoles().contains(Role.ANYONE)) {
            Account account = known.orElseThrow(Refused::signInFirst);
            for (RouteRole role : ctx.routeRoles()) {
                if (role instanceof Role needed && !account.may(needed)) {
                    throw new Refused(403, "Your account may not do this; ask whoever runs this desk.");
                }
            }
        }
        if (changes && !known.map(Account::bearer).orElse(false)) {
            checkOrigin(ctx);
            if (!isProgram(ctx) && !sessions.accepts(ctx, ctx.formParam(TOKEN))) {
                throw new Refused(
                        403,
                        "This form was shown before the desk was started anew, or elsewhere. Nothing was changed: "
                                + "go back, reload the page, and send it again.");
            }
        }
    }

    /** JSON to the interface for programs: a page of another site cannot send that without asking us first, and is told no. */
    private static boolean isProgram(Context ctx) {
        String type = ctx.contentType();
        return ctx.path().startsWith(Server.PROGRAMS) && type != null && type.startsWith("application/json");
    }

    private void checkOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        String fetch = ctx.header("Sec-Fetch-Site");
        boolean foreignSite = fetch != null && !fetch.equals("same-origin") && !fetch.equals("none");
        if (foreignSite || origin != null && !site.isOurOrigin(origin, ctx.header("Host"))) {
            throw new Refused(403, "This form was sent by a page of another site. Nothing was changed.");
        }
    }
}

package org.dateline.desk.people;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Account.Means;
import org.dateline.desk.account.Cookies;
import org.dateline.desk.account.Role;
import org.dateline.desk.account.Secrets;
import org.dateline.desk.account.SignIn;
import org.dateline.desk.account.SignIn.Outcome;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.people.Person;

/** {@code /account}: what one may do here, and the ways out. */
public final class AccountPage {

    private static final String TITLE = "Your account";

    private final Store store;
    private final SignIn signIn;
    private final Clock clock;
    private final Cookies cookies;
    private final Pages pages;

    public AccountPage(Store store, SignIn signIn, Clock clock, Cookies cookies, Pages pages) {
        this.store = store;
        this.signIn = signIn;
        this.clock = clock;
        this.cookies = cookies;
        this.pages = pages;
    }

    public void show(Context ctx) {
        pages.show(ctx, "account", TITLE, "account.jte", view(pages.account(ctx), ""));
    }

    private AccountView view(Account account, String problem) {
        boolean signedIn = account.means() == Means.SESSION;
        Optional<Person> person = signedIn ? store.people().find(account.name()) : Optional.empty();
        return new AccountView(
                account.name(),
                word(account.role()),
                may(account.role()),
                signedIn,
                person.map(Person::codes).orElse(false),
                Words.count(store.signIns().count(account.name(), clock.instant()), "session"),
                person.map(p -> Words.count(store.people().recoveryCodes(p), "recovery code"))
                        .orElse(""),
                problem);
    }

    /** Another password, for one who knows the present one. All sessions end, this one too. */
    public void password(Context ctx) {
        Account account = pages.account(ctx);
        String present = Params.secret(ctx, "present");
        String next = Params.secret(ctx, "next");
        if (account.means() != Means.SESSION) {
            throw new Refused(400, "Only who signed in at a browser has a password to change here.");
        }
        if (!next.equals(Params.secret(ctx, "again"))) {
            refuse(ctx, account, "The two new passwords are not the same.");
            return;
        }
        try {
            Outcome outcome = signIn.change(account.name(), present, next, pages.client(ctx));
            if (outcome instanceof Outcome.Accepted) {
                pages.sessions().begin(ctx, Secrets.random());
                ctx.redirect("/login?done=password", HttpStatus.SEE_OTHER);
            } else if (outcome instanceof Outcome.Refused) {
                refuse(ctx, account, "The present password is another one.");
            } else {
                long seconds =
                        outcome instanceof Outcome.Wait wait ? wait.left().toSeconds() : 1;
                throw Refused.tooMany("Too many tries. The password was not changed.", Math.max(1, seconds));
            }
        } catch (StoreException e) {
            refuse(ctx, account, Words.sentence(e.getMessage()));
        }
    }

    private void refuse(Context ctx, Account account, String problem) {
        pages.showRefusal(
                ctx,
                "account",
                TITLE,
                "account.jte",
                view(account, problem),
                Notice.error("The password was not changed.", problem));
    }

    /** Ends this session. */
    public void signOut(Context ctx) {
        String name = pages.account(ctx).name();
        Cookies.read(ctx, cookies.session())
                .ifPresent(session -> store.signIns().close(Secrets.hash(session), name));
        leave(ctx);
    }

    /** Ends all one's sessions. */
    public void signOutEverywhere(Context ctx) {
        Account account = pages.account(ctx);
        if (account.means() == Means.SESSION) {
            store.signIns().closeAll(account.name());
        }
        leave(ctx);
    }

    private void leave(Context ctx) {
        pages.sessions().begin(ctx, Secrets.random());
        // Nothing of what was shown stays in the browser for whoever sits there next.
        ctx.header("Clear-Site-Data", "\"cache\"");
        ctx.redirect("/login", HttpStatus.SEE_OTHER);
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static String may(Role role) {
        return switch (role) {
            case ANYONE -> "read what was published";
            case READER -> "read everything that is kept";
            case CODER -> "read everything, bring reports in, correct records and comment";
            case VERIFIER -> "read, code, and decide about incidents and sources";
            case PUBLISHER -> "read, code, decide, and give out what was decided";
            case ADMIN -> "do everything, and change the settings of this desk";
        };
    }
}

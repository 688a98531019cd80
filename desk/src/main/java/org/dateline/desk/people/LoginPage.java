package org.dateline.desk.people;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import org.dateline.desk.account.Cookies;
import org.dateline.desk.account.Secrets;
import org.dateline.desk.account.SignIn;
import org.dateline.desk.account.SignIn.Attempt;
import org.dateline.desk.account.SignIn.Outcome;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.people.SignIns;

/** {@code /login}: name, password and code in one form, so that it does not tell which of them an account asks for. */
public final class LoginPage {

    private static final String TITLE = "Sign in";
    private static final int BUSY_SECONDS = 5;

    private final SignIn signIn;
    private final Cookies cookies;
    private final Pages pages;

    public LoginPage(SignIn signIn, Cookies cookies, Pages pages) {
        this.signIn = signIn;
        this.cookies = cookies;
        this.pages = pages;
    }

    public void show(Context ctx) {
        String to = Link.own(Params.query(ctx, "to").orElse("/"));
        if (pages.known(ctx).isPresent()) {
            ctx.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, "", TITLE, "login.jte", new LoginView("", to, Optional.empty()));
        }
    }

    public void signIn(Context ctx) {
        String to = Link.own(Params.form(ctx, "to").orElse("/"));
        String name = Params.form(ctx, "name").orElse("");
        String session = Secrets.random();
        String browser = Secrets.random();
        Outcome outcome = signIn.attempt(
                new Attempt(
                        name,
                        Params.secret(ctx, "password"),
                        Params.secret(ctx, "code"),
                        pages.client(ctx),
                        Cookies.read(ctx, cookies.browser())),
                session,
                browser);
        if (outcome instanceof Outcome.Accepted) {
            pages.sessions().begin(ctx, session);
            cookies.set(ctx, cookies.browser(), browser, SignIns.KNOWN);
            ctx.redirect(to, HttpStatus.SEE_OTHER);
            return;
        }
        if (outcome instanceof Outcome.Wait wait) {
            String text = "Try again in " + inWords(wait.left())
                    + ". A browser that you signed in with before does not have to wait for others’ tries.";
            refuse(ctx, 429, wait.left().toSeconds(), name, to, Notice.error("Too many tries.", text));
        } else if (outcome instanceof Outcome.Busy) {
            String text = "Many people sign in at this moment. Try again in a few seconds.";
            refuse(ctx, 503, BUSY_SECONDS, name, to, Notice.error("Not checked.", text));
        } else {
            String text =
                    "Check all fields; a code works once, for about a minute. Which of them was wrong is not told, nor"
                            + " whether an account is locked: ask whoever runs this desk.";
            refuse(ctx, 422, 0, name, to, Notice.error("That did not match.", text));
        }
    }

    private void refuse(Context ctx, int status, long retrySeconds, String name, String to, Notice problem) {
        ctx.status(status);
        if (status != 422) {
            ctx.header("Retry-After", Long.toString(Math.max(1, retrySeconds)));
        }
        pages.show(ctx, "", TITLE, "login.jte", new LoginView(name, to, Optional.of(problem)));
    }

    private static String inWords(Duration left) {
        return left.toSeconds() < 60
                ? Words.count(Math.max(1, left.toSeconds()), "second")
                : Words.count(left.plusSeconds(59).toMinutes(), "minute");
    }
}

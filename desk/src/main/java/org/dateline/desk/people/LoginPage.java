package org.dateline.desk.people;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
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
    private static final int LONGEST = 2_000;

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
            pages.show(ctx, "", TITLE, "login.jte", new LoginView("", to, false));
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
                        cut(ctx.formParam("password")),
                        cut(ctx.formParam("code")),
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
        LoginView view = new LoginView(name, to, outcome instanceof Outcome.Refused);
        if (outcome instanceof Outcome.Wait wait) {
            ctx.header("Retry-After", Long.toString(Math.max(1, wait.left().toSeconds())));
            String text = "Try again in " + inWords(wait.left())
                    + ". A browser that you signed in with before does not have to wait for others’ tries.";
            pages.showStatus(ctx, 429, "", TITLE, "login.jte", view, Notice.error("Too many tries.", text));
        } else if (outcome instanceof Outcome.Busy) {
            ctx.header("Retry-After", "5");
            String text = "Many people sign in at this moment. Try again in a few seconds.";
            pages.showStatus(ctx, 503, "", TITLE, "login.jte", view, Notice.error("Not checked.", text));
        } else {
            String text =
                    "Check all fields. A code works once and for about a minute. Nothing here tells which of them was"
                            + " wrong, or whether the account is locked; whoever runs this desk can tell.";
            pages.showStatus(ctx, 422, "", TITLE, "login.jte", view, Notice.error("That did not match.", text));
        }
    }

    private static String cut(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private static String inWords(Duration left) {
        return left.toSeconds() < 60
                ? Words.count((int) Math.max(1, left.toSeconds()), "second")
                : Words.count((int) left.plusSeconds(59).toMinutes(), "minute");
    }
}

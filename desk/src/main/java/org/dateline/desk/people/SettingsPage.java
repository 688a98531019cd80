package org.dateline.desk.people;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Optional;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.people.AccessToken;
import org.dateline.store.people.Person;
import org.dateline.store.people.Setting;

/** {@code /settings}: what holds for all who work with this store. Accounts are shown here and made on the command line. */
public final class SettingsPage {

    private final Store store;
    private final Pages pages;

    public SettingsPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        SettingsView view = new SettingsView(
                store.settings().isOn(Setting.SECOND_READER),
                store.people().list().stream().map(SettingsPage::row).toList(),
                store.tokens().list().stream().map(SettingsPage::row).toList());
        pages.show(ctx, "settings", "Settings", "settings.jte", view);
    }

    public void set(Context ctx) {
        Setting setting = Params.form(ctx, "setting")
                .flatMap(Setting::of)
                .orElseThrow(() -> new Refused(400, "There is no such setting."));
        store.settings()
                .set(
                        setting,
                        Params.form(ctx, "value").orElse(""),
                        pages.account(ctx).name());
        ctx.redirect("/settings?done=set", HttpStatus.SEE_OTHER);
    }

    private static SettingsView.PersonRow row(Person person) {
        return new SettingsView.PersonRow(
                person.name(),
                person.role().word(),
                person.codes(),
                person.isActive() ? "" : person.state().word());
    }

    private static SettingsView.TokenRow row(AccessToken token) {
        return new SettingsView.TokenRow(
                token.number(),
                token.name(),
                token.person(),
                token.scope().scope(),
                moment(token.expires(), "never"),
                moment(token.used(), "not yet"));
    }

    private static String moment(Optional<Instant> when, String otherwise) {
        return when.map(Words::moment).orElse(otherwise);
    }
}

package org.dateline.desk.incident;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.dateline.desk.view.Link;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;

/** {@code POST /incidents/filters}: keeps, renames and removes the filters that a person asks for often. */
public final class OwnFilters {

    private static final String PAGE = "incidents";

    private final Store store;
    private final Pages pages;

    public OwnFilters(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** Those of who asks. */
    List<OwnFilter> of(Context ctx, IncidentFilter filter) {
        String now = Link.to(IncidentFilter.PATH, filter.parameters());
        return store.savedFilters().of(pages.account(ctx).name(), PAGE).stream()
                .map(saved -> new OwnFilter(
                        saved.number(),
                        saved.name(),
                        link(saved.query()),
                        link(saved.query()).equals(now)))
                .toList();
    }

    private static String link(String query) {
        return query.isEmpty() ? IncidentFilter.PATH : IncidentFilter.PATH + "?" + query;
    }

    /** The filter is the one in the address; the form says what becomes of it. */
    public void act(Context ctx) {
        String owner = pages.account(ctx).name();
        String filter = Link.to(IncidentFilter.PATH, IncidentFilter.of(ctx).parameters());
        String name = Params.form(ctx, "name").orElse("");
        try {
            switch (Params.form(ctx, "action").orElse("")) {
                case "save" ->
                    store.savedFilters()
                            .save(
                                    owner,
                                    PAGE,
                                    name,
                                    filter.substring(Math.min(filter.length(), IncidentFilter.PATH.length() + 1)));
                case "rename" -> store.savedFilters().rename(owner, number(ctx), name);
                case "remove" -> store.savedFilters().remove(owner, number(ctx));
                default -> throw new Refused(400, "There is no such action.");
            }
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.REFUSED) {
                throw e;
            }
            throw new Refused(
                    409,
                    e.getMessage().substring(0, 1).toUpperCase(Locale.ROOT)
                            + e.getMessage().substring(1) + ".");
        }
        ctx.redirect(filter, HttpStatus.SEE_OTHER);
    }

    private static long number(Context ctx) {
        String number = Params.form(ctx, "filter").orElse("");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Refused(400, "The form lacks its filter.");
        }
        return Long.parseLong(number);
    }
}

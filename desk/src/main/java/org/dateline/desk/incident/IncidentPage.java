package org.dateline.desk.incident;

import io.javalin.http.Context;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Store;
import org.dateline.store.incident.IncidentView;

/** {@code /incident}: one incident with its accounts side by side. */
public final class IncidentPage {

    private static final int TITLE = 80;

    private final Store store;
    private final Pages pages;

    public IncidentPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        IncidentView view = store.incidents().require(Params.required(ctx, "id"));
        pages.show(ctx, "incidents", title(view), "incident.jte", page(view, DecisionForm.EMPTY));
    }

    /** The page again, with what the person typed and what to mend. */
    void showAgain(Context ctx, String id, DecisionForm form) {
        IncidentView view = store.incidents().require(id);
        pages.showRefusal(
                ctx,
                "incidents",
                title(view),
                "incident.jte",
                page(view, form),
                Notice.error("Not kept.", form.error()));
    }

    private IncidentPageView page(IncidentView view, DecisionForm form) {
        return IncidentPages.of(view, store.incidents().changes(view.entry().id()), form);
    }

    private static String title(IncidentView view) {
        return Words.excerpt(view.incident().summary().title(), TITLE);
    }
}

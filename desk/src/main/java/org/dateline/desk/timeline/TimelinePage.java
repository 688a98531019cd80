package org.dateline.desk.timeline;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.incident.IncidentFilter;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;

/** {@code /timeline}: when incidents happened, by type. */
public final class TimelinePage {

    static final String PATH = "/timeline";

    private final Store store;
    private final Pages pages;

    public TimelinePage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        IncidentFilter filter = IncidentFilter.of(ctx);
        Optional<Step.Unit> unit = Params.query(ctx, "per").map(TimelinePage::unit);
        Criteria criteria = filter.criteria();
        Bars bars = Bars.of(store.survey().days(criteria), unit);
        Map<String, Optional<String>> own = Map.of("per", unit.map(Step.Unit::word));
        FilterForm form = FilterForm.of(PATH, filter, store.survey().facets(criteria), own);
        Timeline timeline = new Timeline(form, bars);
        TimelinePageView view = new TimelinePageView(
                form,
                counted(bars),
                bars.undated() == 0
                        ? ""
                        : Words.count(bars.undated(), "incident")
                                + (bars.undated() == 1 ? " has no known day and is" : " have no known day and are")
                                + " not in the bars.",
                bars.step().words(),
                units(filter, unit, bars),
                timeline.chart(),
                timeline.types(),
                timeline.table(),
                timeline.tableCut());
        pages.show(ctx, "timeline", "Timeline", "timeline.jte", view);
    }

    private static Step.Unit unit(String word) {
        for (Step.Unit unit : Step.Unit.values()) {
            if (unit.word().equals(word)) {
                return unit;
            }
        }
        throw new Refused(400, "'per' is day, week, month or year, not '" + word + "'.");
    }

    private static String counted(Bars bars) {
        if (bars.bars().isEmpty()) {
            return Words.count(bars.undated(), "incident");
        }
        String from = Words.day(bars.bars().get(0).start());
        String to = Words.day(bars.bars().get(bars.bars().size() - 1).last());
        return Words.count(bars.incidents(), "incident") + ", " + from + " – " + to;
    }

    private static List<TimelinePageView.Unit> units(IncidentFilter filter, Optional<Step.Unit> chosen, Bars bars) {
        List<TimelinePageView.Unit> units = new ArrayList<>();
        if (bars.bars().isEmpty()) {
            return units;
        }
        units.add(new TimelinePageView.Unit("What fits", link(filter, Optional.empty()), chosen.isEmpty()));
        var first = bars.bars().get(0).start();
        var last = bars.bars().get(bars.bars().size() - 1).last();
        for (Step.Unit unit : Step.Unit.values()) {
            // A length that the page would have to refuse is not offered.
            if (Step.atLeast(unit, first, last, 3 * Step.MOST).unit() == unit) {
                units.add(new TimelinePageView.Unit(
                        Words.capital(unit.name().toLowerCase(Locale.ROOT)),
                        link(filter, Optional.of(unit.word())),
                        chosen.equals(Optional.of(unit))));
            }
        }
        return units;
    }

    private static String link(IncidentFilter filter, Optional<String> per) {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("per", per);
        return Link.to(PATH, parameters);
    }
}

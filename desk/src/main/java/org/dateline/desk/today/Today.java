package org.dateline.desk.today;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.incident.Contests;
import org.dateline.desk.incident.IncidentRow;
import org.dateline.desk.report.Inbox;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.Status;
import org.dateline.store.report.Hit;
import org.dateline.store.report.ReportFilter;

/** {@code /}: what came in and changed in the last day, and what waits for a person. */
public final class Today {

    private static final int COUNTED = 500;
    private static final int TASKS = 8;
    private static final int INCIDENTS = 10;
    private static final int CLASHES = 3;
    private static final int REPORTS = 8;
    private static final int TITLE = 110;

    private final Store store;
    private final Pages pages;

    public Today(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        pages.show(ctx, "today", "Today", "today.jte", view(Instant.now().minus(1, ChronoUnit.DAYS)));
    }

    private TodayView view(Instant since) {
        Page<Hit> latest = store.reports().find(ReportFilter.ALL, PageRequest.first(COUNTED));
        List<Hit> came = latest.items().stream()
                .filter(hit -> hit.report().receivedAt().isAfter(since))
                .toList();
        Page<IncidentEntry> changed = store.incidents().changed(Optional.of(since), PageRequest.first(COUNTED));
        List<IncidentEntry> contradicted =
                changed.items().stream().filter(e -> e.contradictions() > 0).toList();
        List<TodayView.Task> tasks = tasks(changed.items());
        return new TodayView(
                Words.longDay(LocalDate.now(ZoneId.systemDefault())),
                Words.when(since),
                counted(came.size(), latest.next().isPresent() && came.size() == COUNTED, "report"),
                counted(changed.items().size(), changed.next().isPresent(), "incident"),
                counted(contradicted.size(), false, "incident"),
                counted(tasks.size(), false, "thing"),
                latest.items().isEmpty(),
                tasks,
                changed.items().stream().limit(INCIDENTS).map(IncidentRow::of).toList(),
                clashes(contradicted),
                came.stream().limit(REPORTS).map(Inbox::row).toList(),
                store.audit().last());
    }

    private static String counted(int n, boolean more, String noun) {
        return more ? "more than " + Words.count(n, noun) : Words.count(n, noun);
    }

    /** First what was decided and has new mentions since, then what waits for a second reader, then what is contradicted, then what has several sources. */
    private List<TodayView.Task> tasks(List<IncidentEntry> changed) {
        List<TodayView.Task> tasks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (IncidentEntry entry : changed) {
            if (entry.unseen() > 0) {
                String detail = Words.count(entry.unseen(), "mention") + " came after it was decided";
                add(tasks, seen, "Look again", entry, detail);
            }
        }
        for (IncidentEntry entry : first(Criteria.ALL.status(Status.REVIEW))) {
            add(tasks, seen, "Second reader", entry, "one person verified it, another one has to");
        }
        Criteria open = Criteria.ALL.status(Status.OPEN);
        for (IncidentEntry entry : first(open.contradicted(true))) {
            String detail = "accounts contradict each other in " + Words.count(entry.contradictions(), "field");
            add(tasks, seen, "Contradiction", entry, detail);
        }
        for (IncidentEntry entry : first(open.sources(2))) {
            add(tasks, seen, "To verify", entry, Words.count(entry.sources(), "independent source"));
        }
        return tasks;
    }

    private List<IncidentEntry> first(Criteria criteria) {
        return store.incidents().find(criteria, PageRequest.first(TASKS)).items();
    }

    private static void add(
            List<TodayView.Task> tasks, Set<String> seen, String kind, IncidentEntry entry, String detail) {
        if (tasks.size() < TASKS && seen.add(entry.id())) {
            tasks.add(new TodayView.Task(
                    kind,
                    Link.incident(entry.id()) + "#verify",
                    Said.excerpt(entry.headline(), TITLE),
                    detail,
                    Words.when(entry.changed())));
        }
    }

    private List<TodayView.Clash> clashes(List<IncidentEntry> contradicted) {
        List<TodayView.Clash> clashes = new ArrayList<>();
        for (IncidentEntry entry : contradicted) {
            if (clashes.size() < CLASHES) {
                store.incidents()
                        .get(entry.id())
                        .ifPresent(view -> new Contests(view.incident())
                                .first(1)
                                .forEach(contest -> clashes.add(new TodayView.Clash(
                                        Link.incident(entry.id()) + "#accounts",
                                        Said.excerpt(entry.headline(), TITLE),
                                        contest))));
            }
        }
        return clashes;
    }
}

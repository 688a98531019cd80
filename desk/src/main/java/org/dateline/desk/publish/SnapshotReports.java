package org.dateline.desk.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.desk.view.Words;

/** The reports that the public may look up; those of a publisher that is not named are not among them. */
final class SnapshotReports {

    private static final int TITLE = 240;
    private static final int MOST = 500;

    private final Incident incident;
    private final LeftOut leftOut;
    private final Map<String, String> urls;

    SnapshotReports(Incident incident, LeftOut leftOut, Map<String, String> urls) {
        this.incident = incident;
        this.leftOut = leftOut;
        this.urls = urls;
    }

    List<Snapshot.Report> all() {
        Map<String, Telling> tellings = new HashMap<>();
        incident.tellings().forEach(telling -> tellings.put(telling.report(), telling));
        List<Snapshot.Report> reports = new ArrayList<>();
        for (CopyGroup group : incident.copies()) {
            List<Snapshot.Report> copies = new ArrayList<>();
            group.copies().forEach(copy -> add(copies, tellings.get(copy.report()), List.of()));
            int before = reports.size();
            add(reports, tellings.get(group.original()), copies);
            if (reports.size() == before) {
                reports.addAll(copies);
            }
        }
        return reports.subList(0, Math.min(MOST, reports.size()));
    }

    private void add(List<Snapshot.Report> reports, Telling telling, List<Snapshot.Report> copies) {
        if (telling == null || telling.publisher().filter(leftOut::tells).isPresent()) {
            return;
        }
        String url = leftOut.orNothing(urls.getOrDefault(telling.report(), ""));
        reports.add(new Snapshot.Report(
                telling.publisher().orElse(""),
                telling.published().map(Object::toString).orElse(""),
                telling.title()
                        .map(leftOut::orNothing)
                        .filter(title -> !title.isBlank())
                        .map(title -> Words.excerpt(title, TITLE))
                        .orElse(""),
                isWeb(url) ? url : "",
                copies));
    }

    /** Other addresses may run something, or lead into somebody's own machine. */
    private static boolean isWeb(String url) {
        return url.matches("(?i)https?://\\S+");
    }
}

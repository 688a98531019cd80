package org.dateline.desk.today;

import java.util.List;
import org.dateline.desk.incident.Contest;
import org.dateline.desk.incident.IncidentRow;
import org.dateline.desk.report.InboxView;
import org.dateline.desk.view.Said;

/**
 * The day.
 *
 * @param since from when on it tells
 * @param came how many reports came in, in words
 * @param fresh how many incidents are new, in words
 * @param changed how many were there before and changed
 * @param born the new ones
 * @param incidents those that changed
 * @param mark that changes with every entry of the log: by it a page in a browser knows that there is more
 */
public record TodayView(
        String day,
        String since,
        String came,
        String fresh,
        String changed,
        String contradicted,
        String waiting,
        boolean empty,
        List<Task> tasks,
        List<IncidentRow> born,
        List<IncidentRow> incidents,
        List<Clash> clashes,
        List<InboxView.Row> reports,
        long mark) {

    /** Something that waits for a person. */
    public record Task(String kind, String link, Said title, String detail, String since) {}

    /** A contradiction of an incident that changed. */
    public record Clash(String link, Said incident, Contest contest) {}
}

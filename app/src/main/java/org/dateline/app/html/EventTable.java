package org.dateline.app.html;

import java.io.IOException;
import org.dateline.core.event.EventStatus;

/** All event mentions: who did what to whom, when, where, and who says so. */
final class EventTable {

    private final Overview overview;

    EventTable(Overview overview) {
        this.overview = overview;
    }

    void write(Markup page) throws IOException {
        Section.start(page, "events", "Events", Wording.count(overview.eventCount(), "event mention"));
        if (overview.events().isEmpty()) {
            page.element("p", "empty", "No event of the coded types was found.");
        } else {
            rows(page);
        }
        Section.endList(page, overview.events().size(), overview.eventCount(), "event mentions");
    }

    private void rows(Markup page) throws IOException {
        DataTable table = new DataTable(
                page,
                "Record",
                "Type",
                "Who",
                "To whom",
                "When",
                "Where",
                "Killed",
                "Injured",
                "Said by",
                "Reported by");
        table.start("Event mentions in the order of the reports");
        for (EventRow row : overview.events()) {
            table.startRow();
            table.startCell(0, "one");
            page.start("a")
                    .attr("href", "#" + row.anchor())
                    .text(row.label())
                    .end()
                    .end();
            table.startCell(1, "");
            page.element("b", row.type());
            if (row.status() != EventStatus.HAPPENED) {
                page.text(" ").element("span", "state", Wording.status(row.status()));
            }
            if (row.background()) {
                page.text(" ").element("span", "state", "background");
            }
            page.end();
            table.words(2, row.actors());
            table.words(3, row.recipients());
            table.words(4, row.when().map(Wording::interval).orElse(""));
            table.words(5, row.placeName());
            table.words(6, row.killed());
            table.words(7, row.injured());
            table.words(8, row.saidBy().isEmpty() ? "the report" : row.saidBy());
            table.words(9, StatementTable.reportedBy(row.report()));
            table.endRow();
        }
        table.end();
    }
}

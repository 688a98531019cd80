package org.dateline.app.html;

import java.io.IOException;
import java.util.List;
import org.dateline.core.event.EventStatus;
import org.dateline.core.statement.Stance;

/** The timeline as a list: the accessible twin of the drawing, and what its columns link to. */
final class Chronology {

    private Chronology() {}

    static void write(Markup page, List<TimelineDay> days) throws IOException {
        page.start("details", "fold")
                .element("summary", "The timeline as a list")
                .start("ol", "chron");
        for (TimelineDay day : days) {
            page.line().start("li").attr("id", day.anchor());
            page.start("h3", "when").text(day.label()).end().start("div", "what");
            for (ReportRow report : day.reports()) {
                page.start("p").text("Published: ").start("a").attr("href", "#" + report.anchor());
                page.words(report.title()).end();
                if (!report.publisher().isEmpty()) {
                    page.text(", ").start("cite").words(report.publisher()).end();
                }
                page.end();
            }
            for (EventRow event : day.events()) {
                event(page, event);
            }
            for (StatementRow statement : day.statements()) {
                statement(page, statement);
            }
            page.end().end();
        }
        page.end().end().line();
    }

    private static void event(Markup page, EventRow row) throws IOException {
        page.start("p", "happened")
                .start("a")
                .attr("href", "#" + row.anchor())
                .text(row.label())
                .end();
        page.text(" ").element("b", row.type()).text(" ");
        EventRecord.parties(page, row.actors(), row.recipients());
        if (row.status() != EventStatus.HAPPENED) {
            page.text(", " + Wording.status(row.status()));
        }
        if (!row.saidBy().isEmpty()) {
            page.text(", says ").words(row.saidBy());
        }
        page.end();
    }

    private static void statement(Markup page, StatementRow row) throws IOException {
        page.start("p", "told")
                .start("a")
                .attr("href", "#" + row.anchor())
                .text(row.label())
                .end();
        page.text(" ").start("b").words(row.source()).end().text(" ").words(row.cue());
        if (row.stance() != Stance.AFFIRMED) {
            page.text(" (" + Wording.stance(row.stance()) + ")");
        }
        page.text(": ").start("span", "said").words(row.content()).end().end();
    }
}

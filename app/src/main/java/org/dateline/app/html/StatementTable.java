package org.dateline.app.html;

import java.io.IOException;
import org.dateline.core.statement.Stance;

/** All statements: who said what when, in which report. */
final class StatementTable {

    private final Overview overview;

    StatementTable(Overview overview) {
        this.overview = overview;
    }

    void write(Markup page) throws IOException {
        Section.start(page, "statements", "Statements", Wording.count(overview.statementCount(), "statement"));
        if (overview.statements().isEmpty()) {
            page.element("p", "empty", "No report attributes words to a source.");
        } else {
            rows(page);
        }
        Section.endList(page, overview.statements().size(), overview.statementCount(), "statements");
    }

    private void rows(Markup page) throws IOException {
        DataTable table = new DataTable(page, "Record", "Source", "Says", "Said on", "Reported by");
        table.start("Statements in the order of the reports");
        for (StatementRow row : overview.statements()) {
            table.startRow();
            table.startCell(0, "one");
            page.start("a")
                    .attr("href", "#" + row.anchor())
                    .text(row.label())
                    .end()
                    .end();
            table.startCell(1, "");
            page.start("b").words(row.source()).end();
            if (row.code().isPresent()) {
                page.text(" ").element("span", "code", row.code().get().toString());
            }
            page.end();
            table.startCell(2, "wide");
            page.words(row.cue());
            if (row.stance() != Stance.AFFIRMED) {
                page.text(" (" + Wording.stance(row.stance()) + ")");
            }
            if (!row.doubts().isEmpty()) {
                page.text(" ").element("span", "note", row.doubts());
            }
            page.text(": ").start("span", "said").words(row.content()).end().end();
            table.words(3, row.saidOn().map(Wording::interval).orElse(""));
            table.words(4, reportedBy(row.report()));
            table.endRow();
        }
        table.end();
    }

    static String reportedBy(ReportRow report) {
        String day = report.published().map(Wording::day).orElse("");
        String publisher = report.publisher();
        return publisher.isEmpty() || day.isEmpty() ? publisher + day : publisher + ", " + day;
    }
}

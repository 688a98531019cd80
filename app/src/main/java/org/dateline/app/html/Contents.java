package org.dateline.app.html;

import java.io.IOException;

/** The list of reports, each a link to its section. */
final class Contents {

    private final Overview overview;

    Contents(Overview overview) {
        this.overview = overview;
    }

    void write(Markup page) throws IOException {
        Section.start(page, "contents", "Contents", Wording.count(overview.reportCount(), "report"));
        if (overview.reports().isEmpty()) {
            page.element("p", "empty", "Nothing to list: no report was coded.");
        }
        page.start("ol", "rows");
        for (ReportRow report : overview.reports()) {
            page.line().start("li");
            page.start("a", "t voice").attr("href", "#" + report.anchor());
            page.words(report.title()).end();
            page.start("span", "sub");
            if (report.published().isPresent()) {
                page.start("time").attr("datetime", report.published().get().toString());
                page.text(Wording.day(report.published().get())).end();
            }
            if (!report.publisher().isEmpty()) {
                page.start("cite").words(report.publisher()).end();
            }
            page.element(
                    "span",
                    "end",
                    Wording.count(report.statements(), "statement") + ", " + Wording.count(report.events(), "event"));
            page.end().end();
        }
        page.end();
        Section.endList(page, overview.reports().size(), overview.reportCount(), "reports");
    }
}

package org.dateline.app.html;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.report.Report;

/** A report as the contents list it. */
record ReportRow(
        int number,
        String anchor,
        String title,
        Optional<LocalDate> published,
        String publisher,
        int statements,
        int events) {

    static ReportRow of(Numbered report) {
        Report source = report.coded().report();
        return new ReportRow(
                report.number(),
                report.anchor(),
                Wording.excerpt(Wording.title(source), 100),
                report.coded().times().published(),
                Wording.excerpt(source.publisher().orElse(""), 60),
                report.coded().statements().size(),
                report.coded().events().size());
    }
}

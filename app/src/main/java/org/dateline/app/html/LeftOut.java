package org.dateline.app.html;

import java.io.IOException;
import java.util.List;
import org.dateline.core.text.Dismissal;

/** What looked like a record and was left out, with the reason. At most {@link #MAX} are listed. */
final class LeftOut {

    static final int MAX = 100;

    private LeftOut() {}

    static void write(Markup page, Numbered report) throws IOException {
        List<Dismissal> dismissals = report.coded().dismissals();
        if (dismissals.isEmpty()) {
            return;
        }
        page.line().start("details", "fold").element("summary", "Left out, and why (" + dismissals.size() + ")");
        page.start("ul");
        for (Dismissal dismissal : dismissals.subList(0, Math.min(MAX, dismissals.size()))) {
            page.start("li").start("span", "said");
            page.words(RecordList.excerptOf(report.text(), dismissal.words())).end();
            page.text(" " + dismissal.stage() + ": ").words(dismissal.reason());
            if (!dismissal.rule().isEmpty()) {
                page.text(", ").element("code", dismissal.rule());
            }
            page.end();
        }
        if (dismissals.size() > MAX) {
            page.element("li", "and " + (dismissals.size() - MAX) + " more");
        }
        page.end().end();
    }
}

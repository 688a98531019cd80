package org.dateline.app.html;

import java.io.IOException;
import org.dateline.core.CodedReport;

/**
 * Writes coded reports as one self-contained web page.
 *
 * <p>Each report is written to a spool as it comes; {@link #close} writes the head and the overview, then the spooled
 * reports, then the tables. Memory stays bounded whatever the number of reports: see {@link Overview} for what the
 * overview keeps. The same reports in the same order give the same bytes. Not for use by several threads.
 */
public final class HtmlReport implements AutoCloseable {

    private final Appendable out;
    private final String title;
    private final Overview overview = new Overview();
    private final Spool sections = new Spool();
    private final ReportSection section = new ReportSection(new Markup(sections));
    private boolean closed;

    /**
     * @param out takes the page when this is closed; stays open itself
     * @param title what was coded, for the head of the page
     */
    public HtmlReport(Appendable out, String title) {
        this.out = out;
        this.title = title;
    }

    public void add(CodedReport coded) throws IOException {
        if (closed) {
            throw new IllegalStateException("the page is closed already");
        }
        Numbered report = overview.add(coded);
        section.write(report);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (sections) {
            new Page(title, overview).write(out, sections);
        }
    }
}

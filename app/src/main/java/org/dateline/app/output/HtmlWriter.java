package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import org.dateline.app.html.HtmlReport;
import org.dateline.core.CodedReport;

/** All reports on one web page, which is written when it is complete. */
final class HtmlWriter implements ReportWriter {

    private static final String TITLE = "Coded reports";

    private final Writer out;
    private final HtmlReport page;

    HtmlWriter(Writer out) {
        this.out = out;
        this.page = new HtmlReport(out, TITLE);
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        page.add(coded);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        page.close();
        out.flush();
    }
}

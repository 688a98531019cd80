package org.dateline.app.output;

import java.io.IOException;
import java.util.List;
import org.dateline.core.CodedReport;

/** Writes the same reports in several formats at once. */
public final class Tee implements ReportWriter {

    private final List<ReportWriter> writers;

    public Tee(List<ReportWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        for (ReportWriter writer : writers) {
            writer.write(coded);
        }
    }

    @Override
    public void flush() throws IOException {
        for (ReportWriter writer : writers) {
            writer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        for (ReportWriter writer : writers) {
            writer.close();
        }
    }
}

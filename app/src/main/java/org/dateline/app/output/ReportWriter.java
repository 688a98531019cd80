package org.dateline.app.output;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import org.dateline.core.CodedReport;

/**
 * Writes coded reports in one format, in the order they are given. {@link #close} completes the output, also when no
 * report came, and flushes it, but leaves the stream below open. Not for threads to share.
 */
public interface ReportWriter extends Closeable, Flushable {

    void write(CodedReport coded) throws IOException;

    /** Hands on all that can already be handed on. */
    @Override
    void flush() throws IOException;
}

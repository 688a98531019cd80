package org.dateline.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers the first error of a stream, for those who write through a {@code PrintStream}, which swallows it. */
final class WatchedStream extends FilterOutputStream {

    private IOException error;

    WatchedStream(OutputStream out) {
        super(out);
    }

    Optional<IOException> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            error = error == null ? e : error;
            throw e;
        }
    }
}

package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes from a stream, one at a time. A line beyond the limit is passed over, not kept. */
final class LineReader {

    private final InputStream in;
    private final int maxLine;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private int number;

    /** A line without its line break. */
    static final class Line {

        private final int number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(int number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** From 1. */
        int number() {
            return number;
        }

        /** Empty for a line that is too long. */
        byte[] bytes() {
            return bytes;
        }

        boolean tooLong() {
            return tooLong;
        }
    }

    LineReader(InputStream in, int maxLine) {
        this.in = in;
        this.maxLine = maxLine;
    }

    /** The next line; null at the end. */
    Line next() throws IOException {
        byte[] line = new byte[256];
        long length = 0;
        boolean any = false;
        while (true) {
            if (at == filled && !fill()) {
                return any ? line(line, length) : null;
            }
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int piece = end - at;
            if (length + piece <= maxLine) {
                int needed = (int) length + piece;
                if (needed > line.length) {
                    line = Arrays.copyOf(line, Math.max(needed, 2 * line.length));
                }
                System.arraycopy(buffer, at, line, (int) length, piece);
            }
            length += piece;
            at = end;
            if (end < filled) {
                at++;
                return line(line, length);
            }
        }
    }

    private Line line(byte[] bytes, long length) {
        number++;
        if (length > maxLine) {
            return new Line(number, new byte[0], true);
        }
        int end = (int) length;
        return new Line(number, Arrays.copyOf(bytes, end > 0 && bytes[end - 1] == '\r' ? end - 1 : end), false);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}

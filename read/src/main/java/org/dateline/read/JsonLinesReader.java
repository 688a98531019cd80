package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads JSON Lines: one report a line, blank lines ignored. A line that cannot be read is a problem and the next one is
 * read; a file whose first lines all fail is given up, as it is something else.
 */
final class JsonLinesReader {

    private static final int PATIENCE = 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Defaults defaults;
    private final KnownIds ids;

    JsonLinesReader(Defaults defaults, KnownIds ids) {
        this.defaults = defaults;
        this.ids = ids;
    }

    void read(String file, InputStream in, Consumer<Read> sink) throws IOException {
        LineReader lines = new LineReader(in, Limits.MAX_LINE);
        int good = 0;
        int bad = 0;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            try {
                String text = decode(file, line, sink);
                if (text.isBlank()) {
                    continue;
                }
                JsonLine.Parsed parsed = JsonLine.parse(text, line.number(), defaults);
                sink.accept(ids.admit(parsed.report(), Origin.line(file, line.number()), parsed.hasOwnId()));
                good++;
            } catch (UnreadableException e) {
                bad++;
                sink.accept(new Read.Problem(e.in(file), e.getMessage()));
                if (good == 0 && bad == PATIENCE) {
                    sink.accept(new Read.Problem(
                            Origin.file(file),
                            "given up after " + PATIENCE + " lines that are no report; is this JSON Lines?"));
                    return;
                }
            }
        }
        if (good + bad == 0) {
            sink.accept(new Read.Problem(Origin.file(file), "the file is empty"));
        }
    }

    private static String decode(String file, LineReader.Line line, Consumer<Read> sink) throws UnreadableException {
        if (line.tooLong()) {
            throw new UnreadableException(
                    line.number(),
                    0,
                    String.format(Locale.ROOT, "the line is longer than the limit of %,d bytes", Limits.MAX_LINE));
        }
        TextDecoder.Decoded decoded;
        try {
            decoded = TextDecoder.decode(withoutMark(line));
        } catch (UnreadableException e) {
            throw new UnreadableException(line.number(), 0, e.getMessage());
        }
        decoded.note().ifPresent(note -> sink.accept(new Read.Note(Origin.line(file, line.number()), note)));
        return decoded.text();
    }

    private static byte[] withoutMark(LineReader.Line line) throws UnreadableException {
        byte[] bytes = line.bytes();
        if (bytes.length > 1 && ((bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE)) {
            throw new UnreadableException("UTF-16; JSON Lines must be UTF-8");
        }
        boolean marked = line.number() == 1
                && bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
        return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
    }
}

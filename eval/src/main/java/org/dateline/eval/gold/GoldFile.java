package org.dateline.eval.gold;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.eval.EvalException;

/**
 * The lines of a UTF-8 text file. Gzip is told by its first two bytes, not by the name; a byte order mark is skipped;
 * bytes that are no UTF-8 are an error at their line and column.
 */
public final class GoldFile {

    private GoldFile() {}

    /** All lines, empty ones too. Lines end with LF or CR LF. */
    public static List<GoldLine> lines(Path path) {
        try (InputStream in = open(path)) {
            return lines(path.toString(), in);
        } catch (NoSuchFileException e) {
            throw new EvalException("no such file: " + path, e);
        } catch (AccessDeniedException e) {
            throw new EvalException("may not read " + path, e);
        } catch (EOFException | ZipException e) {
            throw new EvalException("the gzip data of " + path + " is damaged or cut short", e);
        } catch (IOException e) {
            throw new EvalException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new EvalException("gold data is one file, but this is a folder: " + path);
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    private static List<GoldLine> lines(String file, InputStream in) throws IOException {
        List<GoldLine> lines = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                lines.add(line(file, lines.size() + 1, bytes.toByteArray()));
                bytes.reset();
            } else {
                bytes.write(b);
            }
        }
        if (bytes.size() > 0) {
            lines.add(line(file, lines.size() + 1, bytes.toByteArray()));
        }
        return lines;
    }

    private static GoldLine line(String file, int number, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        out.flip();
        if (result.isError()) {
            throw new GoldException(file, number, out.length() + 1, "these bytes are not UTF-8 text");
        }
        String text = out.toString();
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return new GoldLine(file, number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}

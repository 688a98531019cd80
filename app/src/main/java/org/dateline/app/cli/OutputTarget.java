package org.dateline.app.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Where output goes: a file, or standard output. UTF-8 without byte order mark. */
final class OutputTarget implements Closeable {

    private final String name;
    private final OutputStream stream;
    private final boolean ours;
    private final Writer writer;

    private OutputTarget(String name, OutputStream stream, boolean ours) {
        this.name = name;
        this.stream = stream;
        this.ours = ours;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, encoder()));
    }

    static OutputTarget standardOutput(OutputStream out) {
        return new OutputTarget("standard output", out, false);
    }

    static OutputTarget file(Path path) throws OutputException {
        try {
            return new OutputTarget(path.toString(), Files.newOutputStream(path), true);
        } catch (IOException e) {
            throw new OutputException("cannot write " + path + ": " + reason(e), e);
        }
    }

    Writer writer() {
        return writer;
    }

    /** Whether nobody reads the output any more, as after {@code | head}: no error, but the end. */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended")
                || message.contains("pipe closed");
    }

    OutputException failure(IOException e) {
        return new OutputException("cannot write " + name + ": " + reason(e), e);
    }

    /** Closes the file; standard output stays open. What is still buffered is lost: close the report writer first. */
    @Override
    public void close() throws IOException {
        if (ours) {
            stream.close();
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("unknown reason");
    }

    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }
}

package org.dateline.read.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.OwnPlace;
import org.dateline.core.resource.RuleException;

/**
 * Reads a user's own gazetteer: GeoJSON where the text begins with a brace, else a table in GeoNames' layout. It is read whole
 * or not at all.
 */
public final class GazetteerReader {

    /** Largest file in bytes. */
    public static final int MAX_FILE = 64 * 1024 * 1024;

    /** Most places of one file; above it a gazetteer is no addition but another one. */
    public static final int MAX_PLACES = 250_000;

    /** Most names of one place. */
    public static final int MAX_NAMES = 500;

    /** Longest name in characters. */
    public static final int MAX_NAME = 200;

    private GazetteerReader() {}

    /**
     * The places of a file.
     *
     * @param standard the built-in gazetteer, which knows codes of countries and areas
     * @throws RuleException for what is wrong in the file, as {@code file:line:column: what}
     * @throws IOException when it cannot be read
     */
    public static List<OwnPlace> read(Path file, Gazetteer standard) throws IOException {
        String name = file.toString();
        long size = Files.size(file);
        if (size > MAX_FILE) {
            throw new RuleException(
                    name,
                    1,
                    1,
                    String.format(
                            Locale.ROOT, "the file has %,d bytes; a gazetteer may have at most %,d", size, MAX_FILE));
        }
        return read(name, decode(name, Files.readAllBytes(file)), standard);
    }

    /** The places of a text; {@code name} is how errors name it. */
    static List<OwnPlace> read(String name, String text, Gazetteer standard) {
        String stripped = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<OwnPlace> places = stripped.stripLeading().startsWith("{")
                ? new GeoJsonFeatures(name, standard).read(stripped)
                : new GeoNamesTable(name, standard).read(stripped);
        if (places.isEmpty()) {
            throw new RuleException(name, 1, 1, "no place in it");
        }
        return places;
    }

    private static String decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < in.position(); i++) {
                boolean end = bytes[i] == '\n';
                line += end ? 1 : 0;
                column = end ? 1 : column + 1;
            }
            throw new RuleException(name, line, column, "not UTF-8 text");
        }
    }
}

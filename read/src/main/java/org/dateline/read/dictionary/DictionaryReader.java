package org.dateline.read.dictionary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.core.actor.CameoCodes;
import org.dateline.core.actor.OwnActors;
import org.dateline.core.event.OwnVerbs;
import org.dateline.core.resource.RuleException;

/**
 * Reads dictionaries in the PETRARCH and TABARI formats. What a file is shows in its lines. A file that is none of them, too
 * large or unreadable stops the reading, and nothing is loaded; a single line that cannot be used is left out whole and
 * told, as the dictionaries in use have such lines and their own programs pass over them.
 */
public final class DictionaryReader {

    /** Largest file in bytes, unpacked. */
    public static final int MAX_FILE = 64 * 1024 * 1024;

    /** Most lines of all files together. */
    public static final int MAX_LINES = 1_000_000;

    /** Longest line in characters. */
    public static final int MAX_LINE = 10_000;

    /** Longest name in characters. */
    public static final int MAX_NAME = 200;

    private final CameoCodes cameo = new CameoCodes();
    private final List<OwnActors.Name> names = new ArrayList<>();
    private final List<OwnActors.Agent> agents = new ArrayList<>();
    private final List<OwnVerbs.Block> blocks = new ArrayList<>();
    private final List<OwnVerbs.Discard> discards = new ArrayList<>();
    private final List<Dictionary.Summary> files = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int lines;

    private DictionaryReader() {}

    /**
     * The files, or those a folder holds, in the order of their names.
     *
     * @throws RuleException when one of them is no dictionary, as {@code file:line:column: what}
     * @throws IOException when one cannot be read
     */
    public static Dictionary read(List<Path> paths) throws IOException {
        DictionaryReader reader = new DictionaryReader();
        for (Path path : paths) {
            List<Path> found = files(path);
            if (found.isEmpty()) {
                throw new RuleException(path.toString(), 1, 1, "the folder holds no file");
            }
            for (Path file : found) {
                reader.readFile(file);
            }
        }
        return new Dictionary(
                new OwnActors(reader.names, reader.agents),
                new OwnVerbs(reader.blocks, reader.discards),
                reader.files,
                reader.remarks);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void readFile(Path file) throws IOException {
        String name = file.toString();
        Source source = new Source(name, lines(name, bytes(name, file)));
        lines += source.lines().size();
        if (lines > MAX_LINES) {
            throw new RuleException(
                    name, 1, 1, String.format(Locale.ROOT, "dictionaries may have at most %,d lines", MAX_LINES));
        }
        Dictionary.Kind kind = Kinds.of(source);
        String entries = switch (kind) {
            case VERBS -> verbs(source);
            case ACTORS -> actors(source);
            case AGENTS -> {
                List<OwnActors.Agent> read = new AgentsFile(source, cameo).read();
                agents.addAll(read);
                yield count(read.size(), "agent");
            }
            case DISCARDS -> {
                List<OwnVerbs.Discard> read = new DiscardsFile(source).read();
                discards.addAll(read);
                yield count(read.size(), "discard");
            }
        };
        long wrong = source.remarks().stream().filter(Remark::wrong).count();
        files.add(new Dictionary.Summary(
                name,
                kind,
                source.lines().size(),
                entries,
                wrong,
                source.remarks().size() - wrong));
        remarks.addAll(source.remarks());
    }

    private String verbs(Source source) {
        VerbsFile file = new VerbsFile(source);
        blocks.addAll(file.read());
        return count(file.verbs(), "verb") + ", " + count(file.patterns(), "pattern") + ", " + count(file.sets(), "set")
                + " of synonyms";
    }

    private String actors(Source source) {
        ActorsFile file = new ActorsFile(source, cameo);
        List<OwnActors.Name> read = file.read();
        names.addAll(read);
        long terms = read.stream().mapToLong(name -> name.terms().size()).sum();
        return count(read.size(), "actor") + " with " + count(file.spellings(), "spelling") + " and "
                + count(terms, "code");
    }

    private static String count(long n, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
    }

    private static byte[] bytes(String name, Path file) throws IOException {
        try (InputStream in = unpacked(name, new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] bytes = in.readNBytes(MAX_FILE + 1);
            if (bytes.length > MAX_FILE) {
                throw new RuleException(
                        name, 1, 1, String.format(Locale.ROOT, "a file may have at most %,d bytes", MAX_FILE));
            }
            return bytes;
        } catch (ZipException e) {
            throw new RuleException(name, 1, 1, "not a gzip file: " + e.getMessage());
        }
    }

    private static InputStream unpacked(String name, InputStream in) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /** Lines in UTF-8; one that is not is in Latin-1, as older dictionaries are. */
    private static List<String> lines(String name, byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (i - start > MAX_LINE) {
                    throw new RuleException(
                            name,
                            lines.size() + 1,
                            1,
                            String.format(Locale.ROOT, "a line may have at most %,d bytes", MAX_LINE));
                }
                if (i > start || i < bytes.length) {
                    lines.add(decode(Arrays.copyOfRange(bytes, start, i)));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static String decode(byte[] line) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(line, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

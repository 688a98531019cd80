package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads everything a user names, in the order named: files, folders with all below them in the order of their names,
 * {@code -} for standard input. In a folder, {@code .txt}, {@code .html}, {@code .htm}, {@code .jsonl} and {@code
 * .ndjson} files count, hidden ones and others do not; a file named outright is read by its content when its name does
 * not tell. One report is in memory at a time.
 *
 * <p>Not for threads to share. An exception of the sink ends the reading.
 */
public final class InputReader {

    private static final String STANDARD_INPUT = "stdin";
    private static final int START = 512;

    private final InputStream standardInput;
    private final Optional<Path> leaveOut;
    private final JsonLinesReader jsonLines;
    private final WholeFileReader wholeFiles;

    /**
     * @param standardInput what {@code -} reads
     * @param leaveOut a file that is not read although a folder holds it: the one being written
     */
    public InputReader(Defaults defaults, InputStream standardInput, Optional<Path> leaveOut) {
        KnownIds ids = new KnownIds();
        this.standardInput = standardInput;
        this.leaveOut = leaveOut;
        this.jsonLines = new JsonLinesReader(defaults, ids);
        this.wholeFiles = new WholeFileReader(defaults, ids);
    }

    public void read(List<String> inputs, Consumer<Read> sink) {
        for (String input : inputs) {
            if (input.equals("-")) {
                readStandardInput(sink);
            } else {
                readNamed(input, sink);
            }
        }
    }

    private void readStandardInput(Consumer<Read> sink) {
        try {
            readByContent(STANDARD_INPUT, new BufferedInputStream(standardInput), sink);
        } catch (IOException e) {
            sink.accept(problem(STANDARD_INPUT, e));
        }
    }

    private void readNamed(String input, Consumer<Read> sink) {
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            sink.accept(new Read.Problem(Origin.file(input), "not a file name"));
            return;
        }
        if (Files.isDirectory(path)) {
            if (!readFolder(path, sink)) {
                sink.accept(new Read.Problem(Origin.file(input), "no .txt, .html or .jsonl file in this folder"));
            }
        } else if (Files.exists(path)) {
            readFile(path, FileKind.ofName(input), sink);
        } else {
            sink.accept(new Read.Problem(Origin.file(input), "no such file"));
        }
    }

    /** Whether there was anything to read. */
    private boolean readFolder(Path folder, Consumer<Read> sink) {
        List<Path> children;
        try (Stream<Path> listing = Files.list(folder)) {
            children = listing.sorted(Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            sink.accept(problem(folder.toString(), e));
            return true;
        }
        boolean any = false;
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            // A link to a folder may lead back up, and then there would be no end.
            if (Files.isDirectory(child)) {
                any |= !Files.isSymbolicLink(child) && readFolder(child, sink);
            } else if (FileKind.ofName(name).isPresent() && !isLeftOut(child)) {
                readFile(child, FileKind.ofName(name), sink);
                any = true;
            }
        }
        return any;
    }

    private void readFile(Path path, Optional<FileKind> kind, Consumer<Read> sink) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            if (kind.isPresent()) {
                read(kind.get(), path.toString(), in, sink);
            } else {
                readByContent(path.toString(), in, sink);
            }
        } catch (IOException e) {
            sink.accept(problem(path.toString(), e));
        }
    }

    private void readByContent(String file, InputStream in, Consumer<Read> sink) throws IOException {
        byte[] start = new byte[START];
        in.mark(START);
        // One read: who types or pipes slowly should not wait until so much has come.
        int length = Math.max(0, in.read(start));
        in.reset();
        read(FileKind.ofStart(start, length), file, in, sink);
    }

    private void read(FileKind kind, String file, InputStream in, Consumer<Read> sink) throws IOException {
        switch (kind) {
            case TEXT -> wholeFiles.readText(file, in, sink);
            case PAGE -> wholeFiles.readPage(file, in, sink);
            case JSON_LINES -> jsonLines.read(file, in, sink);
        }
    }

    private boolean isLeftOut(Path path) {
        return leaveOut.isPresent()
                && path.toAbsolutePath()
                        .normalize()
                        .equals(leaveOut.get().toAbsolutePath().normalize());
    }

    private static Read problem(String file, IOException e) {
        String reason = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new Read.Problem(
                Origin.file(file),
                "cannot be read: " + reason.lines().findFirst().orElse("unknown reason"));
    }
}

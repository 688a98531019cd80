package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts beforehand how many reports an input will about give, so that the time left can be told. */
public final class InputCounter {

    private InputCounter() {}

    /** Empty when standard input is among them or a file cannot be read, as then nobody knows. */
    public static OptionalLong count(List<String> inputs) {
        long sum = 0;
        try {
            for (String input : inputs) {
                if (input.equals("-")) {
                    return OptionalLong.empty();
                }
                sum += count(Path.of(input));
            }
        } catch (IOException | InvalidPathException e) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(sum);
    }

    private static long count(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return inFile(path, FileKind.ofName(path.toString()));
        }
        long[] sum = {0};
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Optional<FileKind> kind = FileKind.ofName(file.getFileName().toString());
                sum[0] += kind.isPresent() ? inFile(file, kind) : 0;
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }

    private static long inFile(Path file, Optional<FileKind> kind) throws IOException {
        if (!kind.equals(Optional.of(FileKind.JSON_LINES)) || !Files.isRegularFile(file)) {
            return 1;
        }
        long lines = 0;
        boolean blank = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    lines += blank ? 0 : 1;
                    blank = true;
                } else {
                    blank &= b == ' ' || b == '\r' || b == '\t';
                }
            }
        }
        return lines + (blank ? 0 : 1);
    }
}

package org.dateline.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells {@code dateline.cmd} by its exit code whether sources are newer than the last build: the batch language cannot
 * compare file times. The shell launcher does the same with {@code find -newer}.
 */
public final class BuildCheck {

    static final int FRESH = 0;
    static final int STALE = 10;

    private static final List<String> MODULES = List.of("core", "analyzer", "read", "store", "desk", "eval", "app");

    private BuildCheck() {}

    /** {@code args[0]}: the folder of the launcher. */
    public static void main(String[] args) throws IOException {
        System.exit(check(Path.of(args[0])));
    }

    static int check(Path home) throws IOException {
        Path stamp = home.resolve("app/target/built");
        if (!Files.exists(stamp)) {
            return STALE;
        }
        FileTime built = Files.getLastModifiedTime(stamp);
        if (isNewer(home.resolve("pom.xml"), built)) {
            return STALE;
        }
        for (String module : MODULES) {
            if (isNewer(home.resolve(module).resolve("pom.xml"), built)
                    || holdsNewer(home.resolve(module).resolve("src/main"), built)) {
                return STALE;
            }
        }
        return FRESH;
    }

    private static boolean holdsNewer(Path folder, FileTime built) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (isNewer(path, built)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNewer(Path path, FileTime built) throws IOException {
        return Files.exists(path) && Files.getLastModifiedTime(path).compareTo(built) > 0;
    }
}

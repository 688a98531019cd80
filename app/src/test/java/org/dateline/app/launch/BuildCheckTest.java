package org.dateline.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCheckTest {

    private static final Instant BUILT = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path home;

    @Test
    void withoutStampTheBuildIsStale() throws IOException {
        assertEquals(BuildCheck.STALE, BuildCheck.check(home));
    }

    @Test
    void olderSourcesAreFresh() throws IOException {
        layOut();
        assertEquals(BuildCheck.FRESH, BuildCheck.check(home));
    }

    @Test
    void aNewerSourceIsStale() throws IOException {
        Path source = layOut();
        Files.setLastModifiedTime(source, FileTime.from(BUILT.plusSeconds(1)));
        assertEquals(BuildCheck.STALE, BuildCheck.check(home));
    }

    @Test
    void aDeletedSourceIsStale() throws IOException {
        Path source = layOut();
        Files.delete(source);
        Files.setLastModifiedTime(source.getParent(), FileTime.from(BUILT.plusSeconds(1)));
        assertEquals(BuildCheck.STALE, BuildCheck.check(home));
    }

    private Path layOut() throws IOException {
        Path source = home.resolve("core/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}");
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path stamp = home.resolve("app/target/built");
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, "");
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setLastModifiedTime(path, FileTime.from(BUILT.minusSeconds(60)));
            }
        }
        Files.setLastModifiedTime(stamp, FileTime.from(BUILT));
        return source;
    }
}

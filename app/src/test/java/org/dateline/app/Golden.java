package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in a file. {@code ./mvnw test -Dupdate} writes what comes out today, to be read before it is kept. */
public final class Golden {

    private Golden() {}

    public static void assertMatches(Path expected, String actual, String update) throws IOException {
        if (System.getProperty("update") != null) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, actual);
        }
        assertTrue(Files.exists(expected), expected + " is missing; " + update);
        assertEquals(Files.readString(expected), actual, expected + " is stale; if the new one is right: " + update);
    }
}

package org.dateline.app.keep;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.core.Pipeline;

/**
 * Names the coder and its rules, so that a store knows which of its reports another one read: program version, and a
 * digest of the language model, the rules and all code that codes. An archive tells the checksum of each file in it, so
 * that none of them need be read.
 */
public final class CoderName {

    private static final int BYTES = 4;
    /** Beside the code: what the user brought to code by. */
    private static final String OWN = "+own-";

    private static final List<String> CODES = List.of("org/dateline/core/", "org/dateline/analyzer/");

    private CoderName() {}

    /** @param own files and folders the user brought to code by; empty for none */
    public static String of(Collection<Path> own) throws IOException {
        String version = Pipeline.class.getPackage().getImplementationVersion();
        String name = "dateline-" + (version == null ? "unpackaged" : version) + archive();
        return own.isEmpty() ? name : name + OWN + digest(contents(own));
    }

    /** Of the archive the program runs from; nothing when it runs from folders, as in development. */
    private static String archive() throws IOException {
        CodeSource source = Pipeline.class.getProtectionDomain().getCodeSource();
        try {
            Path place =
                    source == null ? Path.of(".") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(place) ? "-" + digest(checksums(place)) : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static Map<String, String> checksums(Path archive) throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            entries.filter(entry -> CODES.stream().anyMatch(entry.getName()::startsWith))
                    .forEach(entry -> checksums.put(entry.getName(), Long.toHexString(entry.getCrc())));
        }
        return checksums;
    }

    private static Map<String, String> contents(Collection<Path> own) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path path : own) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(Files::isRegularFile).forEach(files::add);
            }
            for (Path file : files) {
                contents.put(path.relativize(file).toString(), hex(sha256().digest(Files.readAllBytes(file))));
            }
        }
        return contents;
    }

    private static String digest(Map<String, String> files) {
        MessageDigest digest = sha256();
        files.forEach((name, sum) -> digest.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
        return hex(digest.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

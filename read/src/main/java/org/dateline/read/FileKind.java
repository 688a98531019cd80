package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How a file is to be read. */
enum FileKind {
    TEXT,
    PAGE,
    JSON_LINES;

    /** By the end of its name; empty for other files, which a folder may hold and nobody meant. */
    static Optional<FileKind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(PAGE);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            default -> Optional.empty();
        };
    }

    /** By its first bytes. */
    static FileKind ofStart(byte[] bytes, int length) {
        String start = new String(bytes, 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? PAGE : TEXT;
    }
}

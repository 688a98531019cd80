package org.dateline.read;

import java.util.Locale;
import java.util.Optional;

/**
 * How much is read, so that no input can fill the memory. Far above what any report needs: a million characters are a
 * book of 500 pages.
 */
public final class Limits {

    /** Longest text of one report, in UTF-16 units. */
    public static final int MAX_TEXT = 1_000_000;

    /** Largest plain text or HTML file, in bytes; JSON Lines files may have any size. */
    public static final int MAX_FILE = 16 * 1024 * 1024;

    /** Longest line of a JSON Lines file, in bytes. */
    public static final int MAX_LINE = 8 * 1024 * 1024;

    private Limits() {}

    /** What is wrong with a text's length; empty when nothing is. */
    static Optional<String> problemWith(String text) {
        if (text.isBlank()) {
            return Optional.of("the text is empty");
        }
        if (text.length() > MAX_TEXT) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the text has %,d characters; a report may have at most %,d",
                    text.length(),
                    MAX_TEXT));
        }
        return Optional.empty();
    }
}

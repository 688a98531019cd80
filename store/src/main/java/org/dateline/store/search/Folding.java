package org.dateline.store.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Turns text into words to search by: lower case, without accents and vowel signs, split at everything that is neither
 * letter nor digit. Characters of scripts that put no space between words are words of their own.
 */
public final class Folding {

    /** PostgreSQL indexes at most a megabyte of a text; what lies behind it is not found. */
    private static final int LONGEST_TEXT = 250_000;

    private static final int LONGEST_WORD = 100;

    private Folding() {}

    /** What a report is found by: all three; title and publisher may be null. */
    public static String report(String title, String publisher, String text) {
        return words((title == null ? "" : title) + " | " + (publisher == null ? "" : publisher) + " | " + text);
    }

    /** The words, with one space between them. */
    public static String words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder(Math.min(plain.length(), LONGEST_TEXT) + 1);
        int length = 0;
        for (int i = 0; i < plain.length() && words.length() < LONGEST_TEXT; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                length = 0;
                continue;
            }
            if (length == 0 || Character.isIdeographic(c)) {
                if (!words.isEmpty()) {
                    words.append(' ');
                }
                length = 0;
            }
            if (length < LONGEST_WORD) {
                words.appendCodePoint(c);
            }
            length = Character.isIdeographic(c) ? 0 : length + 1;
        }
        return words.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                // Soft hyphens, joiners and direction marks are no part of a word.
                || type == Character.FORMAT
                // The stroke that stretches an Arabic word.
                || c == 0x0640;
    }
}

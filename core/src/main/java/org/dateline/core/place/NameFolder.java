package org.dateline.core.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Brings a name to the one form under which the gazetteer keeps it: small letters without accents, apostrophes and
 * points, words apart by one space ({@code spelling.tsv}). The gazetteer is built with the same steps
 * ({@code tools/gazetteer/fold.mjs}); folding what is folded changes nothing.
 */
final class NameFolder {

    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    NameFolder() {
        for (Row row : Table.resource(NameFolder.class, "spelling.tsv").rows()) {
            switch (row.require("kind")) {
                case "letter" -> letters.put(row.require("from").codePointAt(0), row.get("to"));
                case "word" -> words.put(row.require("from"), row.require("to"));
                default -> throw row.error("kind", "must be letter or word, got '" + row.get("kind") + "'");
            }
        }
    }

    String fold(String name) {
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        plain = plain.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        int word = 0;
        for (int i = 0; i <= plain.length(); ) {
            int c = i < plain.length() ? plain.codePointAt(i) : ' ';
            i += Character.charCount(c);
            String letter = letters.get(c);
            if (letter != null) {
                folded.append(letter);
            } else if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            } else if (!isMark(c)) {
                word = endWord(folded, word);
            }
        }
        if (folded.length() > 0) {
            folded.setLength(folded.length() - 1);
        }
        return folded.toString();
    }

    /** Closes the word that begins at {@code start} with a space; where the next begins. */
    private int endWord(StringBuilder folded, int start) {
        if (folded.length() == start) {
            return start;
        }
        String full = words.get(folded.substring(start));
        if (full != null) {
            folded.setLength(start);
            folded.append(full);
        }
        folded.append(' ');
        return folded.length();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

package org.dateline.read.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as the dictionaries write them, joined by underscores, a last one telling that the word ends there. */
final class Names {

    private Names() {}

    /** {@code U.N._SECRETARY_GENERAL_} as "U.N. SECRETARY GENERAL". */
    static String spelling(String written) {
        return written.replace('_', ' ').strip().replaceAll("\\s+", " ");
    }

    /** The words in small letters. */
    static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        for (String word : spelling(written).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}

package org.dateline.core.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How names are compared: without case, accents, full stops and apostrophes, and with hyphens as borders, so that
 * "U.S." is "US", "Erdoğan" is "Erdogan" and "al-Qaeda" is "Al Qaeda".
 */
final class Words {

    private Words() {}

    /** The key of one token; empty for a token that is punctuation only and counts for nothing in a name. */
    static String key(String form) {
        StringBuilder key = new StringBuilder(form.length());
        boolean plain = true;
        for (int i = 0; i < form.length(); i++) {
            plain &= form.charAt(i) < 128;
        }
        String base = plain ? form : Normalizer.normalize(form, Normalizer.Form.NFD);
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            if (c == 'ł' || c == 'Ł') {
                key.append('l');
            } else if (c == 'ı') {
                key.append('i');
            } else if (c == 'ø' || c == 'Ø') {
                key.append('o');
            } else if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if (c == '-') {
                key.append('-');
            }
        }
        return key.length() == 1 && key.charAt(0) == '-' ? "" : key.toString();
    }

    /** The keys of a name written in a resource, cut where the analyzer cuts it. */
    static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        for (String word : name.split("[\\s]+")) {
            for (String part : word.split("(?<=[^-])-|(?=['’]s$)")) {
                String key = key(part);
                if (!key.isEmpty()) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    static boolean hasCapital(String form) {
        return !form.equals(form.toLowerCase(Locale.ROOT));
    }

    /** Letters that are all capitals, two at least: an acronym, or a word of a text in capitals. */
    static boolean isCapitals(String form) {
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetter(form.charAt(i))) {
                letters++;
                if (!Character.isUpperCase(form.charAt(i))) {
                    return false;
                }
            }
        }
        return letters >= 2;
    }
}

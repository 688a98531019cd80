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
        boolean plain = true;
        boolean asIs = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            plain &= c < 128;
            asIs &= c >= 'a' && c <= 'z';
        }
        if (asIs) {
            return form;
        }
        StringBuilder key = new StringBuilder(form.length());
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
        List<String> keys = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length();
            boolean hyphen = !end && name.charAt(i) == '-';
            if (end || hyphen || Character.isWhitespace(name.charAt(i)) || isGenitive(name, i)) {
                String key = key(name.substring(start, i));
                if (!key.isEmpty()) {
                    keys.add(key);
                }
                start = hyphen ? i + 1 : i;
            }
        }
        return keys;
    }

    /** At the apostrophe of "People's", which the analyzer makes a token. */
    private static boolean isGenitive(String name, int i) {
        char c = name.charAt(i);
        return (c == '\'' || c == '’')
                && i + 1 < name.length()
                && name.charAt(i + 1) == 's'
                && (i + 2 == name.length() || Character.isWhitespace(name.charAt(i + 2)));
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

    /** Two capitals or more and hardly a small letter: UN, DoD. */
    static boolean isAcronym(String form) {
        long capitals = form.chars().filter(Character::isUpperCase).count();
        return capitals >= 2
                && capitals * 2 > form.chars().filter(Character::isLetter).count();
    }
}

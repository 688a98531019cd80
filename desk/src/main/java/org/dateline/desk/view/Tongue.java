package org.dateline.desk.view;

import java.lang.Character.UnicodeScript;

/**
 * In which language and direction a text is set, told by its letters: enough for the right typeface and the right side of
 * the page, and so that no screen reader speaks Arabic as English.
 *
 * @param lang as HTML names it; null when the letters do not tell
 * @param dir {@code rtl} or {@code ltr}
 */
public record Tongue(String lang, String dir) {

    private static final int LOOKED_AT = 400;
    private static final Tongue LATIN = new Tongue(null, "ltr");
    private static final Tongue ARABIC = new Tongue("ar", "rtl");
    private static final Tongue HEBREW = new Tongue("he", "rtl");
    private static final Tongue OTHER = new Tongue("und", "ltr");

    public static Tongue of(String text) {
        int latin = 0;
        int arabic = 0;
        int hebrew = 0;
        int other = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                switch (UnicodeScript.of(c)) {
                    case LATIN -> latin++;
                    case ARABIC -> arabic++;
                    case HEBREW -> hebrew++;
                    default -> other++;
                }
            }
        }
        if (arabic > latin && arabic >= hebrew && arabic >= other) {
            return ARABIC;
        }
        if (hebrew > latin && hebrew >= other) {
            return HEBREW;
        }
        return other > latin ? OTHER : LATIN;
    }
}

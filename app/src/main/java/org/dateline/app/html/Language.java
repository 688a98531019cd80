package org.dateline.app.html;

import java.lang.Character.UnicodeScript;
import org.dateline.core.report.Span;

/** Whether a text can be English at all, so that the page does not tell a screen reader to read Arabic as English. */
final class Language {

    private static final int LOOKED_AT = 400;

    private Language() {}

    /** Whether most letters at the beginning of the stretch are Latin; true where there are none. */
    static boolean isLatin(String text, Span stretch) {
        int end = Math.min(stretch.end(), stretch.start() + LOOKED_AT);
        int latin = 0;
        int other = 0;
        for (int i = stretch.start(); i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (UnicodeScript.of(c) == UnicodeScript.LATIN) {
                    latin++;
                } else {
                    other++;
                }
            }
        }
        return latin >= other;
    }
}

package org.dateline.analyzer.word;

/** The outline of a word: runs of capitals, small letters, digits and marks, as one number, and what it is made of as flags. */
final class Shape {

    private static final int SMALL = 1;
    private static final int CAPITAL = 2;
    private static final int DIGIT = 3;
    private static final int HYPHEN = 4;
    private static final int FULL_STOP = 5;
    private static final int APOSTROPHE = 6;
    private static final int OTHER = 7;

    private Shape() {}

    static void fill(Columns columns, int place, int sentence) {
        String form = columns.form[place];
        int shape = 17;
        int before = 0;
        int flags = 0;
        for (int i = 0; i < form.length(); i++) {
            int kind = kind(form.charAt(i));
            flags |= switch (kind) {
                case SMALL -> Columns.SMALL;
                case CAPITAL -> i == 0 ? Columns.CAPITAL : Columns.LATER_CAPITAL;
                case DIGIT -> Columns.DIGIT;
                case HYPHEN -> Columns.HYPHEN;
                default -> Columns.MARK;
            };
            if (kind != before || kind > DIGIT) {
                shape = shape * 31 + kind;
                before = kind;
            }
        }
        boolean shouted = (sentence & Columns.SHOUTED) != 0;
        if (shouted) {
            flags &= ~(Columns.CAPITAL | Columns.LATER_CAPITAL);
        }
        columns.shape[place] = shape * 7 + Math.min(3, form.length()) + (shouted ? 999 : 0) + 1999 * (sentence >>> 8);
        columns.flags[place] = flags | sentence | (place == 1 ? Columns.FIRST : 0);
    }

    private static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return SMALL;
        }
        if (c >= 'A' && c <= 'Z') {
            return CAPITAL;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return switch (c) {
            case '-' -> HYPHEN;
            case '.' -> FULL_STOP;
            case '\'', '\u2019' -> APOSTROPHE;
            default -> Character.isLetter(c) ? Character.isUpperCase(c) ? CAPITAL : SMALL : OTHER + c % 29;
        };
    }
}

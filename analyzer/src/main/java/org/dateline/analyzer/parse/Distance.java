package org.dateline.analyzer.parse;

/** How far apart two words stand, exact when near, roughly when far. */
final class Distance {

    private Distance() {}

    static int of(int words) {
        if (words < 0) {
            return -of(-words);
        }
        if (words < 5) {
            return words;
        }
        return words < 7 ? 5 : words < 10 ? 6 : words < 15 ? 7 : 8;
    }
}

package org.dateline.core.time;

/**
 * A class found at some atom: a word of the lexicon, a numeral, or an expression an earlier rule file matched.
 *
 * @param symbol number of the class
 * @param end first atom after it
 * @param value what the word contributes; for a match, its words' value is worked out later
 * @param match the match behind it; null for words and numerals
 */
record Edge(int symbol, int end, String value, Match match) {

    Edge(int symbol, int end, String value) {
        this(symbol, end, value, null);
    }
}

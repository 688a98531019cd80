package org.dateline.core.time;

/**
 * A word, number or mark as the rules see it: smaller than a token where an analyzer keeps {@code third-quarter} or
 * {@code 8pm} together, so that rules do not depend on one tokenizer's habits.
 *
 * @param word in lower case, without full stops inside or behind abbreviations
 * @param start first UTF-16 unit in the report's text
 * @param end first unit after it
 * @param token index of its token in the sentence
 * @param capital whether it begins with a capital letter
 */
record Atom(String word, int start, int end, int token, boolean capital) {

    boolean isNumeric() {
        char c = word.charAt(0);
        return c >= '0' && c <= '9' || (c == '\'' && word.length() > 1 && Character.isDigit(word.charAt(1)));
    }
}

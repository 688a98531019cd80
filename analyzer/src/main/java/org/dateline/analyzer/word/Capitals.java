package org.dateline.analyzer.word;

/** Whether capitals tell anything in a sentence: old newswire is all capitals, headlines capitalise every long word. */
final class Capitals {

    private static final int LONG = 4;
    private static final int ENOUGH_WORDS = 4;

    private Capitals() {}

    /** {@link Columns#SHOUTED}, {@link Columns#HEADLINE} or 0. */
    static int of(String[] form, int fewLetters) {
        int letters = 0;
        int capitals = 0;
        int longWords = 0;
        int longCapital = 0;
        for (String word : form) {
            int inWord = letters;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    capitals += Character.isUpperCase(c) ? 1 : 0;
                }
            }
            if (letters - inWord >= LONG) {
                longWords++;
                longCapital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        if (letters > fewLetters && capitals * 10 > letters * 8) {
            return Columns.SHOUTED;
        }
        return longWords >= ENOUGH_WORDS && longCapital * 10 >= longWords * 9 ? Columns.HEADLINE : 0;
    }
}

package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Copies of sentences in capitals, as old newswire has them, and with a capital at each long word, as headlines have
 * them, so that neither surprises the tagger. Every tenth sentence is copied, in turns the one way and the other.
 */
final class Capitalised {

    private static final int EVERY = 10;
    private static final int LONG = 4;

    private Capitalised() {}

    static List<Example> copies(List<Example> examples) {
        List<Example> copies = new ArrayList<>();
        for (int i = 0; i < examples.size(); i += EVERY) {
            Example example = examples.get(i);
            boolean shouted = i / EVERY % 2 == 0;
            copies.add(example.withWords(example.words().stream()
                    .map(word -> shouted ? word.toUpperCase(Locale.ROOT) : headline(word))
                    .toList()));
        }
        return copies;
    }

    private static String headline(String word) {
        return word.length() < LONG ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

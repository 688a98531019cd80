package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Copies of sentences in capitals, as old newswire has them, with a capital at each long word, as headlines have them, and
 * without any, as messages have them, so that none surprises the network. Every eighth sentence is copied, in turns the
 * one way and the others.
 */
final class Capitalised {

    private static final int EVERY = 8;
    private static final int WAYS = 3;
    private static final int LONG = 4;

    private Capitalised() {}

    static List<Example> copies(List<Example> examples) {
        List<Example> copies = new ArrayList<>();
        for (int i = 0; i < examples.size(); i += EVERY) {
            Example example = examples.get(i);
            int way = i / EVERY % WAYS;
            copies.add(example.withWords(
                    example.words().stream().map(word -> written(word, way)).toList()));
        }
        return copies;
    }

    private static String written(String word, int way) {
        return switch (way) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> headline(word);
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    private static String headline(String word) {
        return word.length() < LONG ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

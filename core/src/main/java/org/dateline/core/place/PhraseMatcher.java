package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.text.Sentence;

/**
 * Finds the longest of many phrases that begins or ends at a token. A phrase in small letters matches any case, one with
 * a capital must be written so.
 */
final class PhraseMatcher<T> {

    /**
     * What was found.
     *
     * @param tokens how many tokens the phrase covers
     */
    record Match<T>(T value, int tokens) {}

    private record Phrase<T>(List<String> words, boolean anyCase, T value) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /** A hyphen in the phrase may be a token of its own in the text. */
    void add(String phrase, T value) {
        addOne(phrase, value);
        String parted = phrase.replaceAll("(?<=\\p{L})-(?=\\p{L})", " - ");
        if (!parted.equals(phrase)) {
            addOne(parted, value);
        }
    }

    private void addOne(String phrase, T value) {
        List<String> words = List.of(phrase.split(" "));
        boolean anyCase = phrase.equals(phrase.toLowerCase(Locale.ROOT));
        Phrase<T> entry = new Phrase<>(words, anyCase, value);
        byFirst.computeIfAbsent(lower(words.get(0)), w -> new ArrayList<>()).add(entry);
        byLast.computeIfAbsent(lower(words.get(words.size() - 1)), w -> new ArrayList<>())
                .add(entry);
    }

    /** The longest phrase that begins at that token; null when none does. */
    Match<T> startingAt(Sentence sentence, int token) {
        if (token < 0 || token >= sentence.size()) {
            return null;
        }
        Match<T> best = null;
        for (Phrase<T> phrase : byFirst.getOrDefault(lower(sentence.token(token).form()), List.of())) {
            if ((best == null || phrase.words.size() > best.tokens) && fits(phrase, sentence, token)) {
                best = new Match<>(phrase.value, phrase.words.size());
            }
        }
        return best;
    }

    /** The longest phrase that ends at that token; null when none does. */
    Match<T> endingAt(Sentence sentence, int token) {
        if (token < 0 || token >= sentence.size()) {
            return null;
        }
        Match<T> best = null;
        for (Phrase<T> phrase : byLast.getOrDefault(lower(sentence.token(token).form()), List.of())) {
            int length = phrase.words.size();
            if ((best == null || length > best.tokens) && fits(phrase, sentence, token - length + 1)) {
                best = new Match<>(phrase.value, length);
            }
        }
        return best;
    }

    private boolean fits(Phrase<T> phrase, Sentence sentence, int start) {
        if (start < 0 || start + phrase.words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words.size(); i++) {
            String form = sentence.token(start + i).form();
            if (phrase.anyCase ? !form.equalsIgnoreCase(phrase.words.get(i)) : !form.equals(phrase.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

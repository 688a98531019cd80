package org.dateline.core.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.Span;

/**
 * A text in which quotes are made and found again. A quote stands where its surroundings occur, and where they occur as often
 * as when it was made: of a sentence that is there once more, or once less, nobody can tell which one was meant. White space
 * does not count, so that a text which is only set anew keeps its quotes. Not for threads to share.
 */
public final class QuotedText {

    /** What is kept around the words of an endless sentence. */
    private static final int FARTHEST = 400;

    private final String plain;
    /** Where each character of the plain text stands in the text. */
    private final int[] offsets;

    private final Map<String, List<Integer>> occurrences = new HashMap<>();

    public QuotedText(String text) {
        StringBuilder plainText = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = isSpace(text.charAt(i));
            if (!isSpace || !space) {
                places[plainText.length()] = i;
                plainText.append(isSpace ? ' ' : text.charAt(i));
            }
            space = isSpace;
        }
        this.plain = plainText.toString();
        this.offsets = Arrays.copyOf(places, plainText.length());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * The words of a span as a quote; empty where it holds none.
     *
     * @param around the sentences they stand in; need not hold all of the words
     */
    public Optional<Quote> quote(Span words, Span around) {
        int start = index(words.start());
        int end = index(words.end());
        while (start < end && plain.charAt(start) == ' ') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        int from = whole(Math.max(Math.min(start, index(around.start())), start - FARTHEST));
        int to = whole(Math.min(Math.max(end, index(around.end())), end + FARTHEST));
        while (plain.charAt(from) == ' ') {
            from++;
        }
        while (plain.charAt(to - 1) == ' ') {
            to--;
        }
        String surroundings = plain.substring(from, to);
        List<Integer> places = occurrences(surroundings);
        return Optional.of(new Quote(surroundings, places.indexOf(from), places.size(), start - from, end - start));
    }

    /** Where the words stand; empty where they cannot be told for sure. */
    public Optional<Span> find(Quote quote) {
        List<Integer> places = occurrences(quote.around());
        if (places.size() != quote.of()) {
            return Optional.empty();
        }
        int start = places.get(quote.nth()) + quote.at();
        return Optional.of(new Span(offsets[start], offsets[start + quote.length() - 1] + 1));
    }

    /**
     * Every place within a span where some words stand, in plain spacing; no more than asked for.
     *
     * @param words as a person wrote or pasted them
     */
    public List<Span> all(String words, Span within, int most) {
        String wanted = new QuotedText(words.strip()).plain;
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        int end = index(within.end());
        int at = plain.indexOf(wanted, index(within.start()));
        while (at >= 0 && at + wanted.length() <= end && found.size() < most) {
            found.add(new Span(offsets[at], offsets[at + wanted.length() - 1] + 1));
            at = plain.indexOf(wanted, at + 1);
        }
        return found;
    }

    private List<Integer> occurrences(String surroundings) {
        return occurrences.computeIfAbsent(surroundings, wanted -> {
            List<Integer> places = new ArrayList<>();
            for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
                places.add(at);
            }
            return places;
        });
    }

    /** The first character of the plain text at or behind an offset of the text. */
    private int index(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Not between the halves of a pair. */
    private int whole(int index) {
        boolean cuts = index > 0
                && index < plain.length()
                && Character.isLowSurrogate(plain.charAt(index))
                && Character.isHighSurrogate(plain.charAt(index - 1));
        return cuts ? index - 1 : index;
    }
}

package org.dateline.store.search;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The piece of a text that shows why a search found it. */
public final class Excerpt {

    private static final int BEFORE = 60;

    private static final int LENGTH = 240;

    private Excerpt() {}

    /** The words around the first one that was searched for; the beginning when none is found in the text. */
    public static String of(String text, SearchQuery query) {
        int at = first(text, query);
        int from = at <= BEFORE ? 0 : wordStart(text, at - BEFORE);
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > at ? space : to;
            to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        }
        String piece = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + piece + (to < text.length() ? " …" : "");
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        int start = space < 0 || space > from + BEFORE / 2 ? from : space + 1;
        return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int first(String text, SearchQuery query) {
        Set<String> wanted = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (SearchQuery.Term term : query.terms()) {
            if (!term.not()) {
                (term.prefix() && term.words().size() == 1 ? beginnings : wanted)
                        .add(term.words().get(0));
            }
        }
        if (wanted.isEmpty() && beginnings.isEmpty()) {
            return 0;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                for (String word : Folding.words(text.substring(from, to)).split(" ")) {
                    if (wanted.contains(word) || beginnings.stream().anyMatch(word::startsWith)) {
                        return from;
                    }
                }
            }
        }
        return 0;
    }
}

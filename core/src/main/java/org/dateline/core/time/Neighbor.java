package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;

/**
 * What must, or must not, stand beside a match. Items are words, {@code {classes}}, {@code #TAGS} of the neighbouring
 * token, {@code ^} for the sentence's start and {@code $} for its end. An empty list demands nothing.
 */
record Neighbor(List<Item> wanted, List<Item> unwanted) {

    /** One thing to look for beside a match. */
    record Item(Kind kind, String name) {}

    enum Kind {
        WORD,
        CLASS,
        TAG,
        EDGE
    }

    static Neighbor parse(List<String> cells) {
        List<Item> wanted = new ArrayList<>();
        List<Item> unwanted = new ArrayList<>();
        for (String cell : cells) {
            boolean not = cell.length() > 1 && cell.charAt(0) == '!';
            (not ? unwanted : wanted).add(item(not ? cell.substring(1) : cell));
        }
        return new Neighbor(List.copyOf(wanted), List.copyOf(unwanted));
    }

    private static Item item(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty neighbour");
        }
        if (text.equals("^") || text.equals("$")) {
            return new Item(Kind.EDGE, text);
        }
        if (text.length() > 1 && text.charAt(0) == '#') {
            return new Item(Kind.TAG, text.substring(1));
        }
        return new Item(text.charAt(0) == '{' ? Kind.CLASS : Kind.WORD, text);
    }
}

package org.dateline.desk.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.store.search.Folding;

/**
 * Names that a release must not tell. Better too much is left out than too little: of a name of several words its last one
 * alone counts as the name too, and where a text cannot be freed of it, the whole text goes.
 */
final class LeftOut {

    /** Stands where a source is not named. */
    static final String SOURCE = "a source not named";

    private static final String WORD = "[not named]";
    private static final int SHORTEST_LAST_WORD = 3;

    private final List<String> names;
    private final List<String> folded = new ArrayList<>();

    LeftOut(List<String> names) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        for (String name : this.names) {
            String words = Folding.words(name);
            add(words);
            String last = words.substring(words.lastIndexOf(' ') + 1);
            if (last.length() >= SHORTEST_LAST_WORD) {
                add(last);
            }
        }
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            folded.add(" " + words + " ");
        }
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether the text tells one of the names, however it writes it. */
    boolean tells(String text) {
        if (folded.isEmpty() || text.isEmpty()) {
            return false;
        }
        String words = " " + Folding.words(text) + " ";
        return folded.stream().anyMatch(words::contains);
    }

    /** A source by its name, or by that it has none. */
    String source(String name) {
        return tells(name) ? SOURCE : name;
    }

    /** The text, or nothing where it tells a name: for what is quoted. */
    String orNothing(String text) {
        return tells(text) ? "" : text;
    }

    /** The text without the names: for what the desk itself says. */
    String freed(String text) {
        if (!tells(text)) {
            return text;
        }
        String freed = text;
        for (String name : names) {
            freed = freed.replaceAll("(?iu)" + Pattern.quote(name), WORD);
        }
        return tells(freed) ? WORD : freed;
    }
}

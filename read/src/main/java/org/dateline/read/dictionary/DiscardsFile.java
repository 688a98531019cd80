package org.dateline.read.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.event.OwnVerbs;

/** Discards: a phrase a line; a plus before it takes the whole report out, else its sentence. */
final class DiscardsFile {

    private final Source source;

    DiscardsFile(Source source) {
        this.source = source;
    }

    List<OwnVerbs.Discard> read() {
        List<OwnVerbs.Discard> discards = new ArrayList<>();
        for (Source.Line line : source.lines()) {
            String text = line.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean whole = text.startsWith("+");
            List<String> words = Names.words(whole ? text.substring(1) : text);
            if (words.isEmpty()) {
                source.wrong(line, 1, "a discard needs words");
            } else {
                discards.add(new OwnVerbs.Discard(words, whole, source.place(line)));
            }
        }
        return discards;
    }
}

package org.dateline.core.actor;

import java.util.BitSet;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Which words stand inside quotation marks. A passage starts outside; a mark left open ends with its passage. */
final class Quotes {

    private final BitSet inside = new BitSet();

    Quotes(Document document) {
        int passage = -1;
        boolean open = false;
        for (Sentence sentence : document.sentences()) {
            if (sentence.passage() != passage) {
                passage = sentence.passage();
                open = false;
            }
            for (Token token : sentence.tokens()) {
                if (token.form().equals("\"")) {
                    open = opens(document.text().charAt(token.span().start()), open);
                } else if (open) {
                    inside.set(token.span().start());
                }
            }
        }
    }

    /** Curly marks say which they are; straight ones take turns. */
    private static boolean opens(char mark, boolean open) {
        return switch (mark) {
            case '“', '„', '«' -> true;
            case '”', '»' -> false;
            default -> !open;
        };
    }

    boolean isInside(Span token) {
        return inside.get(token.start());
    }
}

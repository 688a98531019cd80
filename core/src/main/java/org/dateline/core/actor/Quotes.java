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
                    open = token.xpos().equals("``") || !token.xpos().equals("''") && !open;
                } else if (open) {
                    inside.set(token.span().start());
                }
            }
        }
    }

    boolean isInside(Span token) {
        return inside.get(token.start());
    }
}

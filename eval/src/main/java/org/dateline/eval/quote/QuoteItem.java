package org.dateline.eval.quote;

import java.util.BitSet;
import java.util.List;
import org.dateline.eval.gold.Stretch;

/** An attribution; each role may stand in several pieces or nowhere. */
record QuoteItem(List<Stretch> source, List<Stretch> cue, List<Stretch> content) {

    QuoteItem {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The offsets these pieces cover. */
    static BitSet characters(List<Stretch> pieces) {
        BitSet found = new BitSet();
        pieces.forEach(piece -> found.set(piece.start(), piece.end()));
        return found;
    }
}

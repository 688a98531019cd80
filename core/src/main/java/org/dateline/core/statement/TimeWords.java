package org.dateline.core.statement;

import java.util.BitSet;
import java.util.List;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.time.TimeExpression;
import org.dateline.core.time.Times;

/** Which tokens of a report belong to its time expressions: a day or a month says nothing, whatever a parser thinks. */
final class TimeWords {

    private static final BitSet NONE = new BitSet();

    private final BitSet[] bySentence;
    private final Times times;

    TimeWords(Document document, Times times) {
        this.times = times;
        List<Sentence> sentences = document.sentences();
        bySentence = new BitSet[sentences.size()];
        for (TimeExpression e : times.expressions()) {
            Sentence s = sentences.get(e.sentence());
            for (int i = 0; i < s.size() && s.token(i).span().start() < e.span().end(); i++) {
                if (s.token(i).span().overlaps(e.span())) {
                    if (bySentence[s.index()] == null) {
                        bySentence[s.index()] = new BitSet();
                    }
                    bySentence[s.index()].set(i);
                }
            }
        }
    }

    /** The last token of an anchored date that begins at this token; -1 for none. */
    int lastOfDate(Sentence s, int first) {
        for (TimeExpression e : times.in(s.index())) {
            if (e.span().start() == s.token(first).span().start()
                    && e.interval().isPresent()) {
                int last = first;
                while (last + 1 < s.size() && s.token(last + 1).span().overlaps(e.span())) {
                    last++;
                }
                return last;
            }
        }
        return -1;
    }

    BitSet in(Sentence s) {
        BitSet words = bySentence[s.index()];
        return words == null ? NONE : words;
    }
}

package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Parts content where the reporter left words out of a quotation, "[...]", and a new sentence begins behind. */
final class Parts {

    private Parts() {}

    static List<BitSet> of(Sentence s, BitSet tokens) {
        List<BitSet> parts = new ArrayList<>();
        BitSet part = new BitSet();
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            if (isGap(s, i)) {
                close(s, part, parts);
                part = new BitSet();
                i += 2;
            } else {
                part.set(i);
            }
        }
        close(s, part, parts);
        return parts;
    }

    private static void close(Sentence s, BitSet part, List<BitSet> parts) {
        if (part.stream().anyMatch(i -> !Grammar.isMark(s.token(i)))) {
            parts.add(part);
        }
    }

    private static boolean isGap(Sentence s, int i) {
        if (i + 2 >= s.size()
                || !s.token(i).xpos().equals("-LRB-")
                || !s.token(i + 2).xpos().equals("-RRB-")) {
            return false;
        }
        Token dots = s.token(i + 1);
        boolean gap = dots.form().startsWith("..") || dots.form().startsWith("\u2026");
        return gap
                && (i + 3 >= s.size()
                        || Grammar.isMark(s.token(i + 3))
                        || Character.isUpperCase(s.token(i + 3).form().charAt(0)));
    }
}

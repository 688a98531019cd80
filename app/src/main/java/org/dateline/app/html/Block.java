package org.dateline.app.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;

/** A paragraph, heading or piece of furniture as the page sets it. */
record Block(PassageKind kind, Span span) {

    /** The passages of a story; a dateline goes with the paragraph it opens. */
    static List<Block> of(Document document) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : document.passages()) {
            int last = blocks.size() - 1;
            if (last >= 0 && opens(blocks.get(last), passage, document.text())) {
                blocks.set(
                        last, new Block(passage.kind(), blocks.get(last).span().union(passage.span())));
            } else {
                blocks.add(new Block(passage.kind(), passage.span()));
            }
        }
        return blocks;
    }

    private static boolean opens(Block before, Passage passage, String text) {
        return before.kind() == PassageKind.DATELINE
                && passage.kind() == PassageKind.PARAGRAPH
                && before.span().end() <= passage.span().start()
                && text.substring(before.span().end(), passage.span().start()).indexOf('\n') < 0;
    }
}

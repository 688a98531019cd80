package org.dateline.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.report.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void offsetsBehindAnEmojiAreSmaller() {
        String text = "a\uD83D\uDD25b";
        CodePoints points = new CodePoints(text);
        assertEquals(3, points.length());
        assertEquals(new Stretch(2, 3), points.of(new Span(3, 4)));
        assertEquals(new Stretch(1, 2), points.of(new Span(1, 3)));
        assertEquals('b', points.at(2));
    }

    @Property
    void agreesWithJavasOwnCount(@ForAll String text) {
        CodePoints points = new CodePoints(text);
        assertEquals(text.codePointCount(0, text.length()), points.length());
        for (int end = 0; end <= text.length(); end++) {
            boolean inside =
                    end > 0 && end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
            if (!inside) {
                assertEquals(
                        text.codePointCount(0, end), points.of(new Span(0, end)).end());
            }
        }
    }
}

package org.dateline.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.core.report.Span;
import org.dateline.core.report.display.Mark;
import org.dateline.core.report.display.Marking;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "Ann <said> that Bob & Eve fled.";

    private static String write(List<Mark> marks, List<Tag> tags, String chosen) {
        StringOutput out = new StringOutput();
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparing(Mark::span).thenComparingInt(Mark::layer));
        new MarkedText(TEXT, new Span(0, TEXT.length()), sorted, tags, "/report?id=a&b", chosen).writeTo(out);
        return out.toString();
    }

    private static Mark mark(int start, int end, int layer, String record) {
        return new Mark(new Span(start, end), layer, layer < 3 ? "s content" : "e", layer, "", List.of(record));
    }

    @Test
    void marksThatNestAreWrittenNested() {
        String html = write(List.of(mark(0, 30, 0, "s1"), mark(11, 15, 6, "e1")), List.of(), "e1");
        Element inner = Jsoup.parseBodyFragment(html)
                .select("span[data-r=s1] > span[data-r=e1]")
                .first();
        assertEquals("that", inner.text());
        assertTrue(inner.hasClass("on"));
    }

    @Test
    void marksThatCrossAreCutWhereTheyCross() {
        String html = write(List.of(mark(0, 15, 0, "s1"), mark(11, 23, 6, "e1")), List.of(), "");
        assertEquals(2, Jsoup.parseBodyFragment(html).select("span[data-r=e1]").size());
        assertEquals(1, Jsoup.parseBodyFragment(html).select("span[data-r=s1]").size());
    }

    @Test
    void aTagLinksItsRecordWithAndWithoutScripts() {
        String html = write(List.of(), List.of(new Tag(0, false, "S1", "s1")), "");
        Element tag = Jsoup.parseBodyFragment(html).select("a").first();
        assertEquals("/report?id=a&b&r=s1#s1", tag.attr("href"));
        assertEquals("t-s1", tag.id());
    }

    @Property(tries = 500)
    void theWordsStayWhateverIsMarked(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 1_000_000) Integer> seeds) {
        List<Mark> marks = new ArrayList<>();
        int[] ends = new int[Marking.LAYERS];
        for (int seed : seeds) {
            int layer = seed % Marking.LAYERS;
            int start = Math.max(ends[layer], seed / 10 % TEXT.length());
            int end = Math.min(TEXT.length(), start + 1 + seed / 1_000 % 12);
            if (start < end) {
                marks.add(mark(start, end, layer, "s" + marks.size()));
                ends[layer] = end;
            }
        }
        String html = write(marks, List.of(), "");
        assertEquals(TEXT, Jsoup.parseBodyFragment(html).body().wholeText());
        assertEquals(count(html, "<span"), count(html, "</span>"));
    }

    private static int count(String html, String part) {
        return html.split(part, -1).length - 1;
    }
}

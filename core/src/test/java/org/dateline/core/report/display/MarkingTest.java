package org.dateline.core.report.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.core.report.Span;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void wordsOfTwoRecordsAreMarkedOnce() {
        Marking marking = new Marking();
        marking.event(new Span(3, 9), true, "e1");
        marking.event(new Span(3, 9), true, "e2");
        assertEquals(1, marking.marks().size());
        assertEquals(List.of("e1", "e2"), marking.marks().get(0).records());
    }

    /** Marks of one layer never overlap, whatever was read. */
    @Property(tries = 200)
    void layersDoNotCollide(@ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> starts) {
        Marking marking = new Marking();
        for (int i = 0; i < starts.size(); i++) {
            Span span = new Span(starts.get(i), starts.get(i) + i % 9);
            marking.event(span, i % 2 == 0, "e" + i);
            marking.role(span, "who", "e" + i);
            marking.statement(span, new Span(i, i + 3), List.of(span), "s" + i);
        }
        List<Mark> marks = marking.marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark one = marks.get(i);
            assertTrue(one.layer() < Marking.LAYERS && one.span().length() > 0);
            for (Mark other : marks.subList(i + 1, marks.size())) {
                assertTrue(one.layer() != other.layer() || !one.span().overlaps(other.span()));
            }
        }
    }

    @Test
    void whatCouldMisleadIsReplaced() {
        assertEquals('\u2400', Harmless.shown('\0'));
        assertEquals('\uFFFD', Harmless.shown('\u202E'));
        assertEquals(Harmless.NOTHING, Harmless.shown('\u202A'));
        assertEquals('\u05D0', Harmless.shown('\u05D0'));
        assertEquals(0x1F600, Harmless.shown('\uD83D', '\uDE00'));
        assertEquals('\uFFFD', Harmless.shown('\uD83F', '\uDFFF'));
    }
}

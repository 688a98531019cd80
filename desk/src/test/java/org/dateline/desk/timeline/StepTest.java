package org.dateline.desk.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.store.survey.DayCount;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @Property(tries = 300)
    void anySpanFitsOnAPageAndNoDayIsLost(
            @ForAll @IntRange(min = -700_000, max = 700_000) int first,
            @ForAll @IntRange(min = 0, max = 900_000) int span) {
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate to = from.plusDays(span);
        List<DayCount> days = List.of(
                new DayCount(Optional.empty(), "A", 3, 0),
                new DayCount(Optional.of(from), "A", 2, 0),
                new DayCount(Optional.of(to), "B", 5, 0));
        Bars bars = Bars.of(days, Optional.empty());
        assertTrue(bars.bars().size() <= Step.MOST + 1, "bars " + bars.bars().size());
        assertEquals(7, bars.incidents());
        assertEquals(3, bars.undated());
        for (int i = 1; i < bars.bars().size(); i++) {
            assertEquals(
                    bars.bars().get(i - 1).last().plusDays(1),
                    bars.bars().get(i).start());
        }
        assertFalse(bars.bars().get(0).start().isAfter(from));
        assertFalse(bars.bars().get(bars.bars().size() - 1).last().isBefore(to));
    }

    @Test
    void eachStepHasItsWords() {
        assertEquals("4 Mar 2021", new Step(Step.Unit.DAY, 0).label(DAY));
        Step week = new Step(Step.Unit.WEEK, 0);
        assertEquals("1–7 Mar 2021", week.label(week.start(DAY)));
        assertEquals("Mar 2021", new Step(Step.Unit.MONTH, 0).label(DAY.withDayOfMonth(1)));
        Step decade = new Step(Step.Unit.YEAR, 10);
        assertEquals("2020–2029", decade.label(decade.start(DAY)));
    }

    @Test
    void aScaleEndsAtARoundNumber() {
        assertEquals(4, Timeline.roundUp(1));
        assertEquals(8, Timeline.roundUp(5));
        assertEquals(800, Timeline.roundUp(620));
    }
}

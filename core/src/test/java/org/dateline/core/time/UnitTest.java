package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate DAY = LocalDate.of(2015, 10, 15);

    @Test
    void valuesAreTimex3() {
        assertEquals("2015-10-15", Unit.DAY.valueAt(DAY));
        assertEquals("2015-W42", Unit.WEEK.valueAt(DAY));
        assertEquals("2015-W42-WE", Unit.WEEKEND.valueAt(DAY));
        assertEquals("2015-10", Unit.MONTH.valueAt(DAY));
        assertEquals("2015-Q4", Unit.QUARTER.valueAt(DAY));
        assertEquals("2015-H2", Unit.HALF.valueAt(DAY));
        assertEquals("2015", Unit.YEAR.valueAt(DAY));
        assertEquals("201", Unit.DECADE.valueAt(DAY));
        assertEquals("20", Unit.CENTURY.valueAt(DAY));
    }

    @Test
    void aWeekBelongsToTheYearOfItsThursday() {
        assertEquals("2020-W53", Unit.WEEK.valueAt(LocalDate.of(2021, 1, 3)));
    }

    @Test
    void periodsHaveAllTheirDays() {
        assertDays(Unit.WEEK, "2015-10-12", "2015-10-18");
        assertDays(Unit.WEEKEND, "2015-10-17", "2015-10-18");
        assertDays(Unit.QUARTER, "2015-10-01", "2015-12-31");
        assertDays(Unit.HALF, "2015-07-01", "2015-12-31");
        assertDays(Unit.DECADE, "2010-01-01", "2019-12-31");
        assertDays(Unit.CENTURY, "2000-01-01", "2099-12-31");
    }

    private static void assertDays(Unit unit, String from, String to) {
        DateInterval days = unit.daysAt(DAY);
        assertEquals(from + " " + to, days.from() + " " + days.to().orElseThrow());
    }

    @Test
    void partsOfUnitsAreToldInSmallerOnes() {
        assertEquals("P2Y6M", Unit.YEAR.durationOf(2.5));
        assertEquals("PT30M", Unit.HOUR.durationOf(0.5));
        assertEquals("PT5H30M", Unit.HOUR.durationOf(5.5));
        assertEquals("PT36H", Unit.DAY.durationOf(1.5));
        assertEquals("P15Y", Unit.DECADE.durationOf(1.5));
    }

    @Test
    void easterAndNthWeekdays() {
        assertEquals(LocalDate.of(2016, 3, 27), Holiday.parse("easter").in(2016));
        assertEquals(LocalDate.of(2016, 5, 1), Holiday.parse("orthodox").in(2016));
        assertEquals(LocalDate.of(2023, 9, 16), Holiday.parse("jewish").in(2023));
        assertEquals(LocalDate.of(2024, 10, 12), Holiday.parse("jewish+9").in(2024));
        assertEquals(LocalDate.of(2023, 3, 23), Holiday.parse("hijri9").in(2023));
        assertEquals(LocalDate.of(1998, 11, 26), Holiday.parse("11-4Thu").in(1998));
        assertEquals(LocalDate.of(2015, 5, 25), Holiday.parse("5--1Mon").in(2015));
        assertEquals(LocalDate.of(2016, 11, 8), Holiday.parse("11-1Mon+1").in(2016));
    }
}

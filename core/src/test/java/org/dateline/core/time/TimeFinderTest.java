package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.junit.jupiter.api.Test;

class TimeFinderTest {

    private final TimeFinder finder = new TimeFinder();

    private void assertTimes(Document document, String... expected) {
        assertEquals(
                List.of(expected),
                finder.find(document).expressions().stream()
                        .map(e -> e.span().in(document.text()) + " = " + e.value())
                        .toList());
    }

    private void assertDays(String text, String expected) {
        Optional<DateInterval> days =
                finder.find(FlatText.published(text)).expressions().get(0).interval();
        assertEquals(
                expected,
                days.map(d -> d.from() + ".." + d.to().map(LocalDate::toString).orElse(""))
                        .orElse("none"));
    }

    private Optional<LocalDate> publication(String text) {
        return finder.find(FlatText.undated(text)).published();
    }

    @Test
    void spansPointIntoTheText() {
        assertTimes(
                FlatText.published("It fell on Sept. 30 and again last week."),
                "Sept. 30 = 2015-09-30",
                "last week = 2015-W41");
    }

    @Test
    void withoutPublicationNothingIsGuessed() {
        assertTimes(
                FlatText.undated("It fell on Oct. 10, on Thursday, last week, two days ago and today."),
                "Oct. 10 = XXXX-10-10",
                "Thursday = XXXX-WXX-4",
                "last week = PAST_REF",
                "two days ago = PAST_REF",
                "today = PRESENT_REF");
        assertTrue(
                finder.find(FlatText.undated("It fell on Oct. 10, on Thursday and last week.")).expressions().stream()
                        .allMatch(e -> e.interval().isEmpty()));
    }

    @Test
    void whatTheTextSaysInFullNeedsNoPublication() {
        assertTimes(
                FlatText.undated("It fell on October 21, 1904, and two days later rose."),
                "October 21, 1904 = 1904-10-21",
                "two days later = 1904-10-23");
    }

    @Test
    void lastWeekIsMondayToSunday() {
        assertDays("last week", "2015-10-05..2015-10-11");
    }

    @Test
    void aMonthHasItsFirstAndLastDay() {
        assertDays("in February 1904", "1904-02-01..1904-02-29");
    }

    @Test
    void sinceStaysOpen() {
        assertDays("since June", "2015-06-01..");
    }

    @Test
    void whatLastsUntilThenDidNotBeginThen() {
        assertDays("until October 9, 2015", "none");
    }

    @Test
    void recentDaysAreNoDaysInParticular() {
        assertDays("in recent days", "none");
    }

    @Test
    void aWindowReachesUpToThePublication() {
        assertDays("over the past 48 hours", "2015-10-13..2015-10-15");
    }

    @Test
    void aNightMayLieBetweenTwoDays() {
        assertDays("on the night of 3 to 4 May", "2015-05-03..2015-05-04");
    }

    @Test
    void aRangeIsTwoExpressionsOfOneInterval() {
        assertTimes(FlatText.published("from Sept. 28 to Oct. 3"), "Sept. 28 = 2015-09-28", "Oct. 3 = 2015-10-03");
        assertDays("from Sept. 28 to Oct. 3", "2015-09-28..2015-10-03");
        assertDays("between 11-13 October", "2015-10-11..2015-10-13");
    }

    @Test
    void aRangeOverNewYearTakesTheYearOfItsEnd() {
        assertTimes(
                FlatText.undated("from Nov. 3 to Jan. 5, 2016"), "Nov. 3 = 2015-11-03", "Jan. 5, 2016 = 2016-01-05");
    }

    @Test
    void impossibleDaysAreNoDates() {
        assertTimes(FlatText.published("on 31 April 1904"));
        assertTimes(FlatText.undated("between 30-31 February"));
    }

    @Test
    void theOrderOfANumericDateIsThePublishers() {
        assertTimes(numeric("BBC"), "3/4/2015 = 2015-04-03");
        assertTimes(numeric("CNN"), "3/4/2015 = 2015-03-04");
        assertTimes(numeric("The Example"), "3/4/2015 = 2015-XX-XX");
    }

    private static Document numeric(String publisher) {
        return FlatText.document("on 3/4/2015", Optional.of(FlatText.THURSDAY), Optional.of(publisher));
    }

    @Test
    void aNumberAboveTwelveIsADay() {
        assertTimes(FlatText.published("on 21/4/2015"), "21/4/2015 = 2015-04-21");
        assertTimes(FlatText.published("on 4/21/2015"), "4/21/2015 = 2015-04-21");
    }

    @Test
    void copyrightLinesHoldNoTimes() {
        assertTimes(FlatText.published("Copyright 2014 The Example"));
    }

    @Test
    void theDatelineGivesThePublication() {
        assertEquals(Optional.of(LocalDate.of(1904, 10, 24)), publication("HULL, Oct. 24, 1904 (Agency) - It fell."));
        assertEquals(Optional.of(LocalDate.of(1990, 1, 3)), publication("SAN SALVADOR, 3 JAN 90 -- It fell."));
        assertEquals(Optional.of(LocalDate.of(1904, 10, 24)), publication("Monday 24 October 1904\nIt fell today."));
    }

    @Test
    void aDatelineWithoutYearGivesNone() {
        assertEquals(Optional.empty(), publication("ASTANA, Oct 15 (Agency) - It fell."));
    }

    @Test
    void neitherACopyrightLineNorASentenceGivesThePublication() {
        assertEquals(Optional.empty(), publication("Copyright 24 October 1904 The Example\nIt fell."));
        assertEquals(Optional.empty(), publication("The fleet left Libau on October 15, 1904 - and was seen."));
    }

    @Test
    void metadataComesFirst() {
        Document document = FlatText.published("HULL, Oct. 24, 1904 (Agency) - It fell.");
        assertEquals(Optional.of(FlatText.THURSDAY), finder.find(document).published());
    }

    @Test
    void itIsTheSameForEveryThread() {
        Document document = FlatText.published("It fell last week and again two days ago, on Oct. 8 and in June.");
        List<TimeExpression> once = finder.find(document).expressions();
        assertFalse(once.isEmpty());
        assertTrue(List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream()
                .allMatch(i -> finder.find(document).expressions().equals(once)));
    }

    @Test
    void aSentenceKnowsItsExpressions() {
        Times times = finder.find(FlatText.published("It fell today.\nNothing here.\nIt rose last week and in June."));
        assertEquals(1, times.in(0).size());
        assertEquals(List.of(), times.in(1));
        assertEquals(new Span(37, 46), times.in(2).get(0).span());
    }
}

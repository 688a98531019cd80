package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-10-05",
                " 2015-10-05 ",
                "2015-10-05T23:59:00-08:00",
                "2015-10-05 23:59",
                "2015-10-05T23:59:00.000Z",
                "20151005",
                "20151005T2359",
                "5 October 2015",
                "05 Oct 2015",
                "October 5, 2015",
                "Oct. 5, 2015",
                "Mon, 05 Oct 2015 10:00:00 GMT",
                "Monday, October 5, 2015",
                "OCTOBER 5, 2015 10:30 PM"
            })
    void readsWhatMetadataWrites(String written) {
        assertEquals(Optional.of(LocalDate.of(2015, 10, 5)), PublishedDate.parse(written));
    }

    @Test
    void readsSept() {
        assertEquals(Optional.of(LocalDate.of(1904, 9, 2)), PublishedDate.parse("Sept. 2, 1904"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "10/11/2015",
                "2015",
                "2015-10",
                "2015-02-30",
                "2015-13-01",
                "0000-01-01",
                "31 June 2015",
                "1444867200",
                "999999999-01-01",
                "-2015-10-05"
            })
    void leavesTheRest(String written) {
        assertEquals(Optional.empty(), PublishedDate.parse(written));
    }

    @Property
    void anyStringIsAnswered(@ForAll String written) {
        assertEquals(PublishedDate.parse(written), PublishedDate.parse(written));
    }

    @Property
    void everyIsoDayOfFourDigitsIsRead(@ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 1_000_000) int day) {
        LocalDate date = LocalDate.of(1000, 1, 1).plusDays(day);
        assertEquals(Optional.of(date), PublishedDate.parse(date.toString()));
    }
}

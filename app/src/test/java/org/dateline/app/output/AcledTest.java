package org.dateline.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;
import org.junit.jupiter.api.Test;

class AcledTest {

    @Test
    void thereAre31ColumnsInAclesOrder() throws IOException {
        StringWriter out = new StringWriter();
        new AcledWriter(out).close();
        assertEquals(
                "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
                        + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
                        + "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
                        + "notes,fatalities,tags,timestamp\r\n",
                out.toString());
        assertEquals(31, AcledTable.COLUMNS.size());
    }

    @Test
    void the25SubEventTypesFallIntoSixEventTypes() {
        AcledCodebook codebook = new AcledCodebook();
        assertEquals(25, codebook.types().size());
        assertEquals(
                6,
                codebook.types().values().stream()
                        .map(AcledCodebook.Type::event)
                        .distinct()
                        .count());
    }

    @Test
    void everyCountryOfTheIsoStandardIsThereOnce() {
        List<Row> rows =
                Table.resource(AcledCodebook.class, "acled-countries.tsv").rows();
        Set<String> codes = rows.stream().map(row -> row.get("alpha3")).collect(Collectors.toSet());
        Set<String> missing = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .filter(code -> !codes.contains(code))
                .collect(Collectors.toSet());
        // The Netherlands Antilles ended in 2010.
        missing.remove("ANT");
        assertEquals(Set.of(), missing);
        assertEquals(rows.size(), codes.size());
        List<String> numbers = rows.stream()
                .map(row -> row.get("numeric"))
                .filter(n -> !n.isEmpty())
                .toList();
        assertEquals(numbers.size(), Set.copyOf(numbers).size());
        assertTrue(numbers.stream().allMatch(n -> n.matches("[1-9]\\d{0,2}")), numbers.toString());
    }

    @Test
    void periodsHaveTheirMiddleAsDay() {
        assertDate("2021-03-04", 1, "2021-03-04", "2021-03-04");
        assertDate("2021-03-04", 2, "2021-03-01", "2021-03-07");
        assertDate("2021-03-16", 3, "2021-03-01", "2021-03-31");
        assertDate("2021-03-09", 3, "2021-03-05", "2021-03-14");
    }

    @Test
    void whatIsKnownLessWellThanAMonthHasNoDay() {
        AcledDate date = AcledDate.of(interval("2021-01-01", "2021-12-31"));
        assertEquals(new AcledDate(Optional.empty(), Optional.empty(), Optional.of(2021)), date);
        assertEquals(
                Optional.empty(),
                AcledDate.of(interval("2020-12-01", "2021-12-31")).year());
        assertEquals(Optional.empty(), AcledDate.of(Optional.empty()).day());
    }

    private static void assertDate(String day, int precision, String from, String to) {
        AcledDate date = AcledDate.of(interval(from, to));
        assertEquals(Optional.of(LocalDate.parse(day)), date.day());
        assertEquals(Optional.of(precision), date.precision());
    }

    private static Optional<DateInterval> interval(String from, String to) {
        return Optional.of(DateInterval.of(LocalDate.parse(from), LocalDate.parse(to), DatePrecision.LOOSE));
    }
}

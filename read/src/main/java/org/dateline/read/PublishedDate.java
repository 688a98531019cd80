package org.dateline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a publication date as metadata writes it: ISO 8601 with or without time, {@code 20151015}, {@code 15 October
 * 2015}, {@code Oct. 15, 2015}, {@code Thu, 15 Oct 2015 10:00:00 GMT}.
 *
 * <p>The day is the one the publisher's own clock shows: an offset is not applied. {@code 10/11/2015} is not read, as
 * nobody can tell the day from the month.
 */
public final class PublishedDate {

    private static final int MAX_LENGTH = 64;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:?\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:\\p{L}+,?\\s+)?(\\d{1,2}\\s+\\p{L}+|\\p{L}+\\s+\\d{1,2}),?\\s+(\\d{4})(?:[,\\s].*)?");
    private static final List<DateTimeFormatter> DAY_AND_MONTH = List.of(
            formatter("d MMMM uuuu"), formatter("d MMM uuuu"), formatter("MMMM d uuuu"), formatter("MMM d uuuu"));

    private PublishedDate() {}

    public static Optional<LocalDate> parse(String written) {
        String date = written.strip();
        if (date.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (Pattern numeric : List.of(ISO, COMPACT)) {
            Matcher parts = numeric.matcher(date);
            if (parts.matches()) {
                return day(parts.group(1), parts.group(2), parts.group(3));
            }
        }
        Matcher words = WRITTEN.matcher(date.replace(".", ""));
        if (!words.matches()) {
            return Optional.empty();
        }
        String plain = words.group(1).replaceAll("\\s+", " ").replace("Sept ", "Sep ") + " " + words.group(2);
        return DAY_AND_MONTH.stream().flatMap(f -> parse(plain, f).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 1000 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parse(String date, DateTimeFormatter formatter) {
        try {
            return Optional.of(LocalDate.parse(date, formatter));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

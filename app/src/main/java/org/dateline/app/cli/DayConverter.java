package org.dateline.app.cli;

import java.time.LocalDate;
import org.dateline.read.PublishedDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        return PublishedDate.parse(value)
                .orElseThrow(
                        () -> new TypeConversionException("unreadable date '" + value + "'; write it as 2015-10-15"));
    }
}

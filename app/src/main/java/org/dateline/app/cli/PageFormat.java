package org.dateline.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a list or a page looks: for people, or for programs. */
enum PageFormat {
    TABLE,
    JSONL;

    /** Reads {@code --format}. */
    static final class Converter implements ITypeConverter<PageFormat> {
        @Override
        public PageFormat convert(String value) {
            for (PageFormat format : values()) {
                if (format.name().equalsIgnoreCase(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("no format is called '" + value + "'; there are table, jsonl");
        }
    }
}

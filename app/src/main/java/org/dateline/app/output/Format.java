package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The output formats, under the names the command line gives them. */
public enum Format {
    TABLE {
        @Override
        public ReportWriter writer(Writer out, Look look) {
            return new TableWriter(out, look);
        }
    },
    JSONL {
        @Override
        public ReportWriter writer(Writer out, Look look) throws IOException {
            return new RecordWriter(out);
        }
    },
    CSV {
        @Override
        public ReportWriter writer(Writer out, Look look) throws IOException {
            return new EventTableWriter(out);
        }
    },
    ACLED {
        @Override
        public ReportWriter writer(Writer out, Look look) throws IOException {
            return new AcledWriter(out);
        }
    },
    GEOJSON {
        @Override
        public ReportWriter writer(Writer out, Look look) throws IOException {
            return new GeoJsonWriter(out);
        }
    },
    HTML {
        @Override
        public ReportWriter writer(Writer out, Look look) {
            return new HtmlWriter(out);
        }
    };

    /** {@code look} matters to the formats made for people alone. */
    public abstract ReportWriter writer(Writer out, Look look) throws IOException;

    /** The format of that name, whatever its case; the message of the exception lists all. */
    public static Format of(String name) {
        for (Format format : values()) {
            if (format.toString().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no format is called '" + name + "'; there are "
                + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

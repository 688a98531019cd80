package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

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

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

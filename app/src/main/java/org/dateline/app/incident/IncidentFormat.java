package org.dateline.app.incident;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms of an export, under the names the command line gives them. */
public enum IncidentFormat {
    JSONL {
        @Override
        public IncidentWriter writer(Writer out) {
            return new IncidentLines(out);
        }
    },
    CSV {
        @Override
        public IncidentWriter writer(Writer out) throws IOException {
            return new HxlIncidents(out);
        }
    },
    ACLED {
        @Override
        public IncidentWriter writer(Writer out) throws IOException {
            return new AcledIncidents(out);
        }
    },
    GEOJSON {
        @Override
        public IncidentWriter writer(Writer out) throws IOException {
            return new GeoJsonIncidents(out);
        }
    },
    ATOM {
        @Override
        public IncidentWriter writer(Writer out) throws IOException {
            return new AtomIncidents(out);
        }
    };

    public abstract IncidentWriter writer(Writer out) throws IOException;

    /** The form of that name, whatever its case; the message of the exception lists all. */
    public static IncidentFormat of(String name) {
        for (IncidentFormat format : values()) {
            if (format.toString().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no export is called '" + name + "'; there are "
                + Arrays.stream(values()).map(IncidentFormat::toString).collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

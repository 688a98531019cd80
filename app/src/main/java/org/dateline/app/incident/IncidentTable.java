package org.dateline.app.incident;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.app.output.TextTable.Cell;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.Status;

/** Incidents as rows for a terminal, most of them on one line. */
public final class IncidentTable {

    /** So much of an id is nearly always enough to name an incident by. */
    private static final int SHORT_ID = 9;

    private IncidentTable() {}

    public static void write(List<IncidentEntry> incidents, Appendable out, Look look) throws IOException {
        TextTable table =
                new TextTable(List.of("ID", "WHEN", "WHAT", "WHERE", "SOURCES", "REPORTS", "CONTRADICTED", "STATUS"));
        for (IncidentEntry incident : incidents) {
            table.row(
                    new Cell(shortId(incident.id()), Style.DIM),
                    TextTable.cell(when(incident)),
                    new Cell(incident.headline(), Style.BOLD),
                    TextTable.cell(where(incident)),
                    TextTable.cell(String.valueOf(incident.sources())),
                    TextTable.cell(String.valueOf(incident.reports())),
                    contradicted(incident),
                    status(incident));
        }
        table.write(out, look, "");
    }

    static String shortId(String id) {
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    private static String when(IncidentEntry incident) {
        if (incident.from().isEmpty()) {
            return incident.to().map(day -> "until " + day).orElse("");
        }
        Optional<String> end = incident.to().map(Object::toString);
        String from = incident.from().get().toString();
        return end.isEmpty() ? "since " + from : end.get().equals(from) ? from : from + " to " + end.get();
    }

    private static String where(IncidentEntry incident) {
        String country = incident.country().orElse("");
        return incident.place()
                .map(place -> country.isEmpty() || country.equals(place) ? place : place + " (" + country + ")")
                .orElse(country);
    }

    private static Cell contradicted(IncidentEntry incident) {
        int fields = incident.contradictions();
        return fields == 0 ? TextTable.cell("") : new Cell(fields + (fields == 1 ? " field" : " fields"), Style.RED);
    }

    private static Cell status(IncidentEntry incident) {
        String unseen = incident.unseen() > 0 && incident.status() != Status.OPEN
                ? ", " + incident.unseen() + " new since"
                : "";
        Style style = incident.status() == Status.VERIFIED ? Style.CYAN : Style.PLAIN;
        return new Cell(incident.status().word() + unseen, style);
    }
}

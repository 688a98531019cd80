package org.dateline.app.incident;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.app.output.TextTable.Cell;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.incident.copy.CopyGroup;

/** The reports of an incident by day, each with its copies folded below it. */
final class ReportList {

    private final Appendable out;
    private final Look look;

    ReportList(Appendable out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(Incident incident) throws IOException {
        IncidentPage.heading(out, look, "Reports by day");
        Map<String, Telling> tellings = new HashMap<>();
        incident.tellings().forEach(telling -> tellings.put(telling.report(), telling));
        Map<String, CopyGroup> groups = new HashMap<>();
        incident.copies().forEach(group -> groups.put(group.original(), group));
        var copies = Facts.copies(incident);
        TextTable table = new TextTable(List.of("DAY", "PUBLISHER", "REPORT", "TELLS"));
        for (Telling telling : incident.tellings()) {
            if (!copies.contains(telling.report())) {
                table.row(
                        TextTable.cell(telling.published().map(Object::toString).orElse("")),
                        TextTable.cell(telling.publisher().orElse("")),
                        new Cell(telling.report(), Style.DIM),
                        TextTable.cell(tells(telling) + copies(groups.get(telling.report()), tellings)));
            }
        }
        table.write(out, look, IncidentPage.INDENT);
    }

    private static String tells(Telling telling) {
        return telling.title().orElseGet(() -> telling.mentions().get(0).words());
    }

    private static String copies(CopyGroup group, Map<String, Telling> tellings) {
        if (group == null || group.copies().isEmpty()) {
            return "";
        }
        return " (copied by "
                + group.copies().stream()
                        .map(copy ->
                                tellings.get(copy.report()).publisher().orElse("somebody") + " as " + copy.report())
                        .collect(Collectors.joining(", "))
                + ")";
    }
}

package org.dateline.app.incident;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.app.output.TextTable.Cell;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Contradiction;
import org.dateline.core.incident.account.Corroboration;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;
import org.dateline.core.incident.account.Telling;

/** Where accounts cannot all be right: for each field every position, who holds it since when, and its grade. */
final class ContradictionTable {

    private static final int MOST_NAMES = 5;

    private final Appendable out;
    private final Look look;

    ContradictionTable(Appendable out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(Incident incident) throws IOException {
        if (incident.contradictions().isEmpty()) {
            return;
        }
        IncidentPage.heading(out, look, "Contradictions");
        TextTable table = new TextTable(List.of("FIELD", "", "POSITION", "INDEPENDENT", "WHO SAYS SO", "CREDIBILITY"));
        for (Contradiction contradiction : incident.contradictions()) {
            String field = Facts.field(contradiction.field());
            for (Position position : contradiction.positions()) {
                table.row(
                        new Cell(field, Style.RED),
                        TextTable.cell(position.letter()),
                        new Cell(position.value().label(), Style.BOLD),
                        TextTable.cell(String.valueOf(position.support().sources())),
                        TextTable.cell(who(incident, position)),
                        TextTable.cell(Facts.grade(position.credibility())));
                field = "";
            }
        }
        table.write(out, look, IncidentPage.INDENT);
    }

    private static String who(Incident incident, Position position) {
        Set<String> counted = position.support().counted().stream()
                .map(Corroboration.Counted::teller)
                .collect(Collectors.toSet());
        Set<String> copies = Facts.copies(incident);
        List<String> names = position.claims().stream()
                .filter(claim -> !copies.contains(claim.report())
                        || position.claims().stream().allMatch(other -> copies.contains(other.report())))
                .sorted(Comparator.comparing((Claim claim) -> !counted.contains(claim.teller())))
                .map(claim -> name(incident, claim))
                .distinct()
                .toList();
        return names.size() <= MOST_NAMES
                ? String.join("; ", names)
                : names.stream().limit(MOST_NAMES).collect(Collectors.joining("; ")) + "; "
                        + (names.size() - MOST_NAMES) + " more";
    }

    /** {@code Walter Whelpton (Hull Daily Mail, 24 Oct)}. */
    private static String name(Incident incident, Claim claim) {
        String teller = incident.account(claim.teller())
                .map(Account::teller)
                .map(found -> found.name())
                .orElse(claim.teller());
        Optional<String> outlet = incident.tellings().stream()
                .filter(telling -> telling.report().equals(claim.report()))
                .map(Telling::publisher)
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(teller))
                .findFirst();
        String day = claim.said().map(Object::toString).orElse("");
        String through =
                outlet.map(name -> day.isEmpty() ? name : name + ", " + day).orElse(day);
        return through.isEmpty() ? teller : teller + " (" + through + ")";
    }
}

package org.dateline.app.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.app.output.TextTable.Cell;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Field;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;

/**
 * The accounts of an incident side by side: a column each, a row for each field, so that what they say of one thing stands
 * on one line. Those that take a side where accounts contradict each other come first. Where a field is contradicted, a
 * letter tells which position a value belongs to.
 */
final class AccountTable {

    /** What a column needs to be read at ease. */
    private static final int COLUMN = 19;

    private static final int MARGIN = 14;
    private final Appendable out;
    private final Look look;

    AccountTable(Appendable out, Look look) {
        this.out = out;
        this.look = look;
    }

    /** @param most tables below each other; more would no longer be side by side */
    void write(Incident incident, int most) throws IOException {
        List<Account> accounts = sorted(incident);
        int side = Math.max(2, (look.width() - MARGIN) / COLUMN);
        int shown = Math.min(accounts.size(), side * most);
        IncidentPage.heading(out, look, "Accounts side by side");
        for (int from = 0; from < shown; from += side) {
            if (from > 0) {
                out.append('\n');
            }
            table(incident, accounts.subList(from, Math.min(from + side, shown)));
        }
        if (shown < accounts.size()) {
            String more =
                    IncidentPage.INDENT + "and " + IncidentPage.count(accounts.size() - shown, "account") + " more";
            out.append(Style.DIM.apply(more, look.colour())).append('\n');
        }
    }

    /** By how many contradicted fields they take a side in, then by day. */
    private static List<Account> sorted(Incident incident) {
        Set<Field> contradicted = EnumSet.noneOf(Field.class);
        incident.contradictions().forEach(contradiction -> contradicted.add(contradiction.field()));
        return incident.accounts().stream()
                .sorted(Comparator.comparingLong((Account account) -> -account.claims().stream()
                        .map(Claim::field)
                        .filter(contradicted::contains)
                        .distinct()
                        .count()))
                .toList();
    }

    private void table(Incident incident, List<Account> accounts) throws IOException {
        List<String> header = new ArrayList<>(List.of(""));
        accounts.forEach(account -> header.add(account.teller().name()));
        TextTable table = new TextTable(header.stream().map(name -> "").toList());
        table.row(header.stream().map(name -> new Cell(name, Style.BOLD)).toArray(Cell[]::new));
        table.row(row("through", accounts, AccountTable::through));
        for (FieldValues values : incident.fields()) {
            if (accounts.stream().anyMatch(a -> a.claims().stream().anyMatch(c -> c.field() == values.field()))) {
                table.row(values(values, accounts));
            }
        }
        table.row(
                row("reliability", accounts, a -> a.reliability().grade().mark().symbol()));
        table.writeBody(out, look, IncidentPage.INDENT);
    }

    /** What it goes by in a cell. */
    @FunctionalInterface
    private interface Column {
        String of(Account account);
    }

    private static Cell[] row(String name, List<Account> accounts, Column column) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(name, Style.DIM));
        accounts.forEach(account -> cells.add(new Cell(column.of(account), Style.DIM)));
        return cells.toArray(Cell[]::new);
    }

    private static String through(Account account) {
        List<String> outlets = account.through();
        String day = account.first().map(Object::toString).orElse("");
        String others = outlets.size() > 2 ? " and " + (outlets.size() - 1) + " more" : "";
        String names = outlets.size() > 2 ? outlets.get(0) + others : String.join(", ", outlets);
        return names.equals(account.teller().name()) ? day : names + (day.isEmpty() ? "" : ", " + day);
    }

    private static Cell[] values(FieldValues values, List<Account> accounts) {
        List<Cell> cells = new ArrayList<>();
        Style style = values.isContradicted() ? Style.RED : Style.PLAIN;
        cells.add(new Cell(Facts.field(values.field()), values.isContradicted() ? Style.RED : Style.DIM));
        for (Account account : accounts) {
            String said = account.claims().stream()
                    .filter(claim -> claim.field() == values.field())
                    .map(claim -> value(values, claim))
                    .distinct()
                    .collect(Collectors.joining("; "));
            cells.add(new Cell(said.isEmpty() ? "–" : said, said.isEmpty() ? Style.DIM : style));
        }
        return cells.toArray(Cell[]::new);
    }

    /** {@code 2 [A]}; {@code 30 (taken back)}. */
    private static String value(FieldValues values, Claim claim) {
        if (!claim.stands()) {
            return claim.value().label() + " (taken back)";
        }
        String letter = values.isContradicted()
                ? values.positions().stream()
                        .filter(position -> position.claims().contains(claim))
                        .map(Position::letter)
                        .map(l -> " [" + l + "]")
                        .collect(Collectors.joining())
                : "";
        return claim.value().label() + letter;
    }
}

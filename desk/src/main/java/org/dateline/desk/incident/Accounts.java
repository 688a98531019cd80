package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Stake;
import org.dateline.core.statement.Certainty;
import org.dateline.desk.view.GradeView;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;

/**
 * Lays accounts side by side. Those that take sides come first and then those that tell most, as many as a page can show;
 * the columns stand in the order in which they were first told.
 */
final class Accounts {

    private static final int MOST_COLUMNS = 7;
    private static final int WORDS = 110;

    private final Incident incident;
    private final Sides sides;
    private final Map<String, Mention> mentions = new HashMap<>();

    Accounts(Incident incident, Sides sides) {
        this.incident = incident;
        this.sides = sides;
        incident.tellings().forEach(t -> t.mentions().forEach(m -> mentions.put(m.id(), m)));
    }

    AccountTable table() {
        List<Account> ranked = new ArrayList<>(incident.accounts());
        ranked.sort(Comparator.comparingLong((Account a) -> contested(a))
                .thenComparingLong(
                        a -> a.claims().stream().map(Claim::field).distinct().count())
                .reversed());
        Set<Account> chosen = new LinkedHashSet<>(ranked.subList(0, Math.min(MOST_COLUMNS, ranked.size())));
        List<Account> columns =
                incident.accounts().stream().filter(chosen::contains).toList();
        List<AccountTable.Row> contradicted = new ArrayList<>();
        List<AccountTable.Row> agreed = new ArrayList<>();
        for (FieldValues values : incident.fields()) {
            AccountTable.Row row = new AccountTable.Row(
                    Sides.name(values.field()),
                    note(values),
                    columns.stream().map(account -> cell(account, values)).toList());
            (values.isContradicted() ? contradicted : agreed).add(row);
        }
        return new AccountTable(
                columns.stream().map(Accounts::column).toList(),
                contradicted,
                agreed,
                incident.accounts().size() - columns.size());
    }

    private long contested(Account account) {
        return account.claims().stream()
                .filter(claim -> sides.letter(claim).isPresent())
                .map(Claim::field)
                .distinct()
                .count();
    }

    private static String note(FieldValues values) {
        if (!values.isContradicted()) {
            return "";
        }
        return values.positions().stream()
                .map(p -> Integer.toString(p.support().sources()))
                .collect(Collectors.joining(" against "));
    }

    private static AccountTable.Column column(Account account) {
        String carried = account.through().stream()
                .filter(name -> !name.equals(account.teller().name()))
                .limit(3)
                .collect(Collectors.joining(", "));
        String through = carried.isEmpty() ? "in its own voice" : "in " + carried;
        boolean own = account.claims().stream().allMatch(claim -> claim.stake() == Stake.OWN);
        return new AccountTable.Column(
                account.teller().name(),
                through + account.first().map(day -> ", " + Words.day(day)).orElse(""),
                own ? "says what serves its own side" : "",
                GradeView.of(account.reliability()));
    }

    private AccountTable.Cell cell(Account account, FieldValues values) {
        List<Claim> claims = account.claims().stream()
                .filter(claim -> claim.field() == values.field())
                .toList();
        List<Claim> standing = claims.stream().filter(Claim::stands).toList();
        if (standing.isEmpty()) {
            return new AccountTable.Cell(account.teller().name(), "", "", Said.of(""), "", "", "");
        }
        Claim claim = standing.stream()
                .filter(c -> sides.letter(c).isPresent())
                .findFirst()
                .orElse(standing.get(0));
        String former = claims.stream()
                .filter(c -> !c.stands())
                .map(c -> c.value().label())
                .distinct()
                .collect(Collectors.joining(", "));
        Mention mention = mentions.get(claim.mention());
        return new AccountTable.Cell(
                account.teller().name(),
                sides.letter(claim).orElse(""),
                claim.value().label(),
                Said.excerpt(mention == null ? "" : mention.words(), WORDS),
                Link.report(claim.report()),
                former,
                note(claim));
    }

    private static String note(Claim claim) {
        List<String> notes = new ArrayList<>();
        if (claim.certainty() != Certainty.CERTAIN) {
            notes.add("held " + Words.capital(claim.certainty().name()).toLowerCase(java.util.Locale.ROOT));
        }
        if (claim.stake() == Stake.ADMISSION) {
            notes.add("against its own side");
        }
        return String.join(", ", notes);
    }
}

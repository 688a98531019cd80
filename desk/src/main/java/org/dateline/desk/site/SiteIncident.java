package org.dateline.desk.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.incident.MapView;
import org.dateline.desk.publish.Snapshot;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;

/**
 * The page of a released incident.
 *
 * @param first when it was released first; empty when this is the first version
 */
public record SiteIncident(SiteEntry entry, Snapshot snapshot, Optional<MapView> map, String first) {

    private static final int MOST_COLUMNS = 6;
    private static final String SEPARATOR = "; ";

    /** A row of the accounts side by side. */
    public record Row(String name, boolean contradicted, List<Cell> cells) {}

    /** What an account says there; null fields never occur, an empty value says nothing. */
    public record Cell(String by, String letter, String value, Said words, String note) {}

    /** The accounts that stand side by side: those that take sides, then those that tell most, in order of their days. */
    public List<Snapshot.Account> columns() {
        List<Snapshot.Account> ranked = new ArrayList<>(snapshot.accounts());
        ranked.sort(Comparator.comparingLong((Snapshot.Account a) -> a.claims().stream()
                        .filter(claim -> !claim.letter().isEmpty())
                        .count())
                .thenComparingInt(a -> a.claims().size())
                .reversed());
        List<Snapshot.Account> chosen = ranked.subList(0, Math.min(MOST_COLUMNS, ranked.size()));
        return snapshot.accounts().stream()
                .filter(chosen::contains)
                .limit(MOST_COLUMNS)
                .toList();
    }

    /** How many have no room. */
    public int more() {
        return snapshot.accounts().size() - columns().size();
    }

    /** What contradicts first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Snapshot.Account> columns = columns();
        for (boolean contradicted : new boolean[] {true, false}) {
            for (Snapshot.Fact fact : snapshot.facts()) {
                if (fact.contradicted() == contradicted) {
                    rows.add(new Row(
                            fact.name(),
                            contradicted,
                            columns.stream().map(a -> cell(a, fact)).toList()));
                }
            }
        }
        return rows;
    }

    private static Cell cell(Snapshot.Account account, Snapshot.Fact fact) {
        return account.claims().stream()
                .filter(claim -> claim.field().equals(fact.field()))
                .findFirst()
                .map(claim -> new Cell(
                        account.name(),
                        claim.letter(),
                        claim.value(),
                        Said.of(fact.contradicted() ? claim.words() : ""),
                        claim.former().isEmpty()
                                ? claim.note()
                                : "before: " + claim.former() + (claim.note().isEmpty() ? "" : "; " + claim.note())))
                .orElseGet(() -> new Cell(account.name(), "", "", Said.of(""), ""));
    }

    /** Who says so. */
    public static String who(Snapshot.Position position) {
        return position.named().isEmpty()
                ? "nobody who counts as a source of its own"
                : String.join(SEPARATOR, position.named());
    }

    /** {@code all who tell of it say that it happened}. */
    public String standing() {
        return switch (snapshot.standing()) {
            case "happened" -> "All who tell of it say that it happened.";
            case "disputed" -> "Some say that it happened, some that it did not.";
            case "denied" -> "It is only denied.";
            case "planned" -> "It is announced; nobody says yet that it happened.";
            default -> "It is only talked of.";
        };
    }

    /** {@code 12 Mar 2021}; empty when no day is told. */
    public static String day(String iso) {
        return iso.isEmpty() ? "" : Words.day(java.time.LocalDate.parse(iso));
    }
}

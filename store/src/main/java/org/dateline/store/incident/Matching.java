package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.store.StoreException;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.dateline.store.search.Folding;
import org.dateline.store.search.SearchQuery;
import org.jdbi.v3.core.Handle;

/** Criteria as SQL, over the alias {@code m} of mentions or {@code i} of incidents. */
public final class Matching {

    /**
     * From so many rows on it is cheaper to walk the list in its order and ask of each row whether an actor or a word is in
     * it, than to look up all rows that have it.
     */
    private static final int FEW = 5_000;

    /** Between who acts and who is acted on. */
    private static final char ACTS_ON = '>';

    /** Stands in a code for a role that no report tells. */
    private static final String NO_ROLE = "-";

    private final Database database;
    private final Handle handle;
    private final Criteria criteria;

    public Matching(Database database, Handle handle, Criteria criteria) {
        this.database = database;
        this.handle = handle;
        this.criteria = criteria;
    }

    public Where mentions() {
        Where where = common("m");
        parties().ifPresent(parties -> {
            Party first = parties.get(0);
            String rest = parties.size() == 1 ? "" : together(parties.get(1));
            if (isFew(first)) {
                where.and(
                        "m.number IN (SELECT p.mention FROM mention_party p WHERE " + first.condition() + rest + ")",
                        values(parties));
            } else {
                where.and(
                        "EXISTS (SELECT 1 FROM mention_party p WHERE p.mention = m.number AND " + first.condition()
                                + rest + ")",
                        values(parties));
            }
        });
        criteria.words()
                .ifPresent(words ->
                        where.and("m.report IN (" + database.dialect().matchingReports() + ")", search(words)));
        if (criteria.status().isPresent()
                || criteria.sources().isPresent()
                || criteria.contradicted().isPresent()) {
            where.and("m.incident IS NOT NULL");
            ofIncident(where);
        }
        return where;
    }

    public Where incidents() {
        Where where = common("i");
        parties().ifPresent(parties -> {
            Party first = parties.get(0);
            String rest = parties.size() == 1 ? "" : together(parties.get(1));
            if (isFew(first)) {
                where.and(
                        "i.number IN (SELECT m.incident FROM mention_party p JOIN mention m ON m.number = p.mention"
                                + " WHERE " + first.condition() + rest + ")",
                        values(parties));
            } else {
                where.and(
                        "EXISTS (SELECT 1 FROM mention m JOIN mention_party p ON p.mention = m.number"
                                + " WHERE m.incident = i.number AND " + first.condition() + rest + ")",
                        values(parties));
            }
        });
        criteria.words()
                .ifPresent(words -> where.and(
                        "i.number IN (SELECT m.incident FROM mention m WHERE m.report IN ("
                                + database.dialect().matchingReports() + "))",
                        search(words)));
        ofIncident(where);
        return where;
    }

    private Where common(String alias) {
        Where where = new Where();
        criteria.type().ifPresent(type -> where.and(alias + ".type = ?", type.toUpperCase(Locale.ROOT)));
        criteria.from().map(LocalDate::toEpochDay).ifPresent(day -> where.and(alias + ".when_from >= ?", day));
        criteria.to()
                .ifPresent(day -> where.and(alias + ".when_from <= ?", day.toEpochDay())
                        .and(alias + ".when_from > " + Values.UNKNOWN_DAY));
        criteria.box().ifPresent(box -> box(where, alias, box));
        criteria.country().ifPresent(code -> where.and(alias + ".country = ?", code.toUpperCase(Locale.ROOT)));
        return where;
    }

    /** That it lies in a box. */
    public static void box(Where where, String alias, Box box) {
        where.and(alias + ".lat BETWEEN ? AND ?", box.south(), box.north());
        if (box.crossesDateLine()) {
            where.and("(" + alias + ".lon >= ? OR " + alias + ".lon <= ?)", box.west(), box.east());
        } else {
            where.and(alias + ".lon BETWEEN ? AND ?", box.west(), box.east());
        }
    }

    private void ofIncident(Where where) {
        criteria.status().ifPresent(status -> where.and("i.status = ?", status.word()));
        criteria.sources().ifPresent(least -> where.and("i.sources >= ?", least));
        criteria.contradicted().ifPresent(yes -> where.and(yes ? "i.contradictions > 0" : "i.contradictions = 0"));
    }

    /** Who takes part, as a condition on the alias {@code p} of the parties of mentions. */
    public record Party(String condition, List<Object> values) {

        private Party as(String side) {
            return new Party(condition + " AND p.side = '" + side + "'", values);
        }
    }

    /** One party, or who acts and who is acted on in one mention. */
    private Optional<List<Party>> parties() {
        return criteria.actor().map(text -> {
            int arrow = text.indexOf(ACTS_ON);
            if (arrow < 0) {
                return List.of(party(text, text));
            }
            String actor = text.substring(0, arrow);
            String recipient = text.substring(arrow + 1);
            if (recipient.isBlank()) {
                return List.of(party(actor, text).as("actor"));
            }
            if (actor.isBlank()) {
                return List.of(party(recipient, text).as("recipient"));
            }
            return List.of(
                    party(actor, text).as("actor"), party(recipient, text).as("recipient"));
        });
    }

    /** One actor, whatever its side. */
    public static Party party(String actor) {
        return party(actor, actor);
    }

    private static Party party(String written, String text) {
        String code = written.strip();
        if (code.matches("[A-Z]{3}")) {
            return new Party("p.country = ?", List.of(code));
        }
        if (code.matches("[A-Z]{3} ([A-Z0-9]+|-)")) {
            String[] parts = code.split(" ");
            return new Party(
                    "p.country = ? AND p.role = ?", List.of(parts[0], parts[1].equals(NO_ROLE) ? "" : parts[1]));
        }
        String folded = Folding.words(code);
        if (folded.isEmpty()) {
            throw StoreException.refused(
                    "an actor is a code such as RUS or RUS MIL, or a name; RUS > UKR is who acts on whom; got '" + text
                            + "'");
        }
        return new Party("p.folded = ?", List.of(folded));
    }

    /** That another party, {@code o} for it, takes part in the same mention. */
    private static String together(Party other) {
        return " AND EXISTS (SELECT 1 FROM mention_party o WHERE o.mention = p.mention AND "
                + other.condition().replace("p.", "o.") + ")";
    }

    private static Object[] values(List<Party> parties) {
        return parties.stream().flatMap(party -> party.values().stream()).toArray();
    }

    private boolean isFew(Party party) {
        Where where = new Where().and(party.condition(), party.values().toArray());
        List<Integer> rows = where.query(
                        handle, "SELECT count(*) FROM (SELECT 1 FROM mention_party p%s LIMIT " + FEW + ") AS few")
                .mapTo(Integer.class)
                .list();
        return rows.get(0) < FEW;
    }

    private String search(String words) {
        SearchQuery query = SearchQuery.parse(words);
        return query.isEmpty()
                ? database.dialect().search(SearchQuery.NOTHING)
                : database.dialect().search(query);
    }
}

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
final class Matching {

    /**
     * From so many rows on it is cheaper to walk the list in its order and ask of each row whether an actor or a word is in
     * it, than to look up all rows that have it.
     */
    private static final int FEW = 5_000;

    private final Database database;
    private final Handle handle;
    private final Criteria criteria;

    Matching(Database database, Handle handle, Criteria criteria) {
        this.database = database;
        this.handle = handle;
        this.criteria = criteria;
    }

    Where mentions() {
        Where where = common("m");
        actor().ifPresent(a -> {
            if (isFew(a)) {
                where.and(
                        "m.number IN (SELECT p.mention FROM mention_party p WHERE " + a.condition() + ")",
                        a.values().toArray());
            } else {
                where.and(
                        "EXISTS (SELECT 1 FROM mention_party p WHERE p.mention = m.number AND " + a.condition() + ")",
                        a.values().toArray());
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

    Where incidents() {
        Where where = common("i");
        actor().ifPresent(a -> {
            String from = "FROM mention_party p JOIN mention m ON m.number = p.mention WHERE " + a.condition();
            if (isFew(a)) {
                where.and(
                        "i.number IN (SELECT m.incident " + from + ")",
                        a.values().toArray());
            } else {
                where.and(
                        "EXISTS (SELECT 1 FROM mention m JOIN mention_party p ON p.mention = m.number"
                                + " WHERE m.incident = i.number AND " + a.condition() + ")",
                        a.values().toArray());
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

    private static void box(Where where, String alias, Box box) {
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

    private record Actor(String condition, List<Object> values) {}

    private Optional<Actor> actor() {
        return criteria.actor().map(text -> {
            String code = text.strip();
            if (code.matches("[A-Z]{3}")) {
                return new Actor("p.country = ?", List.of(code));
            }
            if (code.matches("[A-Z]{3} [A-Z0-9]+")) {
                String[] parts = code.split(" ");
                return new Actor("p.country = ? AND p.role = ?", List.of(parts[0], parts[1]));
            }
            String folded = Folding.words(code);
            if (folded.isEmpty()) {
                throw StoreException.refused(
                        "an actor is a code such as RUS or RUS MIL, or a name, got '" + text + "'");
            }
            return new Actor("p.folded = ?", List.of(folded));
        });
    }

    private boolean isFew(Actor actor) {
        Where where = new Where().and(actor.condition(), actor.values().toArray());
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

package org.dateline.store.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.statement.Stance;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.Incidents;
import org.dateline.store.incident.Matching;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Kept;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.dateline.store.search.Folding;
import org.jdbi.v3.core.Handle;

/** Adds up who acts on whom. An incident counts once, however many reports tell of it. Safe for use by several threads. */
public final class Actors {

    private static final String LATEST =
            "WITH s AS (SELECT i.number FROM incident i%s ORDER BY i.when_from DESC LIMIT " + Interplay.SAMPLE + ") ";

    /** Of an actor in more mentions so many are looked at. */
    private static final int LOOKED_AT = 20_000;

    /** From so many mentions on an answer may be a little old. */
    private static final int MUCH = 10_000;

    private static final int SPEAKERS = 200;

    private final Database database;
    private final Kept kept;

    public Actors(Database database) {
        this.database = database;
        this.kept = new Kept(database);
    }

    /**
     * @param most how many actors at most
     * @param among so many that act are set against as many that are acted on
     */
    public Interplay interplay(Criteria criteria, Grouping grouping, int most, int among) {
        return kept.get(
                List.of("interplay", criteria, grouping, most, among),
                () -> read(criteria, grouping, most, among),
                interplay -> !interplay.exact());
    }

    private Interplay read(Criteria criteria, Grouping grouping, int most, int among) {
        return database.read(handle -> {
            Where where = new Matching(database, handle, criteria).incidents();
            long incidents = where.query(
                            handle,
                            "SELECT count(*) FROM (SELECT 1 FROM incident i%s LIMIT " + (Interplay.SAMPLE + 1)
                                    + ") AS few")
                    .mapTo(Long.class)
                    .one();
            List<ActorCount> actors = actors(handle, where, grouping);
            List<Dyad> dyads = dyads(handle, where, grouping);
            Set<String> acting = top(dyads, Dyad::actor, among);
            List<Dyad> theirs =
                    dyads.stream().filter(dyad -> acting.contains(dyad.actor())).toList();
            Set<String> actedOn = top(theirs, Dyad::recipient, among);
            List<Dyad> shown = theirs.stream()
                    .filter(dyad -> actedOn.contains(dyad.recipient()))
                    .toList();
            acting.retainAll(shown.stream().map(Dyad::actor).collect(Collectors.toSet()));
            return new Interplay(
                    actors.subList(0, Math.min(most, actors.size())),
                    named(acting, actors),
                    named(actedOn, actors),
                    shown,
                    Math.min(incidents, Interplay.SAMPLE),
                    incidents <= Interplay.SAMPLE);
        });
    }

    /** Those that are in most of them, in that order. */
    private static Set<String> top(List<Dyad> dyads, Function<Dyad, String> side, int most) {
        Map<String, Long> sums = new LinkedHashMap<>();
        dyads.forEach(dyad -> sums.merge(side.apply(dyad), dyad.incidents(), Long::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<ActorCount> named(Set<String> keys, List<ActorCount> actors) {
        Map<String, ActorCount> byKey = new HashMap<>();
        actors.forEach(actor -> byKey.put(actor.key(), actor));
        return keys.stream().map(byKey::get).toList();
    }

    private static List<ActorCount> actors(Handle handle, Where where, Grouping grouping) {
        List<ActorCount> actors = new ArrayList<>(where.query(
                        handle,
                        LATEST + "SELECT " + grouping.key("p")
                                + " AS actor, max(p.name), max(p.country || ' ' || p.role),"
                                + " count(DISTINCT CASE WHEN p.side = 'actor' THEN m.incident END),"
                                + " count(DISTINCT CASE WHEN p.side = 'recipient' THEN m.incident END)"
                                + " FROM s JOIN mention m ON m.incident = s.number"
                                + " JOIN mention_party p ON p.mention = m.number GROUP BY actor")
                .map((row, context) -> new ActorCount(
                        row.getString(1), row.getString(2), row.getString(3).strip(), row.getLong(4), row.getLong(5)))
                .list());
        actors.removeIf(actor -> actor.key().isBlank());
        actors.sort(Comparator.comparingLong(ActorCount::all).reversed().thenComparing(ActorCount::key));
        return actors;
    }

    private static List<Dyad> dyads(Handle handle, Where where, Grouping grouping) {
        return where
                .query(
                        handle,
                        LATEST + "SELECT " + grouping.key("a") + " AS actor, " + grouping.key("r") + " AS recipient,"
                                + " count(DISTINCT m.incident) AS incidents"
                                + " FROM s JOIN mention m ON m.incident = s.number"
                                + " JOIN mention_party a ON a.mention = m.number AND a.side = 'actor'"
                                + " JOIN mention_party r ON r.mention = m.number AND r.side = 'recipient'"
                                + " GROUP BY actor, recipient ORDER BY incidents DESC, actor, recipient")
                .map((row, context) -> new Dyad(row.getString(1), row.getString(2), row.getLong(3)))
                .list()
                .stream()
                .filter(dyad -> !dyad.actor().isBlank() && !dyad.recipient().isBlank())
                .toList();
    }

    /**
     * Names and codes of one actor as reports give them, the most frequent first.
     *
     * @param actor as {@link Criteria} takes one
     */
    public List<ActorName> names(String actor, int most) {
        return kept.get(
                List.of("names", actor, most),
                () -> readNames(actor, most),
                names -> names.stream().mapToLong(ActorName::mentions).sum() > MUCH);
    }

    private List<ActorName> readNames(String actor, int most) {
        Matching.Party party = Matching.party(actor);
        return database.read(handle -> new Where()
                .and(party.condition(), party.values().toArray())
                .query(
                        handle,
                        "SELECT max(p.name) AS name, p.country, p.role, count(DISTINCT p.mention) AS mentions,"
                                + " min(r.published) AS first, max(r.published) AS last"
                                + " FROM (SELECT p.mention, p.name, p.folded, p.country, p.role"
                                + " FROM mention_party p%s LIMIT " + LOOKED_AT + ") AS p"
                                + " JOIN mention m ON m.number = p.mention JOIN report r ON r.number = m.report"
                                + " GROUP BY p.folded, p.country, p.role ORDER BY mentions DESC, p.folded, p.country, p.role"
                                + " LIMIT " + most)
                .map((row, context) -> new ActorName(
                        row.getString("name"),
                        (row.getString("country") + " " + row.getString("role")).strip(),
                        row.getLong("mentions"),
                        Values.date(row, "first"),
                        Values.date(row, "last")))
                .list());
    }

    /**
     * What an actor says of events, what came in last first.
     *
     * @param actor as {@link Criteria} takes one
     * @param contradicted only of incidents with contradictions
     */
    public List<Utterance> said(String actor, boolean contradicted, int most) {
        Where speakers = speakers(actor);
        return database.read(handle -> {
            List<Long> sources = speakers.query(
                            handle, "SELECT s.number FROM source s%s ORDER BY s.mentions DESC LIMIT " + SPEAKERS)
                    .mapTo(Long.class)
                    .list();
            Where where = new Where().in("v.source", sources);
            if (contradicted) {
                where.and("i.contradictions > 0");
            }
            return where.query(
                            handle,
                            "SELECT s.name AS speaker, v.stance, m.number, m.detail, m.when_from, i.id AS incident,"
                                    + " r.published, r.publisher FROM mention_voice v JOIN source s ON s.number = v.source"
                                    + " JOIN mention m ON m.number = v.mention JOIN report r ON r.number = m.report"
                                    + " LEFT JOIN incident i ON i.number = m.incident%s"
                                    + " ORDER BY v.mention DESC LIMIT " + most)
                    .map((row, context) -> new Utterance(
                            row.getString("speaker"), Stance.valueOf(row.getString("stance")), Incidents.mention(row)))
                    .list();
        });
    }

    private static Where speakers(String actor) {
        Where where = new Where().and("s.kind = 'speaker'").and("s.mentions > 0");
        String code = actor.strip();
        if (code.matches("[A-Z]{3}")) {
            return where.and("s.code >= ? AND s.code < ?", code, code + "~");
        }
        if (code.matches("[A-Z]{3} -")) {
            return where.and("s.code = ?", code.substring(0, 3));
        }
        if (code.matches("[A-Z]{3} [A-Z0-9]+")) {
            return where.and("s.code = ?", code);
        }
        return where.and("s.folded = ?", Folding.words(code));
    }
}

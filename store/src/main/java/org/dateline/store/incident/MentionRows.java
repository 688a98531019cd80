package org.dateline.store.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.Voice;
import org.dateline.core.place.Place;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.search.Folding;
import org.dateline.store.source.SourceEntry.Kind;
import org.dateline.store.source.SourceRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the mentions of a report, with what filters look at. */
public final class MentionRows {

    private static final String MENTION = "INSERT INTO mention (number, id, report, type, mode, acled, cameo, status,"
            + " background, when_from, when_to, place, country, lat, lon, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String PARTY =
            "INSERT INTO mention_party (mention, side, position, name, folded, country, role) VALUES (?, ?, ?, ?, ?,"
                    + " ?, ?)";

    private static final String VOICE =
            "INSERT INTO mention_voice (mention, position, source, stance) VALUES (?, ?, ?, ?)";

    /** Every mention's JSON by its id. */
    public Map<String, String> details(Handle handle, long report) {
        Map<String, String> details = new TreeMap<>();
        handle.createQuery("SELECT id, detail FROM mention WHERE report = ?")
                .bind(0, report)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> details.put(e.getKey(), e.getValue()));
        return details;
    }

    public void insert(Handle handle, long report, Story story) {
        if (story.mentions().isEmpty()) {
            return;
        }
        long number = Numbers.next(handle, "mention");
        Map<Long, Integer> quoted = new HashMap<>();
        try (PreparedBatch mentions = handle.prepareBatch(MENTION);
                PreparedBatch parties = handle.prepareBatch(PARTY);
                PreparedBatch voices = handle.prepareBatch(VOICE)) {
            for (Mention mention : story.mentions()) {
                add(mentions, number, report, mention);
                parties(parties, number, "actor", mention.actors());
                parties(parties, number, "recipient", mention.recipients());
                for (int i = 0; i < mention.voices().size(); i++) {
                    Voice voice = mention.voices().get(i);
                    long source = SourceRows.number(
                            handle,
                            Kind.SPEAKER,
                            voice.name(),
                            voice.code().map(Object::toString).orElse(""));
                    quoted.merge(source, 1, Integer::sum);
                    voices.bind(0, number)
                            .bind(1, i)
                            .bind(2, source)
                            .bind(3, voice.stance().name())
                            .add();
                }
                number++;
            }
            execute(mentions);
            execute(parties);
            execute(voices);
        }
        quoted.forEach((source, count) -> SourceRows.count(handle, source, 1, count));
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void add(PreparedBatch batch, long number, long report, Mention m) {
        Optional<Place> where = m.where();
        batch.bind(0, number)
                .bind(1, m.id())
                .bind(2, report)
                .bind(3, m.type().plover())
                .bind(4, m.type().mode().orElse(null))
                .bind(5, m.type().acled().orElse(null))
                .bind(6, m.type().cameo().orElse(null))
                .bind(7, m.status().name())
                .bind(8, m.background() ? 1 : 0)
                .bind(9, m.when().map(w -> w.from().toEpochDay()).orElse(Values.UNKNOWN_DAY))
                .bind(10, m.when().flatMap(w -> w.to()).map(d -> d.toEpochDay()).orElse(null))
                .bind(11, where.map(p -> Values.storable(p.name())).orElse(null))
                .bind(12, where.flatMap(Place::country).orElse(null))
                .bind(13, where.map(Place::latitude).orElse(null))
                .bind(14, where.map(Place::longitude).orElse(null))
                .bind(15, Values.storable(MentionJson.write(m)))
                .add();
    }

    private static void parties(PreparedBatch batch, long mention, String side, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            batch.bind(0, mention)
                    .bind(1, side)
                    .bind(2, i)
                    .bind(3, Values.storable(party.name()))
                    .bind(4, Folding.words(party.name()))
                    .bind(5, party.code().country())
                    .bind(6, party.code().role())
                    .add();
        }
    }

    /** Takes all mentions of a report out again. */
    public void remove(Handle handle, long report) {
        handle.createQuery("SELECT v.source, count(*) AS mentions FROM mention_voice v"
                        + " JOIN mention m ON m.number = v.mention WHERE m.report = ? GROUP BY v.source")
                .bind(0, report)
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .forEach(e -> SourceRows.count(handle, e.getKey(), -1, -e.getValue()));
        for (String table : List.of("mention_voice", "mention_party")) {
            handle.createUpdate(
                            "DELETE FROM " + table + " WHERE mention IN (SELECT number FROM mention WHERE report = ?)")
                    .bind(0, report)
                    .execute();
        }
        handle.createUpdate("DELETE FROM mention WHERE report = ?")
                .bind(0, report)
                .execute();
    }
}

package org.dateline.store.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.incident.Incidents;
import org.dateline.store.incident.Linking;
import org.dateline.store.people.Setting;
import org.dateline.store.people.Settings;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.source.Sources;
import org.dateline.store.source.TellerRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Adds decisions within the writer's transaction, and has the incidents they speak of worked out anew. */
final class DecisionWriter {

    private static final String GRADES = "[A-F]";

    private final Linking linking;

    DecisionWriter(Linking linking) {
        this.linking = linking;
    }

    Decision status(Handle handle, DecisionKind kind, String incident, Signature signature) {
        String id = currentId(handle, incident);
        List<String> mentions = mentions(handle, id);
        boolean ofTwo = kind == DecisionKind.VERIFY && Settings.isOn(handle, Setting.SECOND_READER);
        Optional<String> value = ofTwo ? Optional.of(Decision.ONE_OF_TWO) : Optional.empty();
        long number = insert(handle, kind, id, value, signature, Optional.empty());
        speakOf(handle, number, mentions, DecisionRows.STAYS);
        linking.refresh(handle, mentions);
        return done(handle, number);
    }

    Decision merge(Handle handle, String incident, String other, Signature signature) {
        String one = currentId(handle, incident);
        String two = currentId(handle, other);
        if (one.equals(two)) {
            throw StoreException.refused("'" + incident + "' and '" + other + "' are one incident already");
        }
        TreeSet<String> mentions = new TreeSet<>(mentions(handle, one));
        mentions.addAll(mentions(handle, two));
        long number = insert(handle, DecisionKind.MERGE, one, Optional.of(two), signature, Optional.empty());
        speakOf(handle, number, mentions, DecisionRows.STAYS);
        linking.refresh(handle, mentions);
        return done(handle, number);
    }

    Decision split(Handle handle, String incident, Set<String> parted, Signature signature) {
        String id = currentId(handle, incident);
        TreeSet<String> staying = new TreeSet<>(mentions(handle, id));
        for (String mention : parted) {
            if (!staying.remove(mention)) {
                throw StoreException.refused("incident '" + id + "' has no mention '" + mention + "'");
            }
        }
        if (parted.isEmpty() || staying.isEmpty()) {
            throw StoreException.refused("a split takes some mentions of an incident, not none and not all");
        }
        String parting = Linking.incidentId(linking.founder(handle, parted));
        long number = insert(handle, DecisionKind.SPLIT, id, Optional.of(parting), signature, Optional.empty());
        speakOf(handle, number, staying, DecisionRows.STAYS);
        speakOf(handle, number, parted, DecisionRows.GOES);
        TreeSet<String> all = new TreeSet<>(staying);
        all.addAll(parted);
        linking.refresh(handle, all);
        return done(handle, number);
    }

    Decision grade(Handle handle, String source, String grade, Signature signature) {
        if (!grade.matches(GRADES)) {
            throw StoreException.refused("a source's reliability is a letter from A to F, got '" + grade + "'");
        }
        requireSource(handle, source);
        long number = insert(handle, DecisionKind.GRADE, source, Optional.of(grade), signature, Optional.empty());
        applyGrade(handle, source);
        return done(handle, number);
    }

    Decision undo(Handle handle, long undone, Signature signature) {
        Decision decision = DecisionRows.one(handle, undone)
                .orElseThrow(() -> StoreException.notFound("there is no decision " + undone));
        if (decision.kind() == DecisionKind.UNDO) {
            throw StoreException.refused("decision " + undone + " is itself an undo; decide anew instead");
        }
        if (decision.undone()) {
            throw StoreException.refused("decision " + undone + " is undone already");
        }
        long number =
                insert(handle, DecisionKind.UNDO, decision.target(), Optional.empty(), signature, Optional.of(undone));
        if (decision.kind() == DecisionKind.GRADE) {
            applyGrade(handle, decision.target());
        } else {
            TreeSet<String> mentions = new TreeSet<>(decision.mentions());
            mentions.addAll(decision.parted());
            linking.refresh(handle, mentions);
        }
        return done(handle, number);
    }

    private static String currentId(Handle handle, String incident) {
        long number = Incidents.resolve(handle, incident).orElseThrow(() -> Incidents.missing(incident));
        return handle.createQuery("SELECT id FROM incident WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
    }

    private static List<String> mentions(Handle handle, String incident) {
        return handle.createQuery("SELECT m.id FROM mention m JOIN incident i ON i.number = m.incident WHERE i.id = ?"
                        + " ORDER BY m.id")
                .bind(0, incident)
                .mapTo(String.class)
                .list();
    }

    private static void requireSource(Handle handle, String source) {
        boolean there = handle.createQuery("SELECT number FROM source WHERE number = ?")
                .bind(0, Sources.number(source))
                .mapTo(Long.class)
                .findOne()
                .isPresent();
        if (!there) {
            throw StoreException.notFound("there is no source '" + source + "'");
        }
    }

    /** The last grade that stands, or none. Only one that is given or lost as E changes what incidents weigh. */
    private void applyGrade(Handle handle, String source) {
        long number = Sources.number(source);
        boolean before = isUnreliable(handle, number);
        String last = "(SELECT d.%s FROM decision d WHERE d.kind = 'grade' AND d.target = ? AND NOT EXISTS (SELECT 1"
                + " FROM decision u WHERE u.undoes = d.number) ORDER BY d.number DESC LIMIT 1)";
        handle.createUpdate("UPDATE source SET grade = " + last.replace("%s", "value") + ", grade_by = "
                        + last.replace("%s", "who") + " WHERE number = ?")
                .bind(0, source)
                .bind(1, source)
                .bind(2, number)
                .execute();
        if (before != isUnreliable(handle, number)) {
            linking.reweigh(TellerRows.incidents(handle, number));
        }
    }

    private static boolean isUnreliable(Handle handle, long source) {
        return handle.createQuery("SELECT number FROM source WHERE number = ? AND grade = 'E'")
                .bind(0, source)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    private static long insert(
            Handle handle,
            DecisionKind kind,
            String target,
            Optional<String> value,
            Signature signature,
            Optional<Long> undoes) {
        long number = Numbers.next(handle, "decision");
        handle.createUpdate("INSERT INTO decision (number, kind, target, value, reason, who, decided_at, undoes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, number)
                .bind(1, kind.word())
                .bind(2, target)
                .bind(3, value.orElse(null))
                .bind(4, Values.storable(signature.reason()))
                .bind(5, Values.storable(signature.who()))
                .bind(6, Values.now().toString())
                .bind(7, undoes.orElse(null))
                .execute();
        return number;
    }

    private static void speakOf(Handle handle, long decision, Collection<String> mentions, int part) {
        if (mentions.isEmpty()) {
            return;
        }
        try (PreparedBatch batch =
                handle.prepareBatch("INSERT INTO decision_mention (decision, mention, part) VALUES (?, ?, ?)")) {
            mentions.forEach(mention ->
                    batch.bind(0, decision).bind(1, mention).bind(2, part).add());
            batch.execute();
        }
    }

    /** Reads it back and enters it into the log, with all that it says. */
    private static Decision done(Handle handle, long number) {
        Decision decision = DecisionRows.one(handle, number).orElseThrow();
        AuditLog.append(handle, decision.who(), decision.kind().word(), decision.target(), DecisionDetail.of(decision));
        return decision;
    }
}

package org.dateline.store.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.StoreException;
import org.dateline.store.incident.Incidents;
import org.dateline.store.incident.Linking;
import org.dateline.store.people.Setting;
import org.dateline.store.people.Settings;
import org.dateline.store.source.Sources;
import org.dateline.store.source.TellerRows;
import org.jdbi.v3.core.Handle;

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
        long number = DecisionRows.insert(handle, kind, id, value, signature, Optional.empty());
        DecisionRows.speakOf(handle, number, mentions, DecisionRows.STAYS);
        linking.refresh(handle, mentions);
        return DecisionRows.enter(handle, number);
    }

    Decision merge(Handle handle, String incident, String other, Signature signature) {
        String one = currentId(handle, incident);
        String two = currentId(handle, other);
        if (one.equals(two)) {
            throw StoreException.refused("'" + incident + "' and '" + other + "' are one incident already");
        }
        TreeSet<String> mentions = new TreeSet<>(mentions(handle, one));
        mentions.addAll(mentions(handle, two));
        long number =
                DecisionRows.insert(handle, DecisionKind.MERGE, one, Optional.of(two), signature, Optional.empty());
        DecisionRows.speakOf(handle, number, mentions, DecisionRows.STAYS);
        linking.refresh(handle, mentions);
        return DecisionRows.enter(handle, number);
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
        long number =
                DecisionRows.insert(handle, DecisionKind.SPLIT, id, Optional.of(parting), signature, Optional.empty());
        DecisionRows.speakOf(handle, number, staying, DecisionRows.STAYS);
        DecisionRows.speakOf(handle, number, parted, DecisionRows.GOES);
        TreeSet<String> all = new TreeSet<>(staying);
        all.addAll(parted);
        linking.refresh(handle, all);
        return DecisionRows.enter(handle, number);
    }

    Decision grade(Handle handle, String source, String grade, Signature signature) {
        if (!grade.matches(GRADES)) {
            throw StoreException.refused("a source's reliability is a letter from A to F, got '" + grade + "'");
        }
        requireSource(handle, source);
        long number = DecisionRows.insert(
                handle, DecisionKind.GRADE, source, Optional.of(grade), signature, Optional.empty());
        applyGrade(handle, source);
        return DecisionRows.enter(handle, number);
    }

    Decision undo(Handle handle, long undone, Signature signature) {
        Decision decision = DecisionRows.undoable(handle, undone);
        if (decision.kind().isCorrection()) {
            throw new IllegalArgumentException("a correction is taken back together with the report it was made in");
        }
        long number = DecisionRows.insert(
                handle, DecisionKind.UNDO, decision.target(), Optional.empty(), signature, Optional.of(undone));
        if (decision.kind() == DecisionKind.GRADE) {
            applyGrade(handle, decision.target());
        } else {
            TreeSet<String> mentions = new TreeSet<>(decision.mentions());
            mentions.addAll(decision.parted());
            linking.refresh(handle, mentions);
        }
        return DecisionRows.enter(handle, number);
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
            linking.reweigh(handle, TellerRows.incidents(handle, number));
        }
    }

    private static boolean isUnreliable(Handle handle, long source) {
        return handle.createQuery("SELECT number FROM source WHERE number = ? AND grade = 'E'")
                .bind(0, source)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }
}

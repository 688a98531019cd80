package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.Codings;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.correction.Outcome;
import org.dateline.core.correction.Ruled;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.store.correction.CorrectionEntry;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentChange;
import org.dateline.store.incident.MentionEntry;
import org.dateline.store.report.Intake;
import org.dateline.store.schema.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of corrections in a store, whichever database is behind it. */
abstract class CorrectionContract {

    private static final Signature ANN = new Signature("ann", "read against the text");

    private static final String TEXT = "Troops shelled the harbour. Guards arrested nine. Crowds marched.";

    @TempDir
    Path folder;

    private StoreUrl url;
    private Store store;
    private Intake intake;

    /** Where a store may be made that nobody used yet. */
    abstract StoreUrl fresh();

    @BeforeEach
    void open() {
        url = fresh();
        store = Store.open(url);
        intake = PlainCoder.FIRST.code("r1", TEXT);
        store.ingest().add(intake);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Map<String, Coding> read(Intake intake) {
        return new Codings(intake.correctable().orElseThrow().read()).all();
    }

    private String id(String trigger) {
        return read(intake).entrySet().stream()
                .filter(e -> e.getValue().words().get(0).words().equals(trigger))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private EventCoding event(String trigger) {
        return (EventCoding) read(intake).get(id(trigger));
    }

    private Decision correct(String trigger, EventCoding says) {
        return store.corrections()
                .rule(
                        DecisionKind.CORRECT,
                        intake,
                        1,
                        new Ruled(id(trigger), Optional.of(says), Optional.of(event(trigger))),
                        ANN);
    }

    private Decision remove(String trigger) {
        return store.corrections()
                .rule(
                        DecisionKind.REMOVE,
                        intake,
                        1,
                        new Ruled(id(trigger), Optional.empty(), Optional.of(event(trigger))),
                        ANN);
    }

    private static EventType type(String plover) {
        return new EventType(plover, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String types() {
        return store.incidents().ofReport("r1").stream()
                .map(m -> m.mention().type().plover())
                .collect(Collectors.joining(" "));
    }

    private Set<String> incidentTypes() {
        return store.incidents().find(Criteria.ALL, PageRequest.first(50)).items().stream()
                .map(incident -> incident.type())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void mentionsAndIncidentsFollowACorrectionAndItsUndo() {
        EventCoding says = event("shelled").withType(type("AID")).withToll(Harm.KILLED, Optional.of(Toll.exactly(4)));
        Decision made = correct("shelled", says);
        assertEquals("r1", made.target());
        assertEquals(Optional.of(id("shelled")), made.value());
        assertEquals("AID COERCE PROTEST", types());
        assertTrue(incidentTypes().contains("AID"));
        assertFalse(incidentTypes().contains("ASSAULT"));
        MentionEntry mention = store.incidents().ofReport("r1").get(0);
        assertEquals(
                Optional.of(Toll.exactly(4)), mention.mention().casualties().killed());
        assertEquals(List.of(says), says(store.corrections().of("r1")));
        assertEquals(
                "AID shelled;COERCE arrested;PROTEST marched;",
                store.corrections().reading("r1").orElseThrow().record());
        assertEquals(
                "ASSAULT shelled;COERCE arrested;PROTEST marched;",
                store.reports().require("r1").reading().record());

        Decision undo = store.corrections().undo(made.number(), intake, ANN);
        assertEquals("ASSAULT COERCE PROTEST", types());
        assertEquals(Optional.empty(), store.corrections().reading("r1"));
        assertTrue(store.corrections().of("r1").get(0).decision().undone());
        assertThrows(StoreException.class, () -> store.corrections().undo(made.number(), intake, ANN));
        assertThrows(StoreException.class, () -> store.corrections().undo(undo.number(), intake, ANN));
        assertTrue(store.audit().verify().isWhole());
    }

    private static List<Coding> says(List<CorrectionEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.correction().ruled().stream())
                .flatMap(ruled -> ruled.says().stream())
                .toList();
    }

    @Test
    void aRemovedRecordIsNoMentionAnyMore() {
        remove("arrested");
        assertEquals("ASSAULT PROTEST", types());
        assertEquals(2, store.incidents().countMentions());
    }

    @Test
    void newerRulesKeepCorrectionsAndTellWhereTheyDiffer() {
        correct("shelled", event("shelled").withType(type("AID")));
        remove("marched");
        store.ingest().recode(PlainCoder.SECOND.code("r1", TEXT));
        assertEquals("AID COERCE", types());
        assertEquals(
                "MOBILIZE shelled;COERCE arrested;",
                store.reports().require("r1").reading().record());
        List<Outcome> outcomes = store.corrections().reading("r1").orElseThrow().outcomes();
        assertEquals(Outcome.State.DIFFERS, outcomes.get(0).state());
        assertEquals(Outcome.State.AGREES, outcomes.get(1).state());
        assertEquals("plain 2", store.reports().require("r1").entry().coder());
    }

    @Test
    void aRevisionKeepsWhatFitsAndMarksWhatDoesNot() {
        correct("shelled", event("shelled").withType(type("AID")));
        remove("marched");
        store.ingest().add(PlainCoder.FIRST.code("r1", "Update. Troops shelled the harbour. Crowds marched home."));
        assertEquals("AID PROTEST", types());
        List<Outcome> outcomes = store.corrections().reading("r1").orElseThrow().outcomes();
        assertEquals(
                List.of(Outcome.State.HOLDS, Outcome.State.STALE),
                outcomes.stream().map(Outcome::state).toList());
        StoreException late = assertThrows(StoreException.class, () -> remove("arrested"));
        assertEquals(StoreException.Kind.REFUSED, late.kind());
    }

    @Test
    void aCorrectionOfARevisionThatPassedIsRefused() {
        Intake revised = PlainCoder.FIRST.code("r1", TEXT + " More.");
        store.ingest().add(revised);
        Ruled ruled = new Ruled(id("marched"), Optional.empty(), Optional.of(event("marched")));
        StoreException late = assertThrows(
                StoreException.class, () -> store.corrections().rule(DecisionKind.REMOVE, revised, 1, ruled, ANN));
        assertTrue(late.getMessage().contains("revised meanwhile"), late.getMessage());
        assertEquals(List.of(), store.corrections().of("r1"));
    }

    @Test
    void aCheckedReportIsGoldUntilItsWordsChange() {
        remove("marched");
        Decision check = store.corrections().check(intake, 1, ANN);
        assertEquals(
                List.of("r1"), store.corrections().checked(PageRequest.first(5)).items());
        assertEquals(2, store.corrections().of("r1").get(0).correction().ruled().size());
        store.ingest().recode(PlainCoder.SECOND.code("r1", TEXT.replace("Crowds", "Crowds")));
        assertEquals("ASSAULT COERCE", types());
        assertEquals(
                List.of("r1"), store.corrections().checked(PageRequest.first(5)).items());
        store.ingest().add(PlainCoder.FIRST.code("r1", TEXT + " Ships marched."));
        assertEquals(
                List.of(), store.corrections().checked(PageRequest.first(5)).items());
        assertEquals("ASSAULT COERCE PROTEST", types());
        store.corrections().undo(check.number(), PlainCoder.FIRST.code("r1", TEXT + " Ships marched."), ANN);
        assertEquals("ASSAULT COERCE PROTEST", types());
    }

    @Test
    void whatNewerRulesReadBeyondACheckedReportIsLeftOut() {
        Intake sailing = PlainCoder.FIRST.code("r2", "Troops shelled the harbour. Ships sailed.");
        store.ingest().add(sailing);
        store.corrections().check(sailing, 1, ANN);
        store.ingest().recode(PlainCoder.SECOND.code("r2", "Troops shelled the harbour. Ships sailed."));
        assertEquals(1, store.incidents().ofReport("r2").size());
        assertEquals(
                1, store.corrections().reading("r2").orElseThrow().leftOut().size());
    }

    @Test
    void aReportThatWasNotCodedHereIsNotCorrected() {
        store.ingest().add(Samples.report(1));
        Ruled ruled = new Ruled("e", Optional.empty(), Optional.of(event("marched")));
        assertThrows(
                StoreException.class,
                () -> store.corrections().rule(DecisionKind.REMOVE, Samples.report(1), 1, ruled, ANN));
    }

    @Test
    void correctionsAreAppendOnlyAndTheLogShowsTampering() {
        correct("shelled", event("shelled").withType(type("AID")));
        store.close();
        try (Database database = Database.open(url)) {
            assertThrows(
                    StoreException.class,
                    () -> database.writer()
                            .write(h -> h.createUpdate("UPDATE correction SET content = '[]'")
                                    .execute()));
            assertThrows(
                    StoreException.class,
                    () -> database.writer()
                            .write(h -> h.createUpdate("DELETE FROM correction").execute()));
            database.writer().write(h -> h.createUpdate(trigger()).execute());
            database.writer()
                    .write(h -> h.createUpdate("UPDATE correction SET content = '[]'")
                            .execute());
        }
        store = Store.open(url);
        assertFalse(store.audit().verify().isWhole());
    }

    /** Does what somebody would do first who wants to change what is append-only. */
    abstract String trigger();

    @Test
    void aDumpCarriesCorrectionsAndFilters() {
        correct("shelled", event("shelled").withType(type("AID")));
        store.savedFilters().save("ann", "incidents", "Waiting", "status=open");
        Path file = folder.resolve("dump.gz");
        store.dump(file);
        StoreUrl other = new StoreUrl.Sqlite(folder.resolve("other.db"));
        Store.restore(file, other);
        try (Store restored = Store.open(other)) {
            assertEquals(
                    store.corrections().reading("r1"), restored.corrections().reading("r1"));
            assertEquals(store.corrections().of("r1"), restored.corrections().of("r1"));
            assertEquals(
                    store.savedFilters().of("ann", "incidents"),
                    restored.savedFilters().of("ann", "incidents"));
            assertTrue(restored.audit().verify().isWhole());
            restored.ingest().recode(PlainCoder.SECOND.code("r1", TEXT));
            assertEquals(
                    "AID",
                    restored.incidents().ofReport("r1").get(0).mention().type().plover());
        }
    }

    private IncidentChange lastChange(String incident) {
        return store.incidents().changes(incident).get(0);
    }

    private static List<String> actions(IncidentChange change) {
        return change.causes().stream().map(IncidentChange.Cause::action).toList();
    }

    @Test
    void anIncidentTellsWhatChangedItAndBy() {
        String incident = store.incidents().ofReport("r1").get(0).incident();
        assertEquals(List.of(), store.incidents().changes(incident));
        correct("shelled", event("shelled").withToll(Harm.KILLED, Optional.of(Toll.exactly(4))));
        IncidentChange toll = lastChange(incident);
        assertTrue(toll.fields().contains(new IncidentChange.Field("killed", "", "4")), toll.toString());
        assertEquals(List.of("correct"), actions(toll));
        assertEquals("ann", toll.causes().get(0).who());
        assertEquals(List.of(), toll.joined());

        store.decisions().verify(incident, ANN);
        assertEquals(
                List.of(new IncidentChange.Field("status", "open", "verified")),
                lastChange(incident).fields());
        assertEquals(List.of("verify"), actions(lastChange(incident)));
        store.decisions().comment(incident, ANN);
        assertEquals(2, store.incidents().changes(incident).size());

        String marched = id("marched");
        int before = store.incidents().require(incident).mentions().size();
        String ofMarch = store.incidents().get(marched).orElseThrow().entry().id();
        remove("marched");
        if (ofMarch.equals(incident)) {
            assertEquals(
                    List.of(new IncidentChange.Moved(marched, "r1")),
                    lastChange(incident).left());
            assertEquals(
                    before - 1, store.incidents().require(incident).mentions().size());
        } else {
            assertTrue(store.incidents().get(ofMarch).isEmpty());
        }
        store.ingest().recode(PlainCoder.SECOND.code("r1", TEXT + ""));
        assertTrue(store.audit().verify().isWhole());
    }

    @Test
    void aMergeTellsWhoJoined() {
        store.ingest().add(PlainCoder.FIRST.code("r2", "Sailors shelled the far coast of another land."));
        String one = store.incidents().ofReport("r1").get(0).incident();
        String two = store.incidents().ofReport("r2").get(0).incident();
        assertNotEquals(one, two);
        Instant created = store.incidents().require(one).entry().created();
        store.decisions().merge(one, two, ANN);
        IncidentChange merge = store.incidents().changes(one).get(0);
        assertEquals(List.of("merge"), actions(merge));
        assertEquals(
                List.of("r2"),
                merge.joined().stream()
                        .map(IncidentChange.Moved::report)
                        .distinct()
                        .toList());
        assertEquals(created, store.incidents().require(one).entry().created());
    }

    @Test
    void filtersBelongToOnePerson() {
        store.savedFilters().save("ann", "incidents", "Waiting", "status=open");
        store.savedFilters().save("ann", "incidents", "Waiting", "status=open&sources=2");
        store.savedFilters().save("ben", "incidents", "Mine \0 ' \" <b>", "q=x");
        var ann = store.savedFilters().of("ann", "incidents");
        assertEquals(1, ann.size());
        assertEquals("status=open&sources=2", ann.get(0).query());
        long bens = store.savedFilters().of("ben", "incidents").get(0).number();
        assertThrows(StoreException.class, () -> store.savedFilters().remove("ann", bens));
        assertThrows(StoreException.class, () -> store.savedFilters().rename("ann", bens, "Stolen"));
        assertThrows(StoreException.class, () -> store.savedFilters().save("ann", "incidents", "  ", "q=x"));
        store.savedFilters().rename("ben", bens, "Mine");
        assertEquals("Mine", store.savedFilters().of("ben", "incidents").get(0).name());
        store.savedFilters().remove("ben", bens);
        assertEquals(List.of(), store.savedFilters().of("ben", "incidents"));
        assertEquals(List.of(), store.savedFilters().of("ann", "map"));
        assertTrue(store.audit().verify().isWhole());
    }
}

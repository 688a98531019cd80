package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.dateline.core.incident.account.SourceRecord;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.incident.MentionEntry;
import org.dateline.store.incident.Status;
import org.dateline.store.people.PersonRole;
import org.dateline.store.people.Setting;
import org.dateline.store.report.Receipt;
import org.dateline.store.report.Receipt.Outcome;
import org.dateline.store.report.Recoded;
import org.dateline.store.report.ReportFilter;
import org.dateline.store.schema.Database;
import org.dateline.store.source.SourceEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of a store, whichever database is behind it. */
abstract class StoreContract extends PublishingContract implements PeopleContract {

    private static final Signature ANN = new Signature("ann", "two witnesses");

    private static final int REPORTS = 24;

    @TempDir
    Path folder;

    private StoreUrl url;
    private Store store;

    /** Where a store may be made that nobody used yet. */
    @Override
    abstract StoreUrl fresh();

    @Override
    public Store store() {
        return store;
    }

    @BeforeEach
    void open() {
        url = fresh();
        store = Store.open(url);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void fill(Store into, List<Integer> numbers) {
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        numbers.forEach(n -> receipts.add(into.ingest().submit(Samples.report(n))));
        receipts.forEach(CompletableFuture::join);
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static List<IncidentEntry> all(Store of) {
        return of.incidents()
                .find(Criteria.ALL, PageRequest.first(PageRequest.LARGEST))
                .items();
    }

    /** Every incident as its id and the ids of its mentions. */
    private static Set<String> partition(Store of) {
        Set<String> incidents = new TreeSet<>();
        for (IncidentEntry entry : all(of)) {
            incidents.add(entry.id() + " " + new TreeSet<>(mentions(of, entry.id())));
        }
        return incidents;
    }

    private static List<String> mentions(Store of, String incident) {
        return of.incidents().require(incident).mentions().stream()
                .map(m -> m.mention().id())
                .toList();
    }

    @Test
    void aReportComesBackAsItWent() {
        Receipt receipt = store.ingest().add(Samples.report(1));
        assertEquals(Outcome.ADDED, receipt.outcome());
        var stored = store.reports().require("report-1");
        assertEquals(Samples.report(1).story().report(), stored.report());
        assertEquals(Samples.report(1).reading(), stored.reading());
        assertEquals(
                Samples.report(1).story().mentions(),
                store.incidents().ofReport("report-1").stream()
                        .map(MentionEntry::mention)
                        .toList());
    }

    @Test
    void theSameReportAgainChangesNothing() {
        store.ingest().add(Samples.report(1));
        String before = store.audit().verify().last();
        assertEquals(Outcome.UNCHANGED, store.ingest().add(Samples.report(1)).outcome());
        assertEquals(before, store.audit().verify().last());
    }

    @Test
    void aChangedReportIsARevision() {
        store.ingest().add(Samples.report(1));
        Receipt receipt = store.ingest().add(Samples.report(1, "Corrected version."));
        assertEquals(Outcome.REVISED, receipt.outcome());
        assertEquals(2, store.reports().require("report-1").revisions().size());
        assertEquals(1, store.reports().count());
        assertEquals(1, search("corrected").size());
        Store other = Store.open(new StoreUrl.Sqlite(folder.resolve("other.db")));
        try (other) {
            other.ingest().add(Samples.report(1, "Corrected version."));
            assertEquals(partition(other), partition(store));
        }
    }

    @Test
    void textThatADatabaseCannotHoldIsKeptAsFarAsItCan() {
        store.ingest().add(Samples.report(1, "a\0b \ud800 c"));
        assertTrue(store.reports().require("report-1").report().text().endsWith("a\ufffdb \ufffd c"));
    }

    private List<String> search(String words) {
        return store.reports().find(ReportFilter.search(words), PageRequest.first(100)).items().stream()
                .map(hit -> hit.report().id())
                .toList();
    }

    @Test
    void searchKnowsWordsPhrasesNotAndBeginnings() {
        store.ingest().add(Samples.report(1, "The café by the old mill burned."));
        store.ingest().add(Samples.report(2, "An old windmill stood by."));
        assertEquals(List.of("report-1"), search("CAFE"));
        assertEquals(List.of("report-1"), search("\"old mill\""));
        assertEquals(List.of("report-2"), search("old -mill"));
        assertEquals(List.of("report-2"), search("windm*"));
        assertEquals(List.of(), search("-mill"));
        assertEquals(List.of("report-2", "report-1"), search("old"));
    }

    @Test
    void noSearchIsAnError() {
        store.ingest().add(Samples.report(1));
        for (String typed :
                List.of("\"", "-", "*", "AND", "NEAR(", "a\"b", "'; --", "& | !", ":*", "\\", "\0", "-\"")) {
            search(typed);
            store.incidents().find(Criteria.ALL.words(typed), PageRequest.first(1));
        }
    }

    @Test
    void filtersFindWhatTheySay() {
        fill(store, numbers(REPORTS));
        List<MentionEntry> every = store.incidents()
                .mentions(Criteria.ALL, PageRequest.first(PageRequest.LARGEST))
                .items();
        Box box = new Box(33, 36, 36.5, 41);
        var day = java.time.LocalDate.of(2021, 2, 20);
        Criteria criteria = Criteria.ALL.type("ASSAULT").box(box).to(day).actor("UNK REB");
        Set<String> expected = new TreeSet<>();
        for (MentionEntry m : every) {
            if (m.mention().type().plover().equals("ASSAULT")
                    && m.mention().where().orElseThrow().latitude() <= 36.5
                    && !m.mention().when().orElseThrow().from().isAfter(day)) {
                expected.add(m.mention().id());
            }
        }
        Set<String> found = new TreeSet<>();
        store.incidents()
                .mentions(criteria, PageRequest.first(PageRequest.LARGEST))
                .items()
                .forEach(m -> found.add(m.mention().id()));
        assertFalse(expected.isEmpty());
        assertEquals(expected, found);
    }

    @Test
    void pagesCoverAListOnce() {
        fill(store, numbers(REPORTS));
        List<String> paged = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<MentionEntry> page = store.incidents().mentions(Criteria.ALL, new PageRequest(7, next));
            page.items().forEach(m -> paged.add(m.mention().id()));
            next = page.next();
        } while (next.isPresent());
        assertEquals(store.incidents().countMentions(), paged.size());
        assertEquals(paged.size(), new HashSet<>(paged).size());
        assertThrows(
                StoreException.class,
                () -> store.incidents()
                        .mentions(Criteria.ALL, PageRequest.first(1).after("nonsense")));
    }

    @Test
    void incidentsDoNotDependOnOrderOrBatches() {
        fill(store, numbers(REPORTS));
        Set<String> expected = partition(store);
        for (int seed = 0; seed < 2; seed++) {
            List<Integer> shuffled = numbers(REPORTS);
            Collections.shuffle(shuffled, new Random(seed));
            try (Store other = Store.open(new StoreUrl.Sqlite(folder.resolve("order" + seed + ".db")))) {
                other.ingest().add(Samples.report(shuffled.get(0), "An earlier version."));
                shuffled.forEach(n -> other.ingest().add(Samples.report(n)));
                assertEquals(expected, partition(other));
            }
        }
    }

    @Test
    void everyMentionIsInOneIncident() {
        fill(store, numbers(REPORTS));
        long members = all(store).stream().mapToInt(IncidentEntry::mentions).sum();
        assertEquals(store.incidents().countMentions(), members);
    }

    @Test
    void aDecisionStandsThroughALaterRunOfTheMachine() {
        fill(store, numbers(6));
        IncidentEntry incident = all(store).get(0);
        store.decisions().verify(incident.id(), ANN);
        String report = store.incidents()
                .require(incident.id())
                .mentions()
                .get(0)
                .mention()
                .report();
        int number = Integer.parseInt(report.substring("report-".length()));
        Recoded recoded = store.ingest().recode(Samples.report(number));
        assertTrue(recoded.isEmpty());
        store.ingest().add(Samples.report(number, "Corrected."));
        IncidentView view = store.incidents().require(incident.id());
        assertEquals(Status.VERIFIED, view.entry().status());
        assertEquals(1, view.decisions().size());
    }

    @Test
    void mergeAndSplitAreUndoneByUndo() {
        fill(store, numbers(10));
        Set<String> before = partition(store);
        List<IncidentEntry> incidents = all(store);
        String one = incidents.get(0).id();
        String two = incidents.get(1).id();
        Set<String> ofTwo = new TreeSet<>(mentions(store, two));
        Decision merge = store.decisions().merge(one, two, ANN);
        assertEquals(mentions(store, one), mentions(store, two));
        assertTrue(mentions(store, one).containsAll(ofTwo));
        Decision split = store.decisions().split(one, ofTwo, ANN);
        assertEquals(ofTwo, new TreeSet<>(mentions(store, split.value().orElseThrow())));
        store.decisions().undo(split.number(), ANN);
        assertEquals(mentions(store, one), mentions(store, two));
        store.decisions().undo(merge.number(), ANN);
        assertEquals(before, partition(store));
        assertThrows(StoreException.class, () -> store.decisions().undo(merge.number(), ANN));
    }

    @Test
    void aDecisionNeedsAReason() {
        assertThrows(StoreException.class, () -> new Signature("ann", " "));
    }

    @Test
    void theLogShowsWhichEntryWasChanged() {
        fill(store, numbers(5));
        assertTrue(store.audit().verify().isWhole());
        store.close();
        try (Database database = Database.open(url)) {
            assertThrows(
                    StoreException.class,
                    () -> database.writer()
                            .write(handle -> handle.execute("UPDATE audit SET who = 'x' WHERE number = 3")));
            assertThrows(
                    StoreException.class,
                    () -> database.writer().write(handle -> handle.execute("DELETE FROM audit WHERE number = 3")));
            database.writer().write(handle -> {
                for (String trigger : triggers()) {
                    handle.execute(trigger);
                }
                return handle.execute("UPDATE audit SET who = 'x' WHERE number = 3");
            });
        }
        store = Store.open(url);
        assertEquals(3, store.audit().verify().faults().get(0).entry());
    }

    @Test
    void aChangedRowIsFoundWhereTheLogIsWhole() {
        fill(store, numbers(3));
        store.decisions().verify(all(store).get(0).id(), ANN);
        tamper("UPDATE revision SET text = 'Nothing happened.' WHERE report = 2");
        tamper("UPDATE decision SET reason = 'none' WHERE number = 1");
        assertEquals(
                List.of(2L, 4L),
                store.audit().verify().faults().stream().map(f -> f.entry()).toList());
        tamper("INSERT INTO decision (number, kind, target, reason, who, decided_at)"
                + " VALUES (9, 'comment', 'i1', 'slipped in', 'eve', '2021-01-01T00:00:00Z')");
        assertEquals(3, store.audit().verify().faults().size());
    }

    private void tamper(String sql) {
        store.close();
        try (Database database = Database.open(url)) {
            for (String trigger : triggers()) {
                database.writer().write(handle -> handle.execute(trigger.replace("TRIGGER", "TRIGGER IF EXISTS")));
            }
            database.writer().write(handle -> handle.execute(sql));
        }
        store = Store.open(url);
    }

    private static final String WIRE = "Gunmen on motorcycles opened fire on a bakery queue in Arvek early on Friday,"
            + " killing four people before they fled towards the river, residents of the quarter told a reporter who"
            + " reached the street an hour later. The baker had just opened the shutters when the shots fell. Two of"
            + " the dead were sisters who had come from a village nearby, and a third was a night guard on his way"
            + " home. No group has said that it was behind the attack, the second in that town within a month.";

    @Test
    void theSameTextByThreePapersIsOneSource() {
        for (String paper : List.of("Daily Lantern", "Harbour Post", "The Ledger")) {
            store.ingest().add(Samples.told("wire " + paper, paper, 1, WIRE, 4));
        }
        IncidentEntry incident = all(store).get(0);
        assertEquals(3, incident.reports());
        assertEquals(1, incident.sources());
        assertEquals(2, store.reports().copies("wire Harbour Post").copies().size());
        store.ingest().add(Samples.told("own", "Northern Wire", 1, "Four people died in a shooting in Arvek.", 4));
        assertEquals(2, all(store).get(0).sources());
        assertEquals(List.of(), store.reports().copies("own").copies());
    }

    @Test
    void whoIsGradedUnreliableSupportsNothing() {
        store.ingest().add(Samples.told("one", "Daily Lantern", 1, "Four people died in Arvek.", 4));
        store.ingest().add(Samples.told("two", "Harbour Post", 1, "A shooting in Arvek killed four.", 4));
        assertEquals(2, all(store).get(0).sources());
        String source = source("Harbour Post").id();
        Decision grade = store.decisions().grade(source, "E", ANN);
        assertEquals(1, all(store).get(0).sources());
        String id = all(store).get(0).id();
        assertEquals(1, store.incidents().require(id).incident().summary().sources());
        store.decisions().undo(grade.number(), ANN);
        assertEquals(2, all(store).get(0).sources());
    }

    private SourceEntry source(String name) {
        return store.sources()
                .find(SourceEntry.Kind.PUBLISHER, Optional.of(name), PageRequest.first(1))
                .items()
                .get(0);
    }

    @Test
    void recordsOfSourcesComeFromDecisionsAndContradictions() {
        store.ingest().add(Samples.told("one", "Daily Lantern", 1, "Four people died in Arvek.", 4));
        store.ingest().add(Samples.told("two", "Harbour Post", 1, "A shooting in Arvek killed four.", 4));
        store.ingest().add(Samples.told("three", "The Ledger", 1, "Arvek mourns four who were shot.", 4));
        store.ingest().add(Samples.told("four", "Northern Wire", 1, "Nine were killed in Arvek, we learn.", 9));
        assertEquals(new SourceRecord(0, 0, 1, 0), source("Northern Wire").record());
        Decision verdict = store.decisions().verify(all(store).get(0).id(), ANN);
        assertEquals(new SourceRecord(1, 0, 0, 0), source("Harbour Post").record());
        store.decisions().undo(verdict.number(), ANN);
        store.decisions().reject(all(store).get(0).id(), ANN);
        assertEquals(new SourceRecord(0, 1, 0, 0), source("Harbour Post").record());
        store.ingest().add(Samples.told("five", "Harbour Post", 2, "A shooting in Arvek killed three.", 3));
        String five = store.incidents().ofReport("five").get(0).incident();
        String two = store.incidents().ofReport("two").get(0).incident();
        if (!five.equals(two)) {
            store.decisions().merge(two, five, ANN);
        }
        assertEquals(new SourceRecord(0, 1, 0, 1), source("Harbour Post").record());
    }

    /** Statements that take the guards of the log away, as only someone with the database in hand can. */
    abstract List<String> triggers();

    @Test
    void aDumpMakesTheSameStoreInEitherDatabase() throws Exception {
        fill(store, numbers(8));
        store.decisions().verify(all(store).get(0).id(), ANN);
        store.people().add("Ann", PersonRole.ADMIN, "hash", "root");
        store.tokens().add("ann", "feed", PersonRole.READER, "f00d", Optional.empty(), "root");
        store.settings().set(Setting.SECOND_READER, "on", "root");
        Path dump = folder.resolve("dump.jsonl.gz");
        store.dump(dump);
        StoreUrl sqlite = new StoreUrl.Sqlite(folder.resolve("restored.db"));
        Store.restore(dump, sqlite);
        StoreUrl back = fresh();
        Path backup = folder.resolve("backup.db");
        try (Store restored = Store.openExisting(sqlite)) {
            assertEquals(partition(store), partition(restored));
            assertEquals(store.audit().verify(), restored.audit().verify());
            assertEquals(store.people().list(), restored.people().list());
            assertEquals(store.tokens().list(), restored.tokens().list());
            assertTrue(restored.settings().isOn(Setting.SECOND_READER));
            assertEquals(
                    search("gunmen"),
                    restored.reports().find(ReportFilter.search("gunmen"), PageRequest.first(100)).items().stream()
                            .map(hit -> hit.report().id())
                            .toList());
            restored.backup(backup);
        }
        Store.restore(backup, back);
        try (Store again = Store.open(back)) {
            assertEquals(partition(store), partition(again));
            again.ingest().add(Samples.report(50));
            assertTrue(again.audit().verify().isWhole());
        }
        assertThrows(StoreException.class, () -> Store.restore(dump, sqlite));
        assertTrue(Files.exists(dump));
    }

    @Test
    void aStoreOfANewerVersionIsRefused() {
        store.close();
        try (Database database = Database.open(url)) {
            database.writer()
                    .write(handle -> handle.execute("UPDATE dateline_schema SET version = '999'"
                            + " WHERE installed_rank = (SELECT max(installed_rank) FROM dateline_schema)"));
        }
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(url));
        assertEquals(StoreException.Kind.TOO_NEW, refused.kind());
    }
}

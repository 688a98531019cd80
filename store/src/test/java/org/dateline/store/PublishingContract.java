package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;
import org.dateline.store.schema.Database;
import org.dateline.store.webhook.Delivery;
import org.dateline.store.webhook.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of releases, bulletins and webhooks, whichever database is behind them. */
abstract class PublishingContract {

    private static final Signature ANN = new Signature("ann", "both papers were asked");
    private static final PageRequest PAGE = PageRequest.first(10);

    @TempDir
    Path publishing;

    /** Where a store may be made that nobody used yet. */
    abstract StoreUrl fresh();

    private static Store filled(StoreUrl url) {
        Store store = Store.open(url);
        for (int i = 0; i < 6; i++) {
            store.ingest().add(Samples.report(i));
        }
        return store;
    }

    private static List<IncidentEntry> incidents(Store store) {
        return store.incidents().find(Criteria.ALL, PAGE).items();
    }

    private static Release release(Store store, String id, String snapshot) {
        return store.releases().release(id, "Shots in Arvek", snapshot, List.of("Omar Tessel"), ANN);
    }

    @Test
    void onlyWhatAPersonDecidedIsReleased() {
        try (Store store = filled(fresh())) {
            String id = incidents(store).get(0).id();
            StoreException refused = assertThrows(StoreException.class, () -> release(store, id, "{}"));
            assertTrue(refused.getMessage().contains("not verified"), refused.getMessage());
            store.decisions().reject(id, ANN);
            assertThrows(StoreException.class, () -> release(store, id, "{}"));
            assertEquals(List.of(), store.releases().waiting(PAGE).items());
            store.decisions().dispute(id, ANN);
            assertEquals(List.of(id), store.releases().waiting(PAGE).items());
            Release first = release(store, id, "{\"a\":1}");
            assertEquals(List.of(), store.releases().waiting(PAGE).items());
            assertEquals(first, store.releases().of(id).orElseThrow());
            assertEquals(List.of("Omar Tessel"), first.leftOut());
            assertTrue(store.audit().verify().isWhole());
        }
    }

    @Test
    void everyVersionStaysAndTheLastIsSeen() {
        try (Store store = filled(fresh())) {
            String id = incidents(store).get(0).id();
            store.decisions().verify(id, ANN);
            release(store, id, "{\"a\":1}");
            release(store, id, "{\"a\":2}");
            assertEquals("{\"a\":2}", store.releases().latest(id).orElseThrow().snapshot());
            assertEquals(
                    "{\"a\":1}", store.releases().version(id, 1).orElseThrow().snapshot());
            store.releases().withdraw(id, new Signature("ann", "The place was wrong."));
            Release gone = store.releases().latest(id).orElseThrow();
            assertEquals("", gone.snapshot() + gone.title());
            assertEquals("The place was wrong.", gone.reason());
            assertEquals(List.of(), store.releases().out(PAGE).items());
            assertEquals(1, store.releases().latest(PAGE).items().size());
            assertEquals(List.of(id), store.releases().waiting(PAGE).items());
            assertThrows(StoreException.class, () -> store.releases().withdraw(id, ANN));
            assertEquals(3, store.releases().history(id).size());
        }
    }

    @Test
    void aMergedIncidentKeepsItsPublicId() {
        try (Store store = filled(fresh())) {
            List<IncidentEntry> found = incidents(store);
            String one = found.get(0).id();
            String two = found.get(1).id();
            store.decisions().verify(one, ANN);
            store.decisions().verify(two, ANN);
            release(store, two, "{}");
            store.decisions().merge(one, two, ANN);
            store.decisions().verify(one, ANN);
            assertEquals(two, store.releases().of(one).orElseThrow().incident());
            assertEquals(two, release(store, one, "{\"b\":1}").incident());
            assertEquals(1, store.releases().latest(PAGE).items().size());
            assertEquals(List.of(), store.releases().waiting(PAGE).items());
        }
    }

    @Test
    void bulletinsHoldReleasesAndTheirDraftsAreNotSeen() {
        try (Store store = filled(fresh())) {
            String id = incidents(store).get(0).id();
            Bulletin.Content content = new Bulletin.Content(
                    "The week", "What we know.", LocalDate.of(2021, 3, 5), List.of(new Bulletin.Item(id, 0)));
            assertThrows(StoreException.class, () -> store.bulletins().draft("week-9", content, ANN));
            store.decisions().verify(id, ANN);
            release(store, id, "{}");
            assertThrows(StoreException.class, () -> store.bulletins().draft("Week 9", content, ANN));
            store.bulletins().draft("week-9", content, ANN);
            assertTrue(store.bulletins().visible("week-9").isEmpty());
            assertEquals(List.of(), store.bulletins().out(PAGE).items());
            Bulletin out = store.bulletins().release("week-9", ANN);
            assertEquals(List.of(new Bulletin.Item(id, 1)), out.content().items());
            assertEquals(List.of(out), store.bulletins().out(PAGE).items());
            Bulletin.Content next = new Bulletin.Content("The week, again", "", content.day(), content.items());
            store.bulletins().draft("week-9", next, ANN);
            assertEquals(out, store.bulletins().visible("week-9").orElseThrow());
            assertEquals(List.of(out), store.bulletins().out(PAGE).items());
            store.bulletins().withdraw("week-9", ANN);
            assertEquals(List.of(), store.bulletins().out(PAGE).items());
            assertTrue(store.audit().verify().isWhole());
        }
    }

    @Test
    void aTamperedReleaseIsFound() {
        StoreUrl url = fresh();
        try (Store store = filled(url)) {
            String id = incidents(store).get(0).id();
            store.decisions().verify(id, ANN);
            release(store, id, "{}");
        }
        try (Database database = Database.open(url)) {
            assertThrows(
                    StoreException.class,
                    () -> database.writer().write(h -> h.execute("UPDATE publication SET title = 'x'")));
            boolean sqlite = url instanceof StoreUrl.Sqlite;
            database.writer()
                    .write(h -> h.execute(
                            sqlite
                                    ? "DROP TRIGGER publication_no_update"
                                    : "DROP TRIGGER publication_append_only ON publication"));
            database.writer().write(h -> h.execute("UPDATE publication SET snapshot = '{\"x\":1}'"));
        }
        try (Store store = Store.open(url)) {
            assertEquals(1, store.audit().verify().faults().size());
        }
    }

    @Test
    void deliveriesComeOutOfTheLogOnceAndAreTakenInTurn() {
        try (Store store = filled(fresh())) {
            Webhook hook = store.webhooks().add("https://example.org/in", Set.of("verify", "release"), false, "ann");
            assertFalse(store.webhooks().gather());
            String id = incidents(store).get(0).id();
            store.decisions().comment(id, ANN);
            store.decisions().verify(id, ANN);
            store.webhooks().gather();
            store.webhooks().gather();
            Instant now = Instant.now().plusSeconds(1);
            List<Delivery> due = store.webhooks().take(now, 10);
            assertEquals(List.of("verify"), due.stream().map(Delivery::event).toList());
            assertEquals(id, store.webhooks().entry(due.get(0)).orElseThrow().subject());
            assertEquals(List.of(), store.webhooks().take(now, 10));
            Instant later = now.plusSeconds(3_600);
            assertEquals(1, store.webhooks().take(later, 10).size());
            store.webhooks().tried(due.get(0).number(), Delivery.State.DELIVERED, later, "200");
            assertEquals(List.of(), store.webhooks().take(later.plusSeconds(3_600), 10));
            Delivery done = store.webhooks().deliveries(hook.id(), 5).get(0);
            assertEquals(Delivery.State.DELIVERED, done.state());
            assertEquals(1, done.attempts());
            store.webhooks().test(hook.id());
            assertEquals(1, store.webhooks().waiting(hook.id()));
            store.webhooks().remove(hook.id(), "ann");
            assertEquals(List.of(), store.webhooks().all());
            assertEquals(List.of(), store.webhooks().take(later.plusSeconds(7_200), 10));
        }
    }

    @Test
    void onlyWebAddressesAreTold() {
        try (Store store = Store.open(fresh())) {
            for (String url :
                    List.of("ftp://x.org/", "file:///etc/passwd", "https://", "https://a:b@x.org/", "x", " ")) {
                assertThrows(StoreException.class, () -> store.webhooks().add(url, Set.of("*"), false, "ann"), url);
            }
            assertThrows(
                    StoreException.class, () -> store.webhooks().add("https://x.org/", Set.of("a b"), false, "ann"));
        }
    }

    @Test
    void aDumpCarriesWhatWasPublished() {
        Path dump = publishing.resolve("published.jsonl.gz");
        StoreUrl url = new StoreUrl.Sqlite(publishing.resolve("restored.db"));
        try (Store store = filled(fresh())) {
            String id = incidents(store).get(0).id();
            store.decisions().verify(id, ANN);
            Release release = release(store, id, "{\"a\":\"é\"}");
            store.webhooks().add("https://example.org/in", Set.of("*"), true, "ann");
            store.webhooks().gather();
            store.dump(dump);
            Store.restore(dump, url);
            try (Store restored = Store.openExisting(url)) {
                assertEquals(release, restored.releases().of(id).orElseThrow());
                assertEquals(store.webhooks().all(), restored.webhooks().all());
                assertTrue(restored.audit().verify().isWhole());
            }
        }
    }
}

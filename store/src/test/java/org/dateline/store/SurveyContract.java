package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.event.EventStatus;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.MentionEntry;
import org.dateline.store.survey.ActorCount;
import org.dateline.store.survey.ActorName;
import org.dateline.store.survey.Cell;
import org.dateline.store.survey.Cells;
import org.dateline.store.survey.DayCount;
import org.dateline.store.survey.Dyad;
import org.dateline.store.survey.Grouping;
import org.dateline.store.survey.Interplay;
import org.dateline.store.survey.Located;
import org.dateline.store.survey.Utterance;
import org.junit.jupiter.api.Test;

/** What holds of all that is added up over many incidents, whichever database is behind it. */
interface SurveyContract {

    Box WORLD = new Box(-85, -180, 85, 180);

    int SAMPLES = 20;

    /** Open and empty. */
    Store store();

    private void fill() {
        for (int i = 0; i < SAMPLES; i++) {
            store().ingest().add(Samples.report(i));
        }
    }

    private List<IncidentEntry> incidents(Criteria criteria) {
        return store().incidents()
                .find(criteria, PageRequest.first(PageRequest.LARGEST))
                .items();
    }

    @Test
    default void cellsHoldEachIncidentOnce() {
        fill();
        Cells fine = store().survey().cells(Criteria.ALL, WORLD, 0.5, 0.5);
        assertEquals(incidents(Criteria.ALL).size(), fine.incidents());
        assertTrue(fine.exact());
        assertTrue(fine.cells().stream().allMatch(Cell::isSpot));
        Cells one = store().survey().cells(Criteria.ALL, WORLD, 90, 90);
        assertEquals(1, one.cells().size());
        Cell all = one.cells().get(0);
        assertEquals(fine.incidents(), all.incidents());
        assertEquals(store().survey().bounds(Criteria.ALL).orElseThrow(), all.bounds());
        assertFalse(all.isSpot());
        assertEquals(
                incidents(Criteria.ALL).stream()
                        .filter(entry -> entry.contradictions() > 0)
                        .count(),
                all.contradicted());
    }

    @Test
    default void cellsAreOfTheViewAndTheFilter() {
        fill();
        Box view = new Box(33.5, 30, 36.5, 50);
        Criteria assaults = Criteria.ALL.type("ASSAULT");
        long expected = incidents(assaults).stream()
                .filter(entry ->
                        entry.latitude().orElse(0) >= 33.5 && entry.latitude().orElse(0) <= 36.5)
                .count();
        assertTrue(expected > 0);
        assertEquals(expected, store().survey().cells(assaults, view, 1, 1).incidents());
        assertEquals(
                0,
                store().survey()
                        .cells(Criteria.ALL, new Box(-40, 170, -30, -170), 1, 1)
                        .incidents());
        assertThrows(IllegalArgumentException.class, () -> store().survey().cells(Criteria.ALL, view, 0, 1));
    }

    @Test
    default void whatIsAddedUpFollowsTheStore() {
        assertEquals(Optional.empty(), store().survey().bounds(Criteria.ALL));
        assertEquals(0, store().survey().cells(Criteria.ALL, WORLD, 1, 1).incidents());
        assertEquals(List.of(), store().survey().days(Criteria.ALL));
        store().ingest().add(Samples.report(1));
        long first = store().survey().cells(Criteria.ALL, WORLD, 1, 1).incidents();
        assertEquals(incidents(Criteria.ALL).size(), first);
        fill();
        assertEquals(
                incidents(Criteria.ALL).size(),
                store().survey().cells(Criteria.ALL, WORLD, 1, 1).incidents());
        assertEquals(
                incidents(Criteria.ALL).size(),
                store().survey().days(Criteria.ALL).stream()
                        .mapToLong(DayCount::incidents)
                        .sum());
    }

    @Test
    default void daysAreInOrderAndByType() {
        fill();
        Map<String, Long> expected = new TreeMap<>();
        incidents(Criteria.ALL)
                .forEach(entry -> expected.merge(entry.from().orElseThrow() + entry.type(), 1L, Long::sum));
        List<DayCount> days = store().survey().days(Criteria.ALL);
        Map<String, Long> found = new TreeMap<>();
        days.forEach(day -> found.put(day.day().orElseThrow() + day.type(), day.incidents()));
        assertEquals(expected, found);
        assertTrue(days.stream().allMatch(day -> day.placed() == day.incidents()));
        List<java.time.LocalDate> order =
                days.stream().map(day -> day.day().orElseThrow()).toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    default void anIncidentHasThePlaceOfItsRow() {
        fill();
        IncidentEntry entry = incidents(Criteria.ALL).get(0);
        Map<Long, Located> located = store().survey().located(Set.of(entry.number(), 999_999L));
        assertEquals(1, located.size());
        Located found = located.get(entry.number());
        assertEquals(entry, found.entry());
        assertEquals(entry.place().orElseThrow(), found.place().orElseThrow().name());
        assertEquals(5, found.place().orElseThrow().uncertaintyKm());
        assertEquals(Map.of(), store().survey().located(Set.of()));
    }

    @Test
    default void actorsAreCountedByTheirIncidents() {
        fill();
        Interplay interplay = store().actors().interplay(Criteria.ALL, Grouping.ROLE, 10, 5);
        int all = incidents(Criteria.ALL).size();
        assertEquals(all, interplay.incidents());
        assertTrue(interplay.exact());
        ActorCount rebels = interplay.actors().stream()
                .filter(actor -> actor.key().equals("UNK REB"))
                .findFirst()
                .orElseThrow();
        assertEquals(all, rebels.did());
        assertEquals(0, rebels.suffered());
        assertEquals(List.of(new Dyad("UNK REB", "SYR CVL", all)), interplay.dyads());
        Interplay named = store().actors().interplay(Criteria.ALL, Grouping.NAME, 10, 5);
        assertEquals("gunmen", named.actors().get(0).key());
        assertEquals("Gunmen", named.actors().get(0).name());
        assertEquals(
                1,
                store().actors()
                        .interplay(Criteria.ALL, Grouping.NAME, 1, 1)
                        .actors()
                        .size());
        assertEquals(
                List.of(),
                store().actors()
                        .interplay(Criteria.ALL.type("TRADE"), Grouping.COUNTRY, 10, 5)
                        .actors());
    }

    @Test
    default void whoActsOnWhomIsAFilter() {
        fill();
        int all = incidents(Criteria.ALL).size();
        assertEquals(all, incidents(Criteria.ALL.actor("UNK REB > SYR CVL")).size());
        assertEquals(0, incidents(Criteria.ALL.actor("SYR CVL > UNK REB")).size());
        assertEquals(all, incidents(Criteria.ALL.actor("gunmen >")).size());
        assertEquals(0, incidents(Criteria.ALL.actor("> gunmen")).size());
        assertEquals(all, incidents(Criteria.ALL.actor("> SYR")).size());
        assertEquals(0, incidents(Criteria.ALL.actor("SYR -")).size());
        List<MentionEntry> mentions = store().incidents()
                .mentions(Criteria.ALL.actor("Gunmen > SYR CVL"), PageRequest.first(PageRequest.LARGEST))
                .items();
        assertEquals(store().incidents().countMentions(), mentions.size());
        assertThrows(StoreException.class, () -> incidents(Criteria.ALL.actor("gunmen > !")));
        assertThrows(StoreException.class, () -> incidents(Criteria.ALL.actor(">")));
    }

    @Test
    default void namesOfAnActorAreThoseThatReportsGive() {
        fill();
        List<ActorName> names = store().actors().names("SYR CVL", 50);
        Set<String> towns = incidents(Criteria.ALL).stream()
                .map(entry -> "Residents of " + entry.place().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(towns, names.stream().map(ActorName::name).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                store().incidents().countMentions(),
                names.stream().mapToLong(ActorName::mentions).sum());
        assertEquals("UNK REB", store().actors().names("gunmen", 5).get(0).code());
        assertEquals(List.of(), store().actors().names("nobody at all", 5));
    }

    @Test
    default void whatSomebodySaysIsFoundByNameAndCode() {
        fill();
        List<Utterance> said = store().actors().said("SYR GOV", false, 1_000);
        assertEquals(store().incidents().countMentions(), said.size());
        String name = said.get(0).speaker();
        List<Utterance> own = store().actors().said(name.toLowerCase(java.util.Locale.ROOT), false, 1_000);
        assertFalse(own.isEmpty());
        assertTrue(own.stream().allMatch(utterance -> utterance.speaker().equals(name)));
        assertEquals(said, store().actors().said("SYR", false, 1_000));
        assertEquals(List.of(), store().actors().said("SYR -", false, 10));
        long contradicted = said.stream()
                .filter(u ->
                        store().incidents().require(u.of().incident()).entry().contradictions() > 0)
                .count();
        assertEquals(contradicted, store().actors().said("SYR GOV", true, 1_000).size());
    }

    @Test
    default void claimsAboutGroundAreFound() {
        fill();
        assertEquals(List.of(), store().territory().claims(Criteria.ALL, 10));
        store().ingest().add(Samples.taken("t1", "Daily Lantern", "Belden", "Rebels", EventStatus.HAPPENED));
        store().ingest().add(Samples.taken("t2", "Harbour Post", "Corvia", "Militia", EventStatus.DENIED));
        store().ingest().add(Samples.taken("t0", "The Ledger", "", "Raiders", EventStatus.HAPPENED));
        List<MentionEntry> claims = store().territory().claims(Criteria.ALL, 10);
        assertEquals(
                List.of("t0", "t2", "t1"),
                claims.stream().map(claim -> claim.mention().report()).toList());
        assertEquals(
                1,
                store().territory().claims(Criteria.ALL.actor("rebels >"), 10).size());
        assertEquals(1, store().territory().claims(Criteria.ALL, 1).size());
    }
}

package org.dateline.core.incident.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is, and what is not, one incident. */
class IncidentsTest {

    private final Scorer scorer = new Scorer();
    private final MemoryNeighbourhood neighbourhood = new MemoryNeighbourhood();
    private final Linker linker = new Linker(scorer, neighbourhood);
    private final List<String> added = new ArrayList<>();

    private void report(String id, Told told) {
        Profile strand = told.strand(id);
        linker.add(new Telling(strand.report(), List.of(strand), List.of()));
        added.add(id);
    }

    private SortedSet<String> incidents() {
        Grouping grouping = new Grouping(scorer, neighbourhood, Decisions.NONE);
        SortedSet<String> incidents = new TreeSet<>();
        added.forEach(id -> grouping.around(id).forEach(group -> incidents.add(String.join(" ", group.mentions()))));
        return incidents;
    }

    private static Told shooting() {
        return Told.on("2024-05-02")
                .in("Aldova", 10, 20)
                .happened("2024-05-01")
                .names("Omar Haddad", "Lena Brandt")
                .words("market", "rifle", "guard");
    }

    @Test
    void reportsOfOneAttackAreOneIncident() {
        report("a", shooting());
        report("b", shooting().words("ambulance").killed(2));
        assertEquals(new TreeSet<>(List.of("a b")), incidents());
    }

    @Test
    void theTrialMonthsLaterJoins() {
        report("a", shooting());
        report(
                "trial",
                Told.on("2024-11-20")
                        .family(Family.JUSTICE)
                        .in("Aldova", 10, 20)
                        .names("Omar Haddad", "Lena Brandt", "Ivo Marek")
                        .places("orlin")
                        .words("court", "rifle", "sentence", "market"));
        assertEquals(new TreeSet<>(List.of("a trial")), incidents());
    }

    @Test
    void twoAttacksOnOneDayInOneCityStayTwo() {
        report("a", shooting());
        report(
                "b",
                Told.on("2024-05-02")
                        .in("Aldova", 10, 20)
                        .happened("2024-05-01")
                        .names("Sara Lind", "Pavel Orlov")
                        .places("mill", "riverside")
                        .words("car", "knife", "station"));
        assertEquals(new TreeSet<>(List.of("a", "b")), incidents());
    }

    /** Same place, same weapon, same sides, same words; every day again, with nothing but the day to tell them apart. */
    @Test
    void aRowOfDailyStrikesDoesNotChainIntoOne() {
        LocalDate day = LocalDate.parse("2024-05-01");
        for (int i = 0; i < 40; i++) {
            for (String outlet : List.of("x", "y")) {
                Told told = Told.on(day.plusDays(i).toString())
                        .in("Berin", 30, 40)
                        .manner("AIR_STRIKE")
                        .by("XXA MIL")
                        .against("XXB CVL")
                        .words("strike", "warplane", "residential", "quarter", "rubble")
                        .words("w" + i, "v" + i)
                        .happened(day.plusDays(i).toString());
                report(String.format("%02d%s", i, outlet), i % 5 == 0 ? told.places("hospital" + i) : told);
            }
        }
        int largest = incidents().stream()
                .mapToInt(incident -> incident.split(" ").length)
                .max()
                .orElseThrow();
        assertTrue(largest <= 6, () -> "largest incident of " + largest + " mentions: " + incidents());
        assertTrue(incidents().size() >= 20, () -> "too few incidents: " + incidents());
    }

    /** b fits both its neighbours, but a and c cannot be one: c's choice does not hold. */
    @Test
    void aVagueReportDoesNotBridgeTwoAttacks() {
        report("a", shooting());
        report("b", Told.on("2024-05-06").in("Aldova", 10, 20).names("Omar Haddad", "Sara Lind", "Pavel Orlov"));
        report(
                "c",
                Told.on("2024-05-09")
                        .in("Aldova", 10, 20)
                        .happened("2024-05-09")
                        .names("Sara Lind", "Pavel Orlov")
                        .words("knife", "station"));
        assertEquals("b", neighbourhood.choice("c").orElseThrow().to());
        Grouping grouping = new Grouping(scorer, neighbourhood, Decisions.NONE);
        Optional<String> refusal = grouping.refusal(neighbourhood.choice("c").orElseThrow());
        assertEquals(Optional.of("one happened 2024-05-09, the other 2024-05-01"), refusal);
        assertEquals(new TreeSet<>(List.of("a b", "c")), incidents());
    }

    @Test
    void everyLinkTellsItsReasons() {
        report("a", shooting());
        report("b", shooting());
        Link link = neighbourhood.choice("b").orElseThrow();
        assertTrue(link.evidence().stream().anyMatch(e -> e.words().equals("both tell of Omar Haddad, Lena Brandt")));
        assertTrue(link.evidence().stream().anyMatch(e -> e.words().equals("both in Aldova")));
        double base = link.score()
                - link.evidence().stream().mapToDouble(Evidence::points).sum();
        assertEquals(-4.2, base, 1e-9, "the score is the base and the points shown");
        assertFalse(link.evidence().stream().anyMatch(e -> e.words().contains("{}")));
    }

    @Test
    void strandsOfOneReportNeverLinkToEachOther() {
        Profile one = shooting().strand("r", 0, "m0");
        Profile other = shooting().strand("r", 1, "m1");
        linker.add(new Telling("r", List.of(one, other), List.of()));
        assertEquals(Optional.empty(), neighbourhood.choice("m1"));
        assertEquals(
                2,
                new Grouping(scorer, neighbourhood, Decisions.NONE).around("m0").size()
                        + new Grouping(scorer, neighbourhood, Decisions.NONE)
                                .around("m1")
                                .size());
    }

    @Test
    void aSplitDropsTheWeakestLinkBetweenTheTwo() {
        report("a", shooting());
        report("b", shooting());
        Decision split = new Decision(1, false, "a", "b");
        List<Group> groups = new Grouping(scorer, neighbourhood, mention -> List.of(split)).around("a");
        assertEquals(
                List.of("[a]", "[b]"),
                groups.stream().map(g -> g.mentions().toString()).toList());
        Decision merge = new Decision(2, true, "a", "b");
        groups = new Grouping(scorer, neighbourhood, mention -> List.of(split, merge)).around("a");
        assertEquals(
                List.of("[a, b]"),
                groups.stream().map(g -> g.mentions().toString()).toList());
    }
}

package org.dateline.core.incident.account;

import static org.dateline.core.incident.account.Told.by;
import static org.dateline.core.incident.account.Told.weigh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Toll;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.junit.jupiter.api.Test;

/** One story a test: who counts, what contradicts, what is taken back. */
class WeigherTest {

    private static final String LONG =
            "The boats of the Example fleet lay at their nets when the lights came up from the east, and the men on"
                    + " deck held up fish to show what they were. The firing went on for some minutes, and then the ships"
                    + " went away to the south without lowering a boat, so the men told the harbour master when they came"
                    + " in on Sunday with holes in the funnel and the wheelhouse shot away.";

    private static void assertSources(int expected, Incident incident) {
        assertEquals(
                expected,
                incident.summary().sources(),
                incident.summary().support().toString());
    }

    /** "2:The Times,Le Temps 3:Bild": values of the field with who is counted for each. */
    private static void assertPositions(String expected, Field field, Incident incident) {
        String actual = incident.field(field).orElseThrow().positions().stream()
                .map(position -> position.value().label()
                        + ":"
                        + String.join(
                                ",",
                                position.support().counted().stream()
                                        .map(Corroboration.Counted::name)
                                        .toList()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        assertEquals(expected, actual);
    }

    @Test
    void twoPapersAreTwoSources() {
        Incident incident = weigh(
                by("r1", "The Times", 24).killed(2), by("r2", "Le Temps", 24).killed(2));
        assertSources(2, incident);
        assertPositions("2:The Times,Le Temps", Field.KILLED, incident);
        assertEquals(List.of(), incident.contradictions());
    }

    @Test
    void papersOfOneGroupAreOneSource() {
        assertSources(1, weigh(by("r1", "Bild", 24), by("r2", "Die Welt", 25)));
    }

    @Test
    void agencyCopyIsTheAgencysAndLeavesThePaperItsOwnReport() {
        String wire = "HULL, Oct. 24 (Reuters) - Ships fired on boats at night.";
        Incident incident = weigh(
                by("r1", "Reuters", 24),
                by("r2", "Yorkshire Post", 25).text(wire),
                by("r3", "Yorkshire Post", 26).text("Our own man saw the boats come in with holes in them."));
        assertSources(2, incident);
        assertEquals(
                "Reuters",
                incident.account("outlet:reuters").orElseThrow().teller().name());
        assertEquals(
                List.of("r1", "r2"),
                incident.account("outlet:reuters").orElseThrow().reports());
    }

    @Test
    void aReprintIsFoldedUnderItsOriginal() {
        Incident incident = weigh(
                by("r1", "Hull Daily Mail", 24).text(LONG),
                by("r2", "Le Temps", 25).text(LONG));
        assertSources(1, incident);
        assertEquals(1, incident.summary().copies());
        assertEquals(
                "the same copy as report r1",
                incident.summary().support().folded().get(0).reason());
        assertEquals(1, incident.accounts().size());
    }

    @Test
    void anAgencyQuotedByManyIsOneSource() {
        Incident incident = weigh(
                by("r1", "The Times", 24).saidBy("Interfax", SourceKind.ORGANIZATION, ""),
                by("r2", "Le Temps", 24).saidBy("Interfax", SourceKind.ORGANIZATION, ""),
                by("r3", "Interfax", 24));
        assertSources(1, incident);
        assertEquals(1, incident.accounts().size());
    }

    @Test
    void aSpeakerQuotedByManyIsOneSourceAndAShorterNameIsTheSame() {
        Incident incident = weigh(
                by("r1", "The Times", 24).saidBy("Count Lamsdorff", SourceKind.PERSON, "FRA GOV"),
                by("r2", "Le Temps", 24).saidBy("Lamsdorff", SourceKind.PERSON, ""));
        assertSources(1, incident);
        assertEquals("Count Lamsdorff", incident.accounts().get(0).teller().name());
        assertEquals(List.of("r1", "r2"), incident.accounts().get(0).reports());
    }

    @Test
    void twoSpeakersInOnePaperShareItAndInTwoPapersDoNot() {
        Told mayor = by("r1", "The Times", 24)
                .saidBy("Ann Example", SourceKind.PERSON, "")
                .saidBy("Bo Sample", SourceKind.PERSON, "");
        assertSources(1, weigh(mayor));
        assertSources(2, weigh(mayor, by("r2", "Le Temps", 25).saidBy("Bo Sample", SourceKind.PERSON, "")));
    }

    @Test
    void whoToldAnAgencyCameThroughTheAgency() {
        Incident incident = weigh(
                by("r1", "The Times", 24)
                        .saidBy("residents", SourceKind.WITNESS, "", Stance.AFFIRMED, "AFP", Certainty.CERTAIN),
                by("r2", "AFP", 24));
        assertSources(1, incident);
    }

    @Test
    void whatIsOnlyPossibleSupportsNothing() {
        Incident incident = weigh(by("r1", "The Times", 24)
                .saidBy("Ann Example", SourceKind.PERSON, "", Stance.AFFIRMED, "", Certainty.POSSIBLE));
        assertSources(0, incident);
        assertEquals("6", incident.credibility().grade().mark().symbol());
    }

    @Test
    void aPartyCountsOnceHoweverManyOfItsVoicesSpeak() {
        Incident incident = weigh(
                by("r1", "The Times", 24)
                        .actor("Russian fleet", "RUS MIL")
                        .recipient("trawlers", "GBR BUS")
                        .saidBy("Ann Example", SourceKind.PERSON, "GBR GOV"),
                by("r2", "Le Temps", 24)
                        .actor("Russian fleet", "RUS MIL")
                        .recipient("trawlers", "GBR BUS")
                        .saidBy("Bo Sample", SourceKind.PERSON, "GBR MIL"));
        assertSources(1, incident);
        assertEquals(
                "the same side as Ann Example",
                incident.summary().support().folded().get(0).reason());
        assertEquals("4", incident.credibility().grade().mark().symbol());
    }

    @Test
    void anAdmissionCountsTwice() {
        Incident incident = weigh(by("r1", "The Times", 24)
                .actor("Russian fleet", "RUS MIL")
                .recipient("trawlers", "GBR BUS")
                .saidBy("Ann Example", SourceKind.PERSON, "RUS MIL"));
        assertEquals(1, incident.summary().support().admissions());
        assertEquals("2", incident.credibility().grade().mark().symbol());
    }

    @Test
    void tollsContradictOnlyWhenTheyCannotBothHold() {
        Incident incident = weigh(
                by("r1", "The Times", 24).killed(2),
                by("r2", "Le Temps", 24).killed(3),
                by("r3", "Bild", 24).killed(Toll.atLeast(3)),
                by("r4", "AFP", 24).killed(Toll.atLeast(1)));
        assertPositions("3:Le Temps,Bild 2:The Times", Field.KILLED, incident);
        assertEquals(
                "3 (Le Temps, Bild) against 2 (The Times)",
                incident.contradictions().get(0).words());
        assertEquals(
                List.of("r4"),
                incident.field(Field.KILLED).orElseThrow().open().stream()
                        .map(Claim::report)
                        .toList());
    }

    @Test
    void aCorrectionReplacesOnlyItsOwnSourcesEarlierValue() {
        Incident incident = weigh(
                by("r1", "Daily Mail", 24).killed(30),
                by("r2", "Le Temps", 24).killed(30),
                by("r3", "Daily Mail", 26).killed(2));
        FieldValues killed = incident.field(Field.KILLED).orElseThrow();
        assertEquals(
                List.of("r1"), killed.superseded().stream().map(Claim::report).toList());
        String by = killed.superseded().get(0).supersededBy().orElseThrow();
        assertTrue(killed.positions().stream()
                .flatMap(p -> p.claims().stream())
                .anyMatch(claim -> claim.id().equals(by) && claim.report().equals("r3")));
        assertPositions("2:Daily Mail 30:Le Temps", Field.KILLED, incident);
    }

    @Test
    void aReportMarkedAsCorrectionCorrectsItsOutletWhoeverItQuotes() {
        Incident incident = weigh(
                by("r1", "Daily Mail", 24).killed(30),
                by("r2", "Daily Mail", 26)
                        .title("Correction: two men killed")
                        .saidBy("the owners", SourceKind.ORGANIZATION, "")
                        .killed(2));
        assertPositions("2:the owners", Field.KILLED, incident);
    }

    @Test
    void aReportMarkedAsCorrectionCorrectsWhatItsOutletHadFromNobodyNamed() {
        Incident incident = weigh(
                by("r1", "Daily Mail", 24)
                        .saidBy("reports", SourceKind.UNNAMED, "")
                        .killed(30),
                by("r2", "Le Temps", 24)
                        .saidBy("reports", SourceKind.UNNAMED, "")
                        .killed(30),
                by("r3", "Daily Mail", 26).title("Correction").killed(2));
        assertPositions("2:Daily Mail 30:reports", Field.KILLED, incident);
    }

    @Test
    void officialsOfOneStateAreOneBodyAndFishermenAreNot() {
        Told police = by("r1", "The Times", 24).saidBy("the police", SourceKind.OFFICIAL, "GBR COP");
        assertSources(
                1, weigh(police, by("r2", "Le Temps", 24).saidBy("police officers", SourceKind.OFFICIAL, "GBR COP")));
        Told fishermen = by("r3", "The Times", 24).saidBy("fishermen", SourceKind.MEMBER, "GBR CVL");
        assertSources(2, weigh(fishermen, by("r4", "Le Temps", 24).saidBy("owners", SourceKind.MEMBER, "GBR CVL")));
    }

    @Test
    void aLateReprintOfTheOldReportTakesNoCorrectionBack() {
        Incident incident = weigh(
                by("r1", "Daily Mail", 24).text(LONG).killed(30),
                by("r2", "Daily Mail", 26).killed(2),
                by("r3", "Le Temps", 28).text(LONG).killed(30));
        assertPositions("2:Daily Mail", Field.KILLED, incident);
    }

    @Test
    void witnessesOfTwoDaysAreNotOneSourceThatCorrectsItself() {
        Incident incident = weigh(
                by("r1", "The Times", 24)
                        .saidBy("a witness", SourceKind.WITNESS, "")
                        .killed(3),
                by("r2", "The Times", 26)
                        .saidBy("a witness", SourceKind.WITNESS, "")
                        .killed(2));
        assertEquals(2, incident.field(Field.KILLED).orElseThrow().positions().size());
    }

    @Test
    void theAccusedSideDeniesItsPartAndOthersTheHappening() {
        Told attack =
                by("r1", "The Times", 24).actor("Russian fleet", "RUS MIL").recipient("trawlers", "GBR BUS");
        Told accused = by("r2", "Le Temps", 25)
                .actor("Russian fleet", "RUS MIL")
                .status(EventStatus.DENIED)
                .saidBy("Ann Example", SourceKind.PERSON, "RUS GOV", Stance.DENIED, "", Certainty.CERTAIN);
        Incident incident = weigh(attack, accused);
        assertEquals(Standing.HAPPENED, incident.summary().standing());
        assertEquals(Field.ACTOR, incident.contradictions().get(0).field());

        Told other = by("r3", "Bild", 25)
                .status(EventStatus.DENIED)
                .saidBy("Bo Sample", SourceKind.PERSON, "JPN GOV", Stance.DENIED, "", Certainty.CERTAIN);
        assertEquals(Standing.DISPUTED, weigh(attack, other).summary().standing());
        assertEquals(Standing.DENIED, weigh(accused).summary().standing());
    }

    @Test
    void whereContradictsOnlyOutsideTheUncertainty() {
        Told sea = by("r1", "The Times", 24).at("Dogger Bank", 54.7, 2.8, 100);
        assertEquals(
                List.of(),
                weigh(sea, by("r2", "Le Temps", 24).at("North Sea", 56, 3, 400)).contradictions());
        Incident far = weigh(sea, by("r2", "Le Temps", 24).at("Vigo", 42.2, -8.7, 10));
        assertEquals(Field.WHERE, far.contradictions().get(0).field());
        assertEquals(1, far.summary().where().orElseThrow().others().size());
    }

    @Test
    void whatFollowedIsNoContradiction() {
        Incident incident = weigh(
                by("r1", "The Times", 24)
                        .actor("Russian fleet", "RUS MIL")
                        .at("Dogger Bank", 54.7, 2.8, 100)
                        .on(21),
                by("r2", "Le Temps", 30)
                        .type("SANCTION", "convict", "")
                        .actor("a court", "FRA JUD")
                        .at("Paris", 48.9, 2.3, 10)
                        .on(29));
        assertEquals(List.of(), incident.contradictions());
        assertEquals("ASSAULT", incident.summary().type().plover());
        assertEquals(2, incident.summary().reports());
    }

    @Test
    void theTitleIsBuiltFromTheData() {
        Incident incident = weigh(
                by("r1", "The Times", 24)
                        .at("Hull", 53.74, -0.33, 5)
                        .on(21)
                        .killed(2)
                        .injured(6),
                by("r2", "Le Temps", 24).at("Hull", 53.74, -0.33, 5).on(21).killed(3));
        assertEquals(
                "Shelling of Hull, 21 Oct 1904: killed 2–3, injured 6",
                incident.summary().title());
    }

    @Test
    void whatIsPlannedStaysPlannedUntilSomebodyTellsThatItHappened() {
        Told plan = by("r1", "The Times", 20).status(EventStatus.PLANNED).on(22);
        assertEquals(Standing.PLANNED, weigh(plan).summary().standing());
        assertEquals(
                Standing.HAPPENED,
                weigh(plan, by("r2", "Le Temps", 24).on(22)).summary().standing());
    }

    @Test
    void aPersonsGradeStandsBesideTheSuggestion() {
        Graded.Ruling given = new Graded.Ruling(new Grade(Credibility.IMPROBABLE, "the pictures are older"), "coder 1");
        Judgements judgements = new Judgements(
                Map.of("outlet:times", new SourceRecord(9, 1, 0, 0)), Map.of(), Map.of(), Optional.of(given));
        Incident incident = new Weigher(Told.OUTLETS)
                .weigh("i1", List.of(by("r1", "The Times", 24).tell()), judgements);
        assertEquals("5", incident.credibility().grade().mark().symbol());
        assertEquals("3", incident.credibility().suggested().mark().symbol());
        assertEquals(
                "B", incident.accounts().get(0).reliability().grade().mark().symbol());
        Graded.Ruling letter = new Graded.Ruling(new Grade(Reliability.A, "known"), "coder 1");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Graded(new Grade(Credibility.POSSIBLE, "one source"), Optional.of(letter)));
    }

    @Test
    void nothingAndTwiceTheSameReportAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> weigh(List.of()));
        assertThrows(IllegalArgumentException.class, () -> weigh(by("r1", "The Times", 24), by("r1", "Le Temps", 25)));
    }
}

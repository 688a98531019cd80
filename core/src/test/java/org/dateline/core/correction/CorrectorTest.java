package org.dateline.core.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.CodedReport;
import org.dateline.core.correction.Outcome.State;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.report.Span;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementKind;
import org.junit.jupiter.api.Test;

class CorrectorTest {

    private static final String TEXT =
            "Troops shelled the harbour at noon. Mara said Guards arrested nine sailors. Crowds marched.";

    private static final PlainCoder CODER =
            new PlainCoder(Map.of("shelled", "ASSAULT", "arrested", "COERCE", "marched", "PROTEST"));

    private final CodedReport coded = CODER.code(TEXT);
    private final Map<String, Coding> read = new Codings(coded).all();

    private String id(String trigger) {
        return id(coded, trigger);
    }

    private static String id(CodedReport coded, String trigger) {
        return coded.events().stream()
                .filter(e -> e.trigger().in(coded.document().text()).equals(trigger))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private EventCoding event(String trigger) {
        return (EventCoding) read.get(id(trigger));
    }

    private static EventType type(String plover) {
        return new EventType(plover, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Correction correct(long number, String trigger, EventCoding says) {
        return new Correction(
                number, 1, false, List.of(new Ruled(id(trigger), Optional.of(says), Optional.of(event(trigger)))));
    }

    private Correction remove(long number, String trigger) {
        return new Correction(
                number, 1, false, List.of(new Ruled(id(trigger), Optional.empty(), Optional.of(event(trigger)))));
    }

    private static List<String> types(Corrected corrected) {
        return corrected.coded().events().stream().map(e -> e.type().plover()).toList();
    }

    private static State state(Corrected corrected) {
        return corrected.outcomes().get(0).state();
    }

    @Test
    void withoutCorrectionsNothingChanges() {
        Corrected corrected = Corrector.apply(coded, List.of(), 1);
        assertEquals(coded, corrected.coded());
        assertFalse(corrected.checked());
    }

    @Test
    void aCorrectedRecordSaysWhatThePersonSays() {
        EventCoding says = event("shelled")
                .withType(type("COERCE"))
                .withStatus(EventStatus.DENIED)
                .withToll(Harm.KILLED, Optional.of(Toll.atLeast(3)))
                .withActors(List.of());
        Corrected corrected = Corrector.apply(coded, List.of(correct(7, "shelled", says)), 1);
        EventMention event = corrected.coded().events().get(0);
        assertEquals(id("shelled"), event.id());
        assertEquals("COERCE", event.type().plover());
        assertEquals(EventStatus.DENIED, event.status());
        assertEquals(Optional.of(Toll.atLeast(3)), event.casualties().killed());
        assertEquals(List.of(), event.actors());
        assertEquals("correction:7", event.rule());
        assertEquals(State.HOLDS, state(corrected));
        assertEquals(coded.events().subList(1, 3), corrected.coded().events().subList(1, 3));
    }

    @Test
    void aConfirmedRecordKeepsItsRule() {
        Corrected corrected = Corrector.apply(coded, List.of(correct(7, "shelled", event("shelled"))), 1);
        assertEquals(coded, corrected.coded());
        assertEquals(State.HOLDS, state(corrected));
    }

    @Test
    void aRemovedRecordIsGone() {
        Corrected corrected = Corrector.apply(coded, List.of(remove(7, "arrested")), 1);
        assertEquals(List.of("ASSAULT", "PROTEST"), types(corrected));
    }

    @Test
    void anAddedRecordComesInAtItsPlace() {
        Codings codings = new Codings(coded);
        int noon = TEXT.indexOf("noon");
        Quote trigger = codings.quote(new Span(noon, noon + 4)).orElseThrow();
        Correction add = new Correction(
                7,
                1,
                false,
                List.of(new Ruled(
                        "e-new", Optional.of(EventCoding.bare(trigger, type("MOBILIZE"))), Optional.empty())));
        Corrected corrected = Corrector.apply(coded, List.of(add), 1);
        assertEquals(List.of("ASSAULT", "MOBILIZE", "COERCE", "PROTEST"), types(corrected));
        assertEquals(new Span(noon, noon + 4), corrected.coded().events().get(1).trigger());
    }

    @Test
    void anAddedStatementIsHeard() {
        Codings codings = new Codings(coded);
        Quote cue = codings.quote(new Span(0, 6)).orElseThrow();
        Quote content = codings.quote(new Span(7, 34)).orElseThrow();
        StatementCoding says = StatementCoding.bare(
                new StatementCoding.Source("the army", Optional.empty(), SourceKind.ORGANIZATION, Optional.empty()),
                cue,
                List.of(content),
                StatementKind.INDIRECT);
        Correction add = new Correction(7, 1, false, List.of(new Ruled("s-new", Optional.of(says), Optional.empty())));
        List<Statement> heard = Corrector.apply(coded, List.of(add), 1).coded().statements();
        assertEquals(2, heard.size());
        assertEquals("the army", heard.get(0).source().name());
        assertEquals("shelled the harbour at noon", heard.get(0).contentIn(TEXT));
    }

    @Test
    void anEventOfARemovedStatementLosesItsVoice() {
        Statement said = coded.statements().get(0);
        Correction gone = new Correction(
                7, 1, false, List.of(new Ruled(said.id(), Optional.empty(), Optional.of(read.get(said.id())))));
        Corrected corrected = Corrector.apply(coded, List.of(gone), 1);
        assertEquals(List.of(said.id()), coded.events().get(1).saidBy());
        assertEquals(List.of(), corrected.coded().events().get(1).saidBy());
    }

    @Test
    void theLastOfTwoStands() {
        List<Correction> corrections =
                List.of(correct(9, "shelled", event("shelled").withType(type("THREATEN"))), remove(8, "shelled"));
        assertEquals(List.of("THREATEN", "COERCE", "PROTEST"), types(Corrector.apply(coded, corrections, 1)));
    }

    @Test
    void newerRulesAreShownAndDoNotOverrule() {
        CodedReport newer = new PlainCoder(Map.of("shelled", "MOBILIZE", "arrested", "COERCE")).code(TEXT);
        EventCoding says = event("shelled").withType(type("THREATEN"));
        Corrected corrected = Corrector.apply(newer, List.of(correct(7, "shelled", says), remove(8, "marched")), 1);
        assertEquals(List.of("THREATEN", "COERCE"), types(corrected));
        assertEquals(id("shelled"), corrected.coded().events().get(0).id());
        assertEquals(State.DIFFERS, corrected.outcomes().get(0).state());
        assertEquals(
                "MOBILIZE",
                corrected.outcomes().get(0).machine().orElseThrow().fields().get("type"));
        assertEquals(State.AGREES, corrected.outcomes().get(1).state());
    }

    @Test
    void newerRulesThatReadTheSameAgree() {
        CodedReport newer = new PlainCoder(Map.of("shelled", "MOBILIZE")).code(TEXT);
        Corrected corrected = Corrector.apply(
                newer, List.of(correct(7, "shelled", event("shelled").withType(type("MOBILIZE")))), 1);
        assertEquals(State.AGREES, state(corrected));
        assertEquals("plain:shelled", corrected.coded().events().get(0).rule());
    }

    @Test
    void anotherSentenceMayChange() {
        CodedReport revised =
                CODER.code("Late on Friday it began.\n\nTroops  shelled the\tharbour at noon. All is quiet.");
        EventCoding says = event("shelled").withType(type("THREATEN"));
        Corrected corrected = Corrector.apply(revised, List.of(correct(7, "shelled", says)), 2);
        assertEquals(List.of("THREATEN"), types(corrected));
        EventMention event = corrected.coded().events().get(0);
        assertEquals("shelled", event.trigger().in(revised.document().text()));
        assertEquals(State.HOLDS, state(corrected));
    }

    @Test
    void wordsThatChangedMakeItStale() {
        CodedReport revised = CODER.code("Troops shelled the harbour at dawn.");
        EventCoding says = event("shelled").withType(type("THREATEN"));
        Corrected corrected = Corrector.apply(revised, List.of(correct(7, "shelled", says)), 2);
        assertEquals(State.STALE, state(corrected));
        assertEquals(revised, corrected.coded());
    }

    @Test
    void aSentenceThatStandsTwiceNowIsNotGuessedAt() {
        CodedReport revised = CODER.code(TEXT + " " + TEXT);
        Corrected corrected = Corrector.apply(revised, List.of(remove(7, "marched")), 2);
        assertEquals(State.STALE, state(corrected));
        assertEquals(revised, corrected.coded());
    }

    @Test
    void aCheckedReportHasWhatWasCheckedAndNoMore() {
        Correction check = new Correction(
                7,
                1,
                true,
                List.of(
                        new Ruled(id("shelled"), Optional.of(event("shelled")), Optional.of(event("shelled"))),
                        new Ruled(id("arrested"), Optional.of(event("arrested")), Optional.of(event("arrested"))),
                        new Ruled(
                                coded.statements().get(0).id(),
                                Optional.of(read.get(coded.statements().get(0).id())),
                                Optional.of(read.get(coded.statements().get(0).id())))));
        Corrected corrected = Corrector.apply(coded, List.of(check), 1);
        assertEquals(List.of("ASSAULT", "COERCE"), types(corrected));
        assertEquals(List.of(id("marched")), corrected.leftOut());
        assertTrue(corrected.checked());
        Corrected revised = Corrector.apply(CODER.code(TEXT + " Crowds marched on."), List.of(check), 2);
        assertFalse(revised.checked());
        assertEquals(List.of("ASSAULT", "COERCE", "PROTEST", "PROTEST"), types(revised));
    }

    @Provide
    Arbitrary<String> revisions() {
        Arbitrary<String> piece = Arbitraries.of(
                "Troops shelled the harbour at noon.",
                "Mara said Guards arrested nine sailors.",
                "Crowds marched.",
                "Troops shelled the harbour at dawn.",
                "Guards arrested",
                " ",
                "\n\n",
                "\u00A0",
                "It rained.",
                "\uD83D\uDE00.",
                "שלום.");
        return piece.list().ofMaxSize(12).map(pieces -> String.join(" ", pieces));
    }

    /** Whatever the revision: each correction holds on its own words, or is stale, and nothing else is touched by it. */
    @Property(tries = 400)
    void aCorrectionHoldsOnItsOwnWordsOrIsStale(@ForAll("revisions") String text) {
        CodedReport revised = CODER.code(text);
        EventCoding says = event("shelled").withType(type("THREATEN"));
        List<Correction> corrections = List.of(correct(7, "shelled", says), remove(8, "marched"));
        Corrected corrected = Corrector.apply(revised, corrections, 2);
        assertEquals(2, corrected.outcomes().size());
        Set<String> spoken = new HashSet<>();
        boolean corrects = corrected.outcomes().get(0).state() != State.STALE;
        boolean removes = corrected.outcomes().get(1).state() != State.STALE;
        assertEquals(once(text, "Troops shelled the harbour at noon."), corrects);
        assertEquals(once(text, "Crowds marched."), removes);
        List<String> wanted = new ArrayList<>();
        for (EventMention event : revised.events()) {
            String trigger = event.trigger().in(text);
            boolean ours = text.startsWith(
                    "shelled the harbour at noon", event.trigger().start());
            if (!(removes && trigger.equals("marched"))) {
                wanted.add(corrects && ours ? "THREATEN" : event.type().plover());
            }
            spoken.add(event.id());
        }
        assertEquals(wanted, types(corrected));
        assertEquals(spoken.size(), revised.events().size());
    }

    /** Whether a sentence stands there, and its words nowhere else. */
    private static boolean once(String text, String sentence) {
        String plain = text.replaceAll("[\\s\u00A0]+", " ");
        String words = sentence.substring(0, sentence.length() - 1);
        boolean alone = plain.indexOf(words) >= 0 && plain.indexOf(words) == plain.lastIndexOf(words);
        return alone
                && Arrays.stream(text.split("(?<=[.\n])"))
                        .anyMatch(s -> s.replaceAll("[\\s\u00A0]+", " ").strip().equals(sentence));
    }
}

package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.CodedReport;
import org.dateline.core.Pipeline;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventFinder;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.OntologyFolder;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.report.Report;
import org.dateline.read.dictionary.Dictionary;
import org.dateline.read.dictionary.DictionaryReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coding with a small dictionary in the formats of PETRARCH and TABARI beside the rules. */
class DictionaryCodingTest {

    private static final String ACTORS = """
        GREEN_LANTERN_BRIGADE_ [LUXREB]
        OTTO_EXEMPLAR_
        \t[LUXGOV 19900101-19991231]
        \t[LUXELI]
        """;
    private static final String AGENTS = "THATCHER [~LAB]\nBELLRINGER {BELLRINGERS} [~REL]\n";
    private static final String VERBS = """
        &DRINK
        +COFFEE
        +GREEN_TEA

        --- SERENADE [051] ---
        SERENADE
        OUTSING {OUTSANG OUTSUNG}
        +SING_PRAISES {+SANG_PRAISES}
        - * (WITH &DRINK) [073]
        - * CURTAIN [---]
        - * (BEFORE PARLIAMENT) [:111]
        - * (ALONGSIDE +) [040:040]
        - * + (INTO SILENCE) [1031]
        - * HALL [010]
        """;
    private static final String DISCARDS = "SILVER SPOON\n+ SONG CONTEST\n";

    @TempDir
    private static Path folder;

    private static Pipeline pipeline;

    @BeforeAll
    static void open() throws IOException {
        Files.writeString(folder.resolve("actors.txt"), ACTORS);
        Files.writeString(folder.resolve("agents.txt"), AGENTS);
        Files.writeString(folder.resolve("verbs.txt"), VERBS);
        Files.writeString(folder.resolve("discards.txt"), DISCARDS);
        Dictionary dictionary = DictionaryReader.read(List.of(folder));
        assertEquals(List.of(), dictionary.remarks());
        pipeline = new Pipeline(
                TestAnalyzer.analyzer(),
                new EventFinder(OntologyFolder.standard(), dictionary.verbs()),
                new PlaceFinder(),
                new ActorFinder(dictionary.actors()));
    }

    @Test
    void aVerbItKnowsIsAnEventWithItsCode() {
        assertEvents("The French president serenaded the Turkish president.", "SUPPORT 051 FRA GOV > TUR GOV");
        assertEvents("The French president was serenaded by the Turkish president.", "SUPPORT 051 TUR GOV > FRA GOV");
        assertEvents("The French president outsang the Turkish president.", "SUPPORT 051 FRA GOV > TUR GOV");
    }

    @Test
    void aPatternGoesBeforeTheVerb() {
        assertEvents("The French president serenaded the Turkish president with coffee.", "AID 073 FRA GOV > TUR GOV");
        assertEvents(
                "The French president serenaded the Turkish president with green tea.", "AID 073 FRA GOV > TUR GOV");
        assertEvents("The French president serenaded the curtain of the Turkish president.");
        assertEvents(
                "The French president serenaded the Turkish president into silence.", "REQUEST 1031 FRA GOV > TUR GOV");
    }

    @Test
    void aCodeHasItsDirection() {
        assertEvents(
                "The French president serenaded the Turkish president before parliament.",
                "ACCUSE 111 TUR GOV > FRA GOV");
    }

    @Test
    void anEventOfADictionaryNeedsBothSides() {
        assertEvents("The French president serenaded.");
        assertEvents("A robin serenaded the Turkish president.");
    }

    @Test
    void ourRulesReadTheirOwnVerbs() {
        assertEvents("The French president condemned the Turkish president.", "ACCUSE 111 FRA GOV > TUR GOV");
    }

    @Test
    void aSentenceOrReportItDiscardsHasNoEvents() {
        assertEvents("With a silver spoon the French president serenaded the Turkish president.");
        assertEvents("The French president serenaded the Turkish president. It was at a song contest.");
        CodedReport coded = code("With a silver spoon the French president serenaded the Turkish president.");
        assertTrue(
                coded.dismissals().stream()
                        .anyMatch(d -> d.rule().endsWith("discards.txt:1")
                                && d.reason().equals("the dictionary discards it: silver spoon")),
                coded.dismissals().toString());
    }

    @Test
    void namesHaveTheCodeOfTheDay() {
        assertEquals("LUX GOV", actor("Otto Exemplar spoke.", LocalDate.of(1995, 3, 1)));
        assertEquals("LUX CVL", actor("Otto Exemplar spoke.", LocalDate.of(2005, 3, 1)));
        assertEquals("LUX REB", actor("The Green Lantern Brigade attacked.", LocalDate.of(2005, 3, 1)));
    }

    @Test
    void agentsHaveTheirSector() {
        assertEquals("FRA LAB", actor("French thatchers marched.", LocalDate.of(2005, 3, 1)));
        assertEquals("FRA REL", actor("The French bellringers marched.", LocalDate.of(2005, 3, 1)));
    }

    @Test
    void theRuleNamesFileAndLine() {
        EventMention event = code("The French president serenaded the Turkish president with coffee.")
                .events()
                .get(0);
        assertEquals(folder.resolve("verbs.txt") + ":9", event.rule());
    }

    private static String actor(String text, LocalDate published) {
        return code(text, published).actors().get(0).code().toString();
    }

    private static void assertEvents(String text, String... expected) {
        assertEquals(
                List.of(expected),
                code(text).events().stream().map(DictionaryCodingTest::line).toList(),
                text);
    }

    private static CodedReport code(String text) {
        return code(text, LocalDate.of(2005, 3, 1));
    }

    private static CodedReport code(String text, LocalDate published) {
        return pipeline.code(
                new Report("r", Optional.of(published), Optional.empty(), Optional.empty(), Optional.empty(), text));
    }

    private static String line(EventMention event) {
        return event.type().plover() + " " + event.type().cameo().orElse("-") + " " + codes(event.actors()) + " > "
                + codes(event.recipients());
    }

    private static String codes(List<ActorMention> actors) {
        return actors.stream().map(a -> a.code().toString()).collect(Collectors.joining(", "));
    }
}

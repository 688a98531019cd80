package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.actor.Actors;
import org.dateline.core.event.EventFinder;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.RuleExample;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementFinder;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.time.TimeFinder;
import org.dateline.core.time.Times;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every event rule, and the input/expected pairs in the folder of event examples. */
class EventExamplesTest {

    private static final DocumentReader READER = new DocumentReader(TestAnalyzer.analyzer());
    private static final TimeFinder TIMES = new TimeFinder();
    private static final PlaceFinder PLACES = new PlaceFinder();
    private static final ActorFinder ACTORS = new ActorFinder();
    private static final StatementFinder STATEMENTS = new StatementFinder();
    private static final EventFinder EVENTS = new EventFinder();
    private static final Path PAIRS = Path.of("src/test/resources/examples/event");

    @Test
    void everyRuleHasAnExample() {
        assertTrue(RuleExample.all().size() > 250);
        for (RuleExample rule : RuleExample.all()) {
            assertFalse(rule.example().isBlank(), rule.rule() + " has no example");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleFiresItsRule() {
        return RuleExample.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.rule() + " " + rule.example(), () -> fires(rule)));
    }

    /** The rule itself, alone or joined with another to one record; that a neighbour codes the same does not count. */
    private static void fires(RuleExample rule) {
        Document document = READER.read(report(rule.example()));
        Times times = TIMES.find(document);
        Actors actors = ACTORS.find(document, times.published());
        List<Statement> statements = STATEMENTS.find(document, times, actors, dismissal -> {});
        Set<String> fired = EVENTS.rulesBehind(document, times, PLACES.find(document), actors, statements);
        assertTrue(
                fired.contains(rule.rule()),
                () -> rule.rule() + " " + rule.words() + " did not fire on \"" + rule.example() + "\", but " + fired
                        + " left out: " + code(rule.example()).dismissals());
    }

    @TestFactory
    Stream<DynamicTest> pairs() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> pair(file)));
        }
    }

    private static void pair(Path input) throws IOException {
        Path expected = input.resolveSibling(input.getFileName().toString().replace(".txt", ".expected"));
        assertEquals(
                Files.readString(expected).strip(),
                String.join("\n", lines(code(Files.readString(input)))),
                () -> expected + " differs");
    }

    private static CodedReport code(String text) {
        return TestAnalyzer.pipeline().code(report(text));
    }

    private static Report report(String text) {
        return Report.identified(
                Optional.of(LocalDate.of(2016, 6, 15)), Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    /** One line an event: trigger | TYPE mode | actors > recipients | from | place | status | killed. */
    private static List<String> lines(CodedReport coded) {
        List<String> lines = new ArrayList<>();
        for (EventMention event : coded.events()) {
            String text = coded.report().text();
            lines.add(String.join(
                    " | ",
                    event.trigger().in(text),
                    event.type().plover()
                            + event.type().mode().map(m -> " " + m).orElse(""),
                    codes(event.actors()) + " > " + codes(event.recipients()),
                    event.when().map(when -> when.from().toString()).orElse("-"),
                    event.where().map(where -> where.name()).orElse("-"),
                    event.status().name().toLowerCase(java.util.Locale.ROOT),
                    event.casualties()
                            .killed()
                            .map(toll -> toll.min() + ".."
                                    + toll.max().map(Object::toString).orElse(""))
                            .orElse("-")));
        }
        return lines;
    }

    private static String codes(List<ActorMention> actors) {
        return actors.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        actors.stream().map(actor -> actor.code().toString()).toList());
    }
}

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
import java.util.stream.Stream;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.RuleExample;
import org.dateline.core.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every event rule, and the input/expected pairs in the folder of event examples. */
class EventExamplesTest {

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

    /** The rule itself, or one of its file that codes the same: neighbours share many words. */
    private static void fires(RuleExample rule) {
        CodedReport coded = code(rule.example());
        assertTrue(
                coded.events().stream()
                        .anyMatch(event -> event.rule().equals(rule.rule())
                                || (event.type().plover().equals(rule.type())
                                        && event.type().mode().equals(rule.mode()))),
                () -> rule.rule() + " " + rule.words() + " did not fire on \"" + rule.example() + "\": " + lines(coded)
                        + " left out: " + coded.dismissals());
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
        Report report = Report.identified(
                Optional.of(LocalDate.of(2016, 6, 15)), Optional.empty(), Optional.empty(), Optional.empty(), text);
        return TestAnalyzer.pipeline().code(report);
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

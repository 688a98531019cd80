package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every row of the word and rule files. */
class RuleExamplesTest {

    /** Run where there is an analyzer, in the application's tests. */
    private static final String NEEDS_GRAMMAR = "sentence: ";

    private final TimeFinder finder = new TimeFinder();

    @TestFactory
    Stream<DynamicTest> wordExamples() {
        return Table.resource(TimeFinder.class, "words.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.place(), () -> assertExample(row, false)));
    }

    @TestFactory
    Stream<DynamicTest> ruleExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : Grammar.FILES) {
            for (Row row : Table.resource(TimeFinder.class, file).rows()) {
                tests.add(DynamicTest.dynamicTest(row.place(), () -> assertExample(row, true)));
            }
        }
        return tests.stream();
    }

    /** {@code text => TYPE value; TYPE value}, or {@code none}; a rule must have read its own example itself. */
    private void assertExample(Row row, boolean byThisRule) {
        if (row.require("example").startsWith(NEEDS_GRAMMAR)) {
            return;
        }
        String[] example = row.require("example").split(" => ", 2);
        List<TimeExpression> found =
                finder.find(FlatText.published("They saw it " + example[0])).expressions();
        List<String> expected = new ArrayList<>();
        if (!example[1].equals("none")) {
            for (String reading : example[1].split("; ")) {
                expected.add(reading);
            }
        }
        assertEquals(
                expected, found.stream().map(e -> e.type() + " " + e.value()).toList());
        if (byThisRule && !found.isEmpty()) {
            assertTrue(
                    found.stream().anyMatch(e -> e.rule().equals(row.place())),
                    () -> row.place() + " did not read its example, but " + found);
        }
    }
}

package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PatternParserTest {

    private static void assertSequences(String pattern, String... expected) {
        assertEquals(
                List.of(expected),
                PatternParser.parse(pattern).stream()
                        .map(steps -> steps.stream()
                                .map(s -> (s.slot() == null ? "" : s.slot() + "=") + String.join("|", s.symbols()))
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    private static void assertError(String pattern, String part) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> PatternParser.parse(pattern));
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }

    @Test
    void wordsAndSlots() {
        assertSequences("last|past {n:number} {unit|units}", "last|past n={number} {unit}|{units}");
    }

    @Test
    void optionalParts() {
        assertSequences("the? day", "the day", "day");
    }

    @Test
    void groupsDivideAtBars() {
        assertSequences("(this|the current) year", "this year", "the current year");
        assertSequences("a (b (c|d)?|e)", "a b c", "a b d", "a b", "a e");
    }

    @Test
    void errorsSayWhere() {
        assertError("(a|b", "')' is missing");
        assertError("{n:number", "'}' is missing");
        assertError("a ) b", "unexpected ')'");
    }
}

package org.dateline.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void theIdComesFromTheContentAlone() {
        assertEquals(
                report("text", "1904-10-24").id(), report("text", "1904-10-24").id());
        assertNotEquals(
                report("text", "1904-10-24").id(), report("text", "1904-10-25").id());
        assertNotEquals(
                report("text", "1904-10-24").id(), report("other", "1904-10-24").id());
    }

    @Test
    void theIdStaysTheSameForEver() {
        // Stored records point to it: a change of the method would orphan them.
        assertEquals("xfacdde7abf1eac5b", ContentId.of("x", "a", "b"));
        assertNotEquals(ContentId.of("x", "ab", "c"), ContentId.of("x", "a", "bc"));
    }

    @Test
    void spansAreChecked() {
        assertEquals(
                "start must be >= 0, got -1",
                assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2))
                        .getMessage());
        assertEquals(
                "end must be >= start 3, got 2",
                assertThrows(IllegalArgumentException.class, () -> new Span(3, 2))
                        .getMessage());
    }

    private static Report report(String text, String published) {
        return Report.identified(
                Optional.of(LocalDate.parse(published)), Optional.empty(), Optional.empty(), Optional.empty(), text);
    }
}

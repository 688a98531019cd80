package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void givesBackWhatItTookWhetherOrNotItFitsInMemory() throws IOException {
        String part = "Ünï\uD83D\uDE00 ".repeat(100_000);
        StringBuilder back = new StringBuilder();
        try (Spool spool = new Spool()) {
            for (int i = 0; i < 15; i++) {
                // Halves of a pair in two calls.
                spool.append(part, 0, 4).append(part, 4, part.length()).append('|');
            }
            spool.copyTo(back);
        }
        assertTrue(back.length() > 1 << 23);
        assertEquals((part + '|').repeat(15), back.toString());
    }
}

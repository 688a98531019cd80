package org.dateline.app.cli;

import java.util.Locale;
import org.dateline.app.output.TerminalText;
import org.dateline.store.decision.Decision;

/** A decision in a line, as the commands answer. */
final class DecisionWords {

    private DecisionWords() {}

    private static String value(String value) {
        return value.equals(Decision.ONE_OF_TWO) ? " as one of two readers" : " " + value;
    }

    /** {@code decision 4: verify i3f… by ana: seen on video; 'dateline undo 4' takes it back}. */
    static String made(Decision decision) {
        String line = String.format(
                Locale.ROOT,
                "decision %d: %s %s%s by %s: %s; 'dateline undo %d' takes it back",
                decision.number(),
                decision.kind().word(),
                decision.target(),
                decision.value().map(DecisionWords::value).orElse(""),
                decision.who(),
                decision.reason(),
                decision.number());
        return TerminalText.safe(line) + "\n";
    }
}

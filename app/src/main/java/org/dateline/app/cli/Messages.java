package org.dateline.app.cli;

import java.io.PrintStream;
import org.dateline.app.output.TerminalText;
import org.dateline.read.Origin;

/** Messages for the user, one line each, whatever they quote. */
final class Messages {

    private static final String PROGRAM = "dateline";

    private final PrintStream err;

    Messages(PrintStream err) {
        this.err = err;
    }

    void error(String message) {
        plain(PROGRAM + ": " + message);
    }

    void error(Origin origin, String message) {
        plain(origin + ": " + message);
    }

    void note(Origin origin, String message) {
        plain(origin + ": note: " + message);
    }

    void plain(String message) {
        err.println(TerminalText.safe(message));
    }
}

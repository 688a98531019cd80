package org.dateline.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.store.StoreException;

/** Asks for a new password: twice and without showing it at a terminal, else as the first line of standard input. */
final class PasswordPrompt {

    private PasswordPrompt() {}

    static String read(Session session, String name) throws IOException {
        Console console = session.terminal().out() ? System.console() : null;
        if (console == null) {
            String line = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw StoreException.refused("no password came; write it on the first line of standard input");
            }
            return line;
        }
        char[] first = console.readPassword("New password for %s: ", name);
        char[] second = first == null ? null : console.readPassword("The same again: ");
        if (first == null || second == null) {
            throw StoreException.refused("no password was typed; nothing was changed");
        }
        if (!Arrays.equals(first, second)) {
            throw StoreException.refused("the two are not the same; nothing was changed");
        }
        return new String(first);
    }
}

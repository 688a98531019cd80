package org.dateline.desk.people;

import java.util.List;

/** Settings, and who works here. */
public record SettingsView(boolean secondReader, List<PersonRow> people, List<TokenRow> tokens) {

    public SettingsView {
        people = List.copyOf(people);
        tokens = List.copyOf(tokens);
    }

    /**
     * Somebody with an account.
     *
     * @param state in a word; empty for one who may sign in
     */
    public record PersonRow(String name, String role, boolean codes, String state) {}

    /** A program's token. */
    public record TokenRow(long number, String name, String person, String scope, String expires, String used) {}
}

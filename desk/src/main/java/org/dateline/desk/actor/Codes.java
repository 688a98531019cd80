package org.dateline.desk.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.desk.view.Words;

/** Actor codes in words, from {@code sectors.tsv}: {@code RUS MIL} is "Russia, military". */
final class Codes {

    private static final Map<String, String> SECTORS = sectors();

    private Codes() {}

    /** @param code as the store has it; a hyphen stands for a role that nobody tells */
    static String words(String code) {
        String[] parts = code.split(" ", 2);
        String role = parts.length < 2 || parts[1].equals("-") ? "" : parts[1];
        return switch (parts[0]) {
            case "IGO" -> role.isEmpty() ? "Bodies of states" : role + ", body of states";
            case "IMG" -> role.isEmpty() ? "Armed groups across borders" : role + ", armed group";
            case "NGO" -> role.isEmpty() ? "Aid and rights groups" : role;
            case "UNK" -> role.isEmpty() ? "Not told who" : capital(sector(role)) + ", country not told";
            default -> role.isEmpty() ? Words.country(parts[0]) : Words.country(parts[0]) + ", " + sector(role);
        };
    }

    private static String sector(String role) {
        return SECTORS.getOrDefault(role, role);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<String, String> sectors() {
        Map<String, String> sectors = new HashMap<>();
        for (Row row : Table.resource(Codes.class, "sectors.tsv").rows()) {
            sectors.put(row.require("sector"), row.require("words"));
        }
        return Map.copyOf(sectors);
    }
}

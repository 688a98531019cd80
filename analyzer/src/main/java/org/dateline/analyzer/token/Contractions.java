package org.dateline.analyzer.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** The table {@code contractions.tsv}: words that are two tokens. */
final class Contractions {

    private record Ending(String letters, int cut) {}

    private final Map<String, Integer> whole = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private int longestWhole;

    Contractions() {
        for (Row row : Table.resource(Contractions.class, "contractions.tsv").rows()) {
            int cut = Integer.parseInt(row.get("cut"));
            switch (row.get("where")) {
                case "whole" -> {
                    whole.put(row.get("ending"), cut);
                    longestWhole = Math.max(longestWhole, row.get("ending").length());
                }
                case "any" -> endings.add(new Ending(row.get("ending"), cut));
                default -> throw row.error("where", "must be whole or any, got '" + row.get("where") + "'");
            }
        }
    }

    /** Where the word from {@code start} to {@code end} is cut in two; {@code end} when it is one token. */
    int cut(String text, int start, int end, boolean hasApostrophe) {
        if (hasApostrophe) {
            for (Ending ending : endings) {
                if (end - start > ending.letters.length() && endsWith(text, start, end, ending.letters)) {
                    return end - ending.cut;
                }
            }
        }
        if (end - start <= longestWhole) {
            Integer cut = whole.get(text.substring(start, end).toLowerCase(Locale.ROOT));
            return cut == null ? end : end - cut;
        }
        return end;
    }

    private static boolean endsWith(String text, int start, int end, String letters) {
        int at = end - letters.length();
        if (at < start) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            char c = text.charAt(at + i);
            char plain = isApostrophe(c) ? '\'' : Character.toLowerCase(c);
            if (plain != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02BC';
    }
}

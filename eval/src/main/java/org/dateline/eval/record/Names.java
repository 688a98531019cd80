package org.dateline.eval.record;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Whether two names mean the same: they share the last word before any comma or preposition, or one holds all words of
 * the other. The prepositions and the words that never count are in name-words.tsv.
 */
final class Names {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Pattern end;
    private final List<String> ignored;

    Names() {
        List<Row> rows = Table.resource(Names.class, "name-words.tsv").rows();
        String prepositions = words(rows, "ends").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.end = Pattern.compile(",| (?:" + prepositions + ") ");
        this.ignored = words(rows, "ignored");
    }

    boolean same(String a, String b) {
        List<String> first = parts(a);
        List<String> second = parts(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return last(first).equals(last(second)) || first.containsAll(second) || second.containsAll(first);
    }

    private List<String> parts(String name) {
        String plain = SPACE.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
        return Words.of(end.split(plain, 2)[0]).stream()
                .filter(word -> !ignored.contains(word))
                .toList();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static List<String> words(List<Row> rows, String role) {
        return rows.stream()
                .filter(row -> row.require("role").equals(role))
                .map(row -> row.require("word"))
                .toList();
    }
}

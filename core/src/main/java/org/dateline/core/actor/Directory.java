package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * What the dictionary tells of a name to a person who looks it up: the other names of who bears it, and the offices held.
 * The coder itself reads the same tables as a {@link Lexicon}. Immutable.
 */
public final class Directory {

    /** A code and the days it holds, both included; open where empty. */
    public record Office(ActorCode code, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * Somebody or something.
     *
     * @param name the fullest
     * @param names all of them
     * @param offices in the order of the tables; a group has one without days
     */
    public record Entry(String name, List<String> names, List<Office> offices) {

        public Entry {
            names = List.copyOf(names);
            offices = List.copyOf(offices);
        }
    }

    private static final class Draft {
        private final Set<String> names = new LinkedHashSet<>();
        private final List<Office> offices = new ArrayList<>();
    }

    private final Map<String, List<Entry>> byName = new HashMap<>();

    public Directory() {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (Row row : Table.resource(Directory.class, "leaders.tsv").rows()) {
            add(drafts, row, new Office(code(row), Lexicon.day(row, "from"), Lexicon.day(row, "to")));
        }
        for (Row row : Table.resource(Directory.class, "names.tsv").rows()) {
            add(drafts, row, new Office(code(row), Optional.empty(), Optional.empty()));
        }
        drafts.forEach((name, draft) -> {
            Entry entry = new Entry(name, List.copyOf(draft.names), draft.offices);
            Set<String> keys = new LinkedHashSet<>();
            draft.names.forEach(n -> keys.add(key(n)));
            keys.forEach(
                    key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
        });
    }

    /** Who bears that name; several where it is the surname of several. */
    public List<Entry> find(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    private static void add(Map<String, Draft> drafts, Row row, Office office) {
        List<String> names = row.list("names").stream().map(Directory::plain).toList();
        if (names.isEmpty()) {
            // A people that only its adjectives name.
            return;
        }
        Draft draft = drafts.computeIfAbsent(names.get(0), n -> new Draft());
        draft.names.addAll(names);
        draft.offices.add(office);
    }

    private static ActorCode code(Row row) {
        return Lexicon.code(row, row.require("code"));
    }

    /** Without the marks that only the coder needs. */
    private static String plain(String written) {
        String name = written;
        for (String mark : List.of(Lexicon.MARK_HOME, Lexicon.MARK_CAPITALS)) {
            name = name.startsWith(mark) ? name.substring(mark.length()) : name;
        }
        return name;
    }

    private static String key(String name) {
        return String.join(" ", Words.keys(name));
    }
}

package org.dateline.core.event;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.resource.RuleException;
import org.dateline.core.resource.Table;

/**
 * Where the tables of the event stage come from: the project's own beside this class, or a folder of the user's that
 * overrides them file by file, so that types, rules and crosswalk change without touching code.
 *
 * <p>A file of the folder takes the place of the project's file of that name. Rules stand in {@code rules/}, one file a
 * type ({@code rules/assault.tsv}); {@code rules/assault+field.tsv} adds to a type instead of replacing. A folder with a
 * {@code plover.tsv} of its own brings other types, and then all rules are its own.
 */
public final class OntologyFolder {

    private static final String TYPES = "plover.tsv";
    private static final Set<String> TABLES = new TreeSet<>(Set.of(
            TYPES,
            "acled.tsv",
            "crosswalk.tsv",
            "classes.tsv",
            "blocked.tsv",
            "light-verbs.tsv",
            "governors.tsv",
            "weapons.tsv",
            "acled-by-side.tsv",
            "type-by-status.tsv",
            "numbers.tsv",
            "harm.tsv",
            "measures.tsv",
            "background.tsv"));
    private static final List<String> OWN_RULES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault");

    private final Optional<Path> folder;

    private OntologyFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The project's own tables alone. */
    public static OntologyFolder standard() {
        return new OntologyFolder(Optional.empty());
    }

    /**
     * The project's tables, overridden by those of the folder.
     *
     * @throws RuleException when it holds a file of no such name, which would be ignored without a word
     * @throws IOException when it cannot be read, or holds no table at all
     */
    public static OntologyFolder of(Path folder) throws IOException {
        boolean any = Files.isDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tsv") && !TABLES.contains(name)) {
                    throw new RuleException(file.toString(), 1, 1, "no table has that name; there are " + TABLES);
                }
                any |= name.endsWith(".tsv");
            }
        }
        if (!any) {
            throw new NoSuchFileException(folder.toString(), null, "it holds neither a table nor a folder 'rules'");
        }
        return new OntologyFolder(Optional.of(folder));
    }

    Table table(String name) throws IOException {
        Optional<Path> own = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
        return own.isPresent() ? read(own.get(), name) : Table.resource(OntologyFolder.class, name);
    }

    /** All tables of rules, in an order that does not depend on the file system. */
    List<Table> rules() throws IOException {
        Set<String> names = new TreeSet<>();
        if (folder.isPresent() && Files.isDirectory(folder.get().resolve("rules"))) {
            try (Stream<Path> files = Files.list(folder.get().resolve("rules"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".tsv"))
                        .forEach(names::add);
            }
        }
        List<Table> tables = new ArrayList<>();
        boolean otherTypes =
                folder.isPresent() && Files.isRegularFile(folder.get().resolve(TYPES));
        for (String type : otherTypes ? List.<String>of() : OWN_RULES) {
            tables.add(table("rules/" + type + ".tsv"));
            names.remove(type + ".tsv");
        }
        for (String name : names) {
            tables.add(read(folder.orElseThrow().resolve("rules").resolve(name), "rules/" + name));
        }
        return tables;
    }

    /** The type a file of rules belongs to: {@code rules/assault+field.tsv} is of {@code ASSAULT}. */
    static String typeOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.split("[.+]", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static Table read(Path file, String name) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Table.read(name, reader);
        } catch (CharacterCodingException e) {
            throw new RuleException(name, 1, 1, "not UTF-8 text");
        }
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.resource.RuleException;
import org.dateline.read.dictionary.Dictionary;
import org.dateline.read.dictionary.DictionaryReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --dictionary}: verbs, actors and agents of the user's own, in the formats of PETRARCH and TABARI. */
final class DictionaryOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE|FOLDER",
            description =
                    "Verbs, actors, agents and discards of your own beside the rules, in the formats of PETRARCH and "
                            + "TABARI (docs/DICTIONARIES.md); may be given several times.")
    private List<Path> paths = List.of();

    List<Path> paths() {
        return paths;
    }

    /** Empty when none is given. Lines that cannot be used are counted in a note for each file. */
    Optional<Dictionary> dictionary(Messages messages) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        Dictionary dictionary = read(paths, spec);
        for (Dictionary.Summary file : dictionary.files()) {
            if (file.wrong() + file.unused() > 0) {
                messages.plain(String.format(
                        Locale.ROOT,
                        "%s: note: %,d lines could not be read and %,d are of no use here; 'dateline dictionary' lists"
                                + " them",
                        file.file(),
                        file.wrong(),
                        file.unused()));
            }
        }
        return Optional.of(dictionary);
    }

    /** What the files hold; one that is no dictionary is wrong usage, told by file, line and column. */
    static Dictionary read(List<Path> paths, CommandSpec spec) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "no such file or folder: " + path);
            }
        }
        try {
            return DictionaryReader.read(paths);
        } catch (RuleException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read the dictionary: " + e.getMessage(), e);
        }
    }
}

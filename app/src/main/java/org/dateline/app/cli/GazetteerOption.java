package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.resource.RuleException;
import org.dateline.read.gazetteer.GazetteerReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --gazetteer}: places of the user's own. */
final class GazetteerOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Places of your own over the built-in ones: a table in GeoNames' layout (19 columns), or "
                    + "GeoJSON features with a name (docs/GAZETTEER.md).")
    private Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean isGiven() {
        return file != null;
    }

    /** With the user's places over the built-in ones; empty when there are none. What is wrong is told by line and column. */
    Optional<Gazetteer> gazetteer() {
        if (file == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "--gazetteer names no file: " + file);
        }
        try {
            Gazetteer standard = new Gazetteer();
            return Optional.of(standard.with(GazetteerReader.read(file, standard)));
        } catch (RuleException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}

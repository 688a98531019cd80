package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.event.EventFinder;
import org.dateline.core.event.OntologyFolder;
import org.dateline.core.event.OwnVerbs;
import org.dateline.core.resource.RuleException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --ontology}: types, rules and crosswalk of the user's own. */
final class OntologyOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--ontology",
            paramLabel = "FOLDER",
            description = "Types, rules and crosswalk of your own, in tables that take the place of ours "
                    + "(docs/ONTOLOGY.md).")
    private Path folder;

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    boolean isGiven() {
        return folder != null;
    }

    /** The event stage that codes by it; what is wrong with it is told with file, line and column. */
    EventFinder finder() {
        return finder(OwnVerbs.NONE);
    }

    /** The same, with verbs of the user's own beside the rules. */
    EventFinder finder(OwnVerbs verbs) {
        if (folder == null) {
            return finder(OntologyFolder.standard(), verbs);
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--ontology names no folder: " + folder);
        }
        try {
            return finder(OntologyFolder.of(folder), verbs);
        } catch (RuleException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private EventFinder finder(OntologyFolder tables, OwnVerbs verbs) {
        try {
            return new EventFinder(tables, verbs);
        } catch (RuleException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read " + folder + ": " + e.getMessage(), e);
        }
    }
}

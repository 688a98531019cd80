package org.dateline.app.cli;

import java.io.UncheckedIOException;
import org.dateline.analyzer.EnglishModel;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the language engine, the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Dateline " + (version == null ? "(unpackaged)" : version),
            analyzer(),
            "Java " + System.getProperty("java.version")
        };
    }

    /** Whoever asks for the version may do so because the model is what is broken. */
    private static String analyzer() {
        try {
            return "analyzer " + EnglishModel.open().version();
        } catch (UncheckedIOException e) {
            return e.getMessage();
        }
    }
}

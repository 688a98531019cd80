package org.dateline.app.cli;

import org.dateline.analyzer.EnglishModel;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the language engine, the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Dateline " + (version == null ? "(unpackaged)" : version),
            "analyzer " + EnglishModel.open().version(),
            "Java " + System.getProperty("java.version")
        };
    }
}

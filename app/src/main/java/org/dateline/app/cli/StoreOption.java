package org.dateline.app.cli;

import picocli.CommandLine.Option;

/** {@code --store}: which store. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE|URL",
            defaultValue = "${env:DATELINE_STORE:-dateline.db}",
            description = "The store: a SQLite file, or postgresql://user:password@host/database. Without it the "
                    + "environment variable DATELINE_STORE tells, else it is dateline.db in this folder.")
    private String store;

    /** As it was given. */
    String place() {
        return store;
    }
}

package org.dateline.app.cli;

import picocli.CommandLine.Parameters;

/** {@code NAME}: whose account. */
final class PersonNameParameter {

    @Parameters(
            arity = "1",
            paramLabel = "NAME",
            description = "Whose account; small and capital letters are the same.")
    private String name;

    String name() {
        return name;
    }
}

package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.read.Defaults;
import picocli.CommandLine.Option;

/** {@code --published} and {@code --publisher}: what reports are taken to be that do not say so themselves. */
final class DefaultsOptions {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Publication date of reports that bring none, as 2015-10-15; relative dates count from it.")
    private LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of reports that bring none.")
    private String publisher;

    Defaults defaults() {
        return new Defaults(
                Optional.ofNullable(published),
                Optional.ofNullable(publisher).map(String::strip).filter(name -> !name.isEmpty()));
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.app.output.TypePage;
import org.dateline.core.event.EventFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline types}: what can be coded. */
@Command(
        name = "types",
        description = "Lists the event types, or explains one: its modes, CAMEO codes, sub-events, words and examples.",
        footer = {"", "Examples:", "  dateline types", "  dateline types assault", "  dateline types armed clash"})
final class TypesCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "TYPE",
            description = "A PLOVER type, a CAMEO code, or one of ACLED's sub-events; none lists all.")
    private List<String> type = List.of();

    @Mixin
    OntologyOption ontology = new OntologyOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    TypesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        EventFinder finder = ontology.finder();
        TypePage page = new TypePage(
                finder.ontology(), finder.rules(), session.terminal().width());
        String name = String.join(" ", type).strip();
        String text = name.isEmpty()
                ? page.list()
                : page.explain(name.toUpperCase(Locale.ROOT))
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "no type, code or sub-event is named '" + name + "'; 'dateline types' lists them"));
        try (OutputTarget target = OutputTarget.standardOutput(session.out())) {
            return write(target, text);
        }
    }

    private static int write(OutputTarget target, String text) throws OutputException {
        try {
            Writer writer = target.writer();
            writer.write(text);
            writer.flush();
            return ExitCode.OK;
        } catch (IOException e) {
            if (OutputTarget.isClosedPipe(e)) {
                return ExitCode.OK;
            }
            throw target.failure(e);
        }
    }
}

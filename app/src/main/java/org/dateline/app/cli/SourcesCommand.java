package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Signature;
import org.dateline.store.source.SourceEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline sources}: who tells, how much, and how reliable they are held to be. */
@Command(
        name = "sources",
        description =
                "Lists who issues reports and who is quoted in them, or gives a source an Admiralty grade of reliability.",
        footer = {
            "",
            "Grades: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.",
            "",
            "Examples:",
            "  dateline sources --kind speaker --limit 20",
            "  dateline sources --grade \"Reuter=B\" --reason \"ten years of dispatches checked\""
        })
final class SourcesCommand implements Callable<Integer> {

    private static final int MOST_MEANT = 5;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only those whose name holds this.")
    private String name;

    @Option(names = "--kind", paramLabel = "KIND", description = "publisher or speaker; default: both.")
    private SourceEntry.Kind kind;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many of each kind; default ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--grade",
            paramLabel = "NAME=GRADE",
            description = "Give a source, by its id or full name, a grade from A to F. Goes with --reason.")
    private String grade;

    @Option(names = "--reason", paramLabel = "WORDS", description = "With --grade: why; stands in the log.")
    private String reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "With --grade: who decides; default: your user name on this computer.")
    private String by;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    SourcesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        if (limit < 1 || limit > PageRequest.LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--limit must be from 1 to " + PageRequest.LARGEST + ", got " + limit);
        }
        if (grade == null) {
            if (reason != null || by != null) {
                throw new ParameterException(spec.commandLine(), "--reason and --by go with --grade");
            }
            return new StoreRun(session, store).existing(this::list);
        }
        int sign = grade.lastIndexOf('=');
        if (sign < 1 || !grade.substring(sign + 1).strip().matches("[A-Fa-f]")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--grade is written NAME=GRADE, the grade a letter from A to F; got '" + grade + "'");
        }
        if (reason == null || reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--grade needs --reason");
        }
        Signature signature = new Signature(by == null ? System.getProperty("user.name", "") : by, reason);
        String letter = grade.substring(sign + 1).strip().toUpperCase(Locale.ROOT);
        String source = grade.substring(0, sign).strip();
        return new StoreRun(session, store).existing((open, out) -> {
            Decision decision = open.decisions().grade(id(open, source), letter, signature);
            out.write(DecisionWords.made(decision));
            return ExitCode.OK;
        });
    }

    private int list(Store open, Writer out) throws IOException {
        List<SourceEntry> found = new ArrayList<>();
        for (SourceEntry.Kind each : SourceEntry.Kind.values()) {
            if (kind == null || kind == each) {
                found.addAll(open.sources()
                        .find(each, Optional.ofNullable(name), PageRequest.first(limit))
                        .items());
            }
        }
        if (found.isEmpty()) {
            out.write("no source\n");
            return ExitCode.OK;
        }
        TextTable table = new TextTable(List.of("ID", "KIND", "NAME", "CODE", "REPORTS", "MENTIONS", "GRADE"));
        for (SourceEntry source : found) {
            table.row(
                    new TextTable.Cell(source.id(), Style.DIM),
                    TextTable.cell(source.kind().word()),
                    new TextTable.Cell(source.name(), Style.BOLD),
                    TextTable.cell(source.code().orElse("")),
                    TextTable.cell(String.valueOf(source.reports())),
                    TextTable.cell(String.valueOf(source.mentions())),
                    TextTable.cell(source.grade().orElse("")));
        }
        boolean colour = session.terminal().out() && session.terminal().colour();
        table.write(out, new Look(session.terminal().width(), colour, false), "");
        return ExitCode.OK;
    }

    /** By id, or by a name that only one source has. */
    private static String id(Store open, String source) {
        List<SourceEntry> meant = new ArrayList<>();
        for (SourceEntry.Kind each : SourceEntry.Kind.values()) {
            open.sources().find(each, Optional.of(source), PageRequest.first(PageRequest.LARGEST)).items().stream()
                    .filter(entry -> entry.name().equalsIgnoreCase(source))
                    .forEach(meant::add);
        }
        if (meant.isEmpty()) {
            return open.sources().require(source).id();
        }
        if (meant.size() > 1) {
            throw StoreException.refused("'" + source + "' is the name of more than one source; give the id: "
                    + meant.stream()
                            .limit(MOST_MEANT)
                            .map(entry -> entry.id() + " (" + entry.kind().word()
                                    + entry.code().map(code -> ", " + code).orElse("") + ")")
                            .collect(Collectors.joining(", ")));
        }
        return meant.get(0).id();
    }
}

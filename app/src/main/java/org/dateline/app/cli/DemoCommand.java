package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.batch.Outcome;
import org.dateline.app.keep.DeskCoder;
import org.dateline.app.output.Digest;
import org.dateline.app.output.Format;
import org.dateline.app.output.Look;
import org.dateline.app.output.ReportWriter;
import org.dateline.app.output.Tee;
import org.dateline.core.event.Ontology;
import org.dateline.core.place.Gazetteer;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.PortTaken;
import org.dateline.desk.ReportCoder;
import org.dateline.read.Defaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline demo}: what the program is for, at a glance. */
@Command(
        name = "demo",
        description =
                "Codes the bundled samples, prints a summary and the incident they contradict each other in most, and "
                        + "writes web page, full record, event table and a store with all of it into demo-out/. On a terminal"
                        + " it then opens the desk over them.",
        footer = {
            "",
            "The samples tell the Dogger Bank incident of 1904 as its time read it: what was said on the first day, what "
                    + "was denied, and what the inquiry found."
        })
final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "demo-out";

    private final Session session;
    private final Path folder;

    @Mixin
    HelpOption helpOption = new HelpOption();

    DemoCommand(Session session) {
        this.session = session;
        this.folder = session.folder().resolve(FOLDER);
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Path samples = session.home().resolve(DemoStore.SAMPLES);
        Messages messages = new Messages(session.err());
        if (!Files.isRegularFile(samples)) {
            messages.error("the samples are missing: " + samples);
            return ExitCode.FAILED;
        }
        session.coder().start();
        List<OutputTarget> targets = new ArrayList<>();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutputException("cannot make the folder " + folder.toAbsolutePath(), e);
        }
        try (DemoStore store = DemoStore.create(folder.resolve("dateline.db"), messages)) {
            int code;
            try {
                code = run(samples, targets, store);
            } finally {
                for (OutputTarget target : targets) {
                    target.close();
                }
            }
            if (code == ExitCode.OK && session.terminal().out()) {
                open(store);
            }
            return code;
        }
    }

    private int run(Path samples, List<OutputTarget> targets, DemoStore store) throws OutputException {
        Look look = new Look(session.terminal().width(), session.terminal().colour(), false);
        OutputTarget screen = OutputTarget.standardOutput(session.out());
        OutputTarget current = screen;
        try {
            List<ReportWriter> writers = new ArrayList<>();
            writers.add(new Digest(screen.writer(), look));
            for (Format format : List.of(Format.HTML, Format.JSONL, Format.CSV)) {
                current = OutputTarget.file(folder.resolve(fileName(format)));
                targets.add(current);
                writers.add(format.writer(current.writer(), look));
            }
            writers.add(store.writer());
            current = screen;
            Outcome outcome = new BatchRun(session, Runtime.getRuntime().availableProcessors(), Defaults.NONE)
                    .run(List.of(samples.toString()), Optional.empty(), new Tee(writers));
            long found = store.incidents();
            int decisions = store.decide(session.home().resolve(DemoStore.DECISIONS));
            screen.writer().write(introduction(found, decisions));
            Optional<String> shown = store.writeMostContradicted(screen.writer(), look);
            screen.writer().write("\n" + closing(outcome, store, shown));
            screen.writer().flush();
            return outcome.failed() > 0 ? ExitCode.FAILED : ExitCode.OK;
        } catch (IOException e) {
            if (OutputTarget.isClosedPipe(e)) {
                return ExitCode.OK;
            }
            throw current.failure(e);
        }
    }

    /** The desk over the samples, for a person who looks on; at another port if the usual one is taken. */
    private void open(DemoStore store) throws IOException {
        Writer out = OutputTarget.standardOutput(session.out()).writer();
        ReportCoder coder = new DeskCoder(session.coder(), store.intakes(), Gazetteer::new, Ontology.standard());
        out.write("\n");
        try (DeskRun desk = new DeskRun(session)) {
            try {
                desk.serve(store.store(), out, coder, new DeskSettings(DeskSettings.DEFAULT_PORT, false));
            } catch (PortTaken e) {
                desk.serve(store.store(), out, coder, new DeskSettings(0, false));
            }
        }
    }

    private static String introduction(long incidents, int decisions) {
        return String.format(
                Locale.ROOT,
                "Linking made %d incidents of these reports; an editor's %d decisions, all in the log with their reasons,%n"
                        + "joined what names no common person, ship or town. The incident with most contradictions:%n%n",
                incidents,
                decisions);
    }

    private String closing(Outcome outcome, DemoStore store, Optional<String> incident) {
        return String.format(
                        Locale.ROOT,
                        "%d reports, %d statements, %d events, %d incidents%n"
                                + "web page     %s (open it in a browser)%n"
                                + "full record  %s%n"
                                + "event table  %s%n"
                                + "store        %s%n",
                        outcome.coded(),
                        outcome.statements(),
                        outcome.events(),
                        store.incidents(),
                        folder.resolve(fileName(Format.HTML)).toAbsolutePath(),
                        folder.resolve(fileName(Format.JSONL)).toAbsolutePath(),
                        folder.resolve(fileName(Format.CSV)).toAbsolutePath(),
                        store.file().toAbsolutePath())
                + incident.map(id -> "all of it    ./dateline show " + id + " --store " + store.file() + "\n")
                        .orElse("");
    }

    private static String fileName(Format format) {
        return switch (format) {
            case JSONL -> "record.jsonl";
            case CSV -> "events.csv";
            default -> "report." + format;
        };
    }
}

package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.app.batch.LazyCoder;
import org.dateline.app.keep.Intakes;
import org.dateline.desk.Desk;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.PortTaken;
import org.dateline.desk.ReportCoder;
import org.dateline.desk.account.LocalUser;
import org.dateline.desk.map.Tiles;
import org.dateline.read.Defaults;
import org.dateline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the desk, where people read, compare and decide in a browser. */
@Command(
        name = "serve",
        description =
                "Opens the desk: a web application on this machine, where people read what came in, compare accounts"
                        + " and decide. Ends with Ctrl+C.",
        footer = {
            "",
            "It answers to this machine alone (127.0.0.1), needs no other service, and asks nobody else for anything"
                    + " unless --tiles names a server of map pictures. Who decides is written down by the name of the machine's user.",
            "",
            "Examples:",
            "  dateline serve",
            "  dateline serve --demo",
            "  dateline serve --port 8080 --store war.db"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Path SAMPLES = Path.of("samples", "dogger-bank", "reports.jsonl");

    private static final int CLOSING_SECONDS = 10;

    private final Session session;
    private final CountDownLatch closed = new CountDownLatch(1);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + DeskSettings.DEFAULT_PORT,
            description = "Port on 127.0.0.1; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--demo",
            description = "Serve a fresh store with the bundled samples instead, which goes when the desk is closed.")
    private boolean demo;

    @Option(
            names = "--tiles",
            paramLabel = "URL",
            description = {
                "Lay pictures of the ground under the map, from an address such as",
                "https://tiles.example.org/{z}/{x}/{y}.png. Each reader's browser then asks that server for them, which so"
                        + " learns where they look. Default: outlines of countries, and nobody is asked."
            })
    private String tiles;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    OntologyOption ontology = new OntologyOption();

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 to 65535, got " + port);
        }
        DeskSettings settings = new DeskSettings(port, demo, ground());
        KnowledgeOptions knowledge = new KnowledgeOptions(ontology, dictionary, gazetteer);
        session.coder().use(knowledge.read(new Messages(session.err())));
        Intakes intakes = new Intakes(knowledge.coderName());
        session.coder().start();
        StoreRun run = new StoreRun(session, store);
        try {
            return demo
                    ? run.toScreen(out -> demo(out, intakes, settings))
                    : run.any((open, out) -> serve(open, out, intakes, settings));
        } finally {
            closed.countDown();
        }
    }

    private Optional<Tiles> ground() {
        try {
            return Optional.ofNullable(tiles).map(Tiles::parse);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--tiles: " + e.getMessage(), e);
        }
    }

    private int demo(Writer out, Intakes intakes, DeskSettings settings) throws IOException {
        Path folder = Files.createTempDirectory("dateline-demo");
        try (DemoStore filled = DemoStore.create(folder.resolve("dateline.db"), new Messages(session.err()))) {
            new BatchRun(session, Runtime.getRuntime().availableProcessors(), Defaults.NONE)
                    .run(List.of(session.home().resolve(SAMPLES).toString()), Optional.empty(), filled.writer());
            return serve(filled.store(), out, intakes, settings);
        } finally {
            delete(folder);
        }
    }

    private int serve(Store open, Writer out, Intakes intakes, DeskSettings settings) throws IOException {
        LazyCoder coder = session.coder();
        ReportCoder coding = report -> intakes.of(coder.get().code(report));
        try (Desk desk = Desk.start(settings, open, coding, new LocalUser())) {
            out.write("The desk is open at " + desk.url() + "\nPress Ctrl+C to close it.\n");
            out.flush();
            untilStopped();
            return ExitCode.OK;
        } catch (PortTaken e) {
            new Messages(session.err())
                    .error(e.getMessage() + "; choose another with --port, or --port 0 for a free one");
            return ExitCode.FAILED;
        }
    }

    /** Until Ctrl+C, or until the thread is interrupted; then what is open is closed before the program ends. */
    private void untilStopped() {
        Thread main = Thread.currentThread();
        Thread hook = new Thread(
                () -> {
                    main.interrupt();
                    awaitClosed();
                },
                "closing");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            remove(hook);
        }
    }

    private void awaitClosed() {
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                new Messages(session.err()).error("the desk was not closed in time; what was kept is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook waits for us.
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

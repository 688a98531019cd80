package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.app.keep.DeskCoder;
import org.dateline.app.keep.Intakes;
import org.dateline.core.event.Ontology;
import org.dateline.core.place.Gazetteer;
import org.dateline.desk.DeskSettings;
import org.dateline.desk.PortTaken;
import org.dateline.desk.ReportCoder;
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
                    + " unless --tiles names a server of map pictures. Who decides is written down by the name of the machine's user, or, once the store has accounts"
                    + " ('dateline people'), of whoever signed in.",
            "",
            "For several people give --public-url, the address they type. The desk itself speaks http: put a web server"
                    + " with a certificate before it (docs/PEOPLE.md).",
            "",
            "Examples:",
            "  dateline serve",
            "  dateline serve --demo",
            "  dateline serve --port 8080 --store war.db",
            "  dateline serve --public-url https://desk.example.org",
            "  dateline serve --host 10.0.0.5 --proxy 10.0.0.2 --public-url https://desk.example.org"
        })
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + DeskSettings.DEFAULT_PORT,
            description = "Port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = DeskSettings.LOOPBACK,
            description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine alone; another one needs"
                    + " --public-url.")
    private String host;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Where people reach the desk, https://desk.example.org: it answers to no other name. Needs accounts"
                            + " ('dateline people add').")
    private String publicUrl;

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description =
                    "Address of the web server before the desk, if that is another machine: it is believed who asks"
                            + " (X-Forwarded-For). Can be given several times.")
    private List<String> proxies = List.of();

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
        DeskSettings settings = settings();
        KnowledgeOptions knowledge = new KnowledgeOptions(ontology, dictionary, gazetteer);
        session.coder().use(knowledge.read(new Messages(session.err())));
        Intakes intakes = new Intakes(knowledge.coderName());
        session.coder().start();
        StoreRun run = new StoreRun(session, store);
        try (DeskRun desk = new DeskRun(session)) {
            return demo
                    ? run.toScreen(out -> demo(desk, out, intakes, settings))
                    : run.any((open, out) -> serve(desk, open, out, intakes, settings));
        }
    }

    private DeskSettings settings() {
        if (publicUrl == null) {
            if (!host.equals(DeskSettings.LOOPBACK) || !proxies.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        (proxies.isEmpty() ? "--host" : "--proxy")
                                + " needs --public-url, the address that people type, since the desk answers to no other name");
            }
            return new DeskSettings(port, demo, host, Optional.empty(), Set.of(), ground());
        }
        if (demo) {
            throw new ParameterException(
                    spec.commandLine(), "a demo is for this machine alone; it goes without --public-url");
        }
        URI url = url();
        requireAddress();
        return new DeskSettings(port, false, host, Optional.of(url), Set.copyOf(proxies), ground());
    }

    private void requireAddress() {
        boolean ours;
        try {
            InetAddress address = InetAddress.getByName(host);
            ours = address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException e) {
            ours = false;
        }
        if (!ours) {
            throw new ParameterException(
                    spec.commandLine(), "--host is an address of this machine to listen on; it has no '" + host + "'");
        }
    }

    private URI url() {
        try {
            URI url = new URI(publicUrl);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            boolean bare = url.getPath() == null
                    || url.getPath().isEmpty()
                    || url.getPath().equals("/");
            if (web && bare && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Told below, as is one that is an address but not of a desk.
        }
        throw new ParameterException(
                spec.commandLine(),
                "--public-url is written https://desk.example.org, with a port if there is one and no path; got '"
                        + publicUrl + "'");
    }

    private Optional<Tiles> ground() {
        try {
            return Optional.ofNullable(tiles).map(Tiles::parse);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--tiles: " + e.getMessage(), e);
        }
    }

    private int demo(DeskRun desk, Writer out, Intakes intakes, DeskSettings settings) throws IOException {
        Path folder = Files.createTempDirectory("dateline-demo");
        try (DemoStore filled = DemoStore.create(folder.resolve("dateline.db"), new Messages(session.err()))) {
            new BatchRun(session, Runtime.getRuntime().availableProcessors(), Defaults.NONE)
                    .run(
                            List.of(session.home().resolve(DemoStore.SAMPLES).toString()),
                            Optional.empty(),
                            filled.writer());
            filled.decide(session.home().resolve(DemoStore.DECISIONS));
            return serve(desk, filled.store(), out, intakes, settings);
        } finally {
            delete(folder);
        }
    }

    private int serve(DeskRun desk, Store open, Writer out, Intakes intakes, DeskSettings settings) throws IOException {
        if (settings.shared() && !open.people().any()) {
            new Messages(session.err())
                    .error(
                            "others can only be let in when there are accounts; make the first with: dateline people add NAME"
                                    + " --role admin");
            return ExitCode.FAILED;
        }
        ReportCoder coding = new DeskCoder(
                session.coder(),
                intakes,
                () -> gazetteer.gazetteer().orElseGet(Gazetteer::new),
                ontology.isGiven() ? ontology.finder().ontology() : Ontology.standard());
        try {
            return desk.serve(open, out, coding, settings);
        } catch (PortTaken e) {
            new Messages(session.err())
                    .error(e.getMessage() + "; choose another with --port, or --port 0 for a free one");
            return ExitCode.FAILED;
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

package org.dateline.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.desk.site.Site;
import org.dateline.desk.site.SiteExport;
import org.dateline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline publish}: the public site as files. */
@Command(
        name = "publish",
        description =
                "Writes what is released as a web site of plain files, which any web server can serve: pages, bulletins,"
                        + " Atom feed, JSON and GeoJSON (docs/PUBLISH.md).",
        footer = {
            "",
            "Pages link to each other relatively and load nothing from anywhere else. The same folder again gets what changed,"
                    + " and loses what is no longer out.",
            "",
            "Example:",
            "  dateline publish --out site --name \"Hull record\" --base https://example.org/record/"
        })
final class PublishCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Write into this folder, which is new, empty, or was written by this command before.")
    private Path folder;

    @Option(
            names = "--name",
            paramLabel = "WORDS",
            defaultValue = Site.NAME,
            description = "What the site is called; default: ${DEFAULT-VALUE}.")
    private String name;

    @Option(
            names = "--base",
            paramLabel = "URL",
            defaultValue = "",
            description = "Address it will have on the web. The feed needs it for full links; pages do not.")
    private String base;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    PublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--name is empty; a site needs a name");
        }
        String root = base.isEmpty() || base.endsWith("/") ? base : base + "/";
        if (!root.isEmpty() && !isWeb(root)) {
            throw new ParameterException(
                    spec.commandLine(), "--base is an address like https://example.org/record/, got '" + base + "'");
        }
        StoreRun run = new StoreRun(session, store);
        Path target = run.inFolder(folder);
        return run.existing((open, out) -> {
            int files = write(open, target, root);
            out.write("wrote " + files + " files into " + folder + "; open " + folder.resolve("index.html") + "\n");
            return ExitCode.OK;
        });
    }

    private int write(Store open, Path target, String root) throws IOException {
        return new SiteExport(new Site(open, name.strip())).write(target, root);
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

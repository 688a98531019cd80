package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.analyzer.EnglishModel;
import org.dateline.app.batch.LazyCoder;
import org.dateline.app.cli.CommandLineFactory;
import org.dateline.app.cli.Session;
import org.dateline.app.cli.Terminal;
import org.dateline.core.Pipeline;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.event.EventFinder;
import org.dateline.core.place.PlaceFinder;

/** Starts the program. */
public final class Main {

    /** The folder the program stands in, set by the launcher; where the samples are. */
    private static final String HOME = "dateline.home";

    private Main() {}

    public static void main(String[] args) {
        // Not System.out: that one swallows errors, and a full disk should be told.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(new FileInputStream(FileDescriptor.in), out, err, args);
        err.flush();
        System.exit(exitCode);
    }

    /** Runs one command line: 0 when all went well, 1 when a report or the output failed, 2 for wrong usage. */
    public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
        LazyCoder coder = new LazyCoder(own -> new Pipeline(
                EnglishModel.open(),
                own.events().orElseGet(EventFinder::new),
                own.places().orElseGet(PlaceFinder::new),
                own.actors().orElseGet(ActorFinder::new))::code);
        Session session = new Session(
                in,
                out,
                err,
                Terminal.detect(System.getenv(), System.getProperties()),
                Path.of(System.getProperty(HOME, ".")),
                Path.of(""),
                coder);
        return CommandLineFactory.create(session, args).execute(args);
    }
}

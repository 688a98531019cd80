package org.dateline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.app.batch.Coder;
import org.dateline.app.batch.LazyCoder;
import org.dateline.core.CodedReport;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.core.time.Times;

/** Runs a command line with a coder that takes every report for one event, and fails on those that say BOOM. */
final class Cli {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final AtomicInteger loads = new AtomicInteger();
    private OutputStream out = bytes;
    private String in = "";
    private Path home = Path.of(".");
    private Path folder = Path.of(".");
    private Coder coder = Cli::code;
    private Terminal terminal = Terminal.NONE;

    Cli in(String input) {
        this.in = input;
        return this;
    }

    Cli out(OutputStream stream) {
        this.out = stream;
        return this;
    }

    Cli home(Path folder) {
        this.home = folder;
        return this;
    }

    Cli folder(Path folderOfTheUser) {
        this.folder = folderOfTheUser;
        return this;
    }

    Cli coder(Coder other) {
        this.coder = other;
        return this;
    }

    Cli terminal(Terminal seen) {
        this.terminal = seen;
        return this;
    }

    int run(String... args) {
        LazyCoder lazy = new LazyCoder(() -> {
            loads.incrementAndGet();
            return coder;
        });
        Session session = new Session(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                out,
                new PrintStream(errors, true, UTF_8),
                terminal,
                home,
                folder,
                lazy);
        return CommandLineFactory.create(session).execute(args);
    }

    String output() {
        return bytes.toString(UTF_8);
    }

    String errors() {
        return errors.toString(UTF_8);
    }

    List<String> errorLines() {
        return errors().lines().toList();
    }

    int loads() {
        return loads.get();
    }

    private static CodedReport code(Report report) {
        if (report.text().contains("BOOM")) {
            throw new IllegalStateException("BOOM");
        }
        Span all = new Span(0, report.text().length());
        Token token = new Token(all, "x", "x", "X", "X", -1, "root", EntityType.NONE);
        EventMention event = new EventMention(
                "e-" + report.id(),
                0,
                all,
                new EventType("ASSAULT", Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EventStatus.HAPPENED,
                List.of(),
                Casualties.UNKNOWN,
                "fake");
        return new CodedReport(
                new Document(
                        report,
                        List.of(new Passage(PassageKind.PARAGRAPH, all)),
                        List.of(new Sentence(0, 0, List.of(token)))),
                new Times(report.published(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of());
    }
}

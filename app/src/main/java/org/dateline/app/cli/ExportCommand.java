package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.app.gold.GoldLines;
import org.dateline.app.incident.IncidentFormat;
import org.dateline.app.incident.IncidentWriter;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.incident.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline export}: incidents for other programs. */
@Command(
        name = "export",
        description =
                "Writes incidents in a form that other programs read, each with its sources, what people made of it, and "
                        + "where its accounts contradict each other (docs/EXPORT.md).",
        footer = {
            "",
            "Without --status all are written but those that somebody rejected or retracted; give out only what is verified"
                    + " with --status verified. Every form tells the status of each incident.",
            "",
            "Examples:",
            "  dateline export --format acled --status verified --out incidents.csv",
            "  dateline export --format atom --status verified,disputed --from 2026-01-01 --out feed.xml"
        })
final class ExportCommand implements Callable<Integer> {

    private static final int PAGE = 200;
    private static final Set<Status> NOT_REFUSED =
            EnumSet.of(Status.OPEN, Status.REVIEW, Status.VERIFIED, Status.DISPUTED);

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            converter = FormatConverter.class,
            description =
                    "jsonl (everything), csv (a row each, with a row of HXL hashtags), acled (ACLED's 31 columns; the "
                            + "lowest sourced number of fatalities), geojson, or atom (a feed); or gold: the records of the reports that "
                            + "people checked as a whole, for 'dateline eval records'.")
    private Form format;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only those that people made this of, several with commas between: open, review (waits for a "
                    + "second reader), verified, rejected, disputed, retracted.")
    private List<String> status = List.of();

    @Mixin
    CriteriaOptions criteria = new CriteriaOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private Path out;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    ExportCommand(Session session) {
        this.session = session;
    }

    /**
     * What is written.
     *
     * @param incidents the form of incidents; empty for the records of checked reports
     */
    record Form(Optional<IncidentFormat> incidents) {}

    @Override
    public Integer call() throws OutputException, IOException {
        if (format.incidents().isEmpty()) {
            return gold();
        }
        Set<Status> wanted = EnumSet.noneOf(Status.class);
        status.forEach(word -> wanted.add(CriteriaOptions.status(word, spec)));
        Set<Status> statuses = wanted.isEmpty() ? NOT_REFUSED : wanted;
        Criteria asked = criteria.criteria();
        Criteria narrowed =
                statuses.size() == 1 ? asked.status(statuses.iterator().next()) : asked;
        Circle circle = criteria.circle();
        StoreRun run = new StoreRun(session, store);
        try (Store open = Store.openExisting(run.url());
                OutputTarget target = out == null
                        ? OutputTarget.standardOutput(session.out())
                        : OutputTarget.file(run.inFolder(out))) {
            return StoreRun.writing(target, writer -> export(open, writer, narrowed, statuses, circle));
        }
    }

    private int gold() throws OutputException, IOException {
        if (!status.isEmpty() || !criteria.criteria().equals(Criteria.ALL)) {
            throw new ParameterException(
                    spec.commandLine(), "--format gold writes reports; it takes no filter of incidents");
        }
        StoreRun run = new StoreRun(session, store);
        try (Store open = Store.openExisting(run.url());
                OutputTarget target = out == null
                        ? OutputTarget.standardOutput(session.out())
                        : OutputTarget.file(run.inFolder(out))) {
            return StoreRun.writing(target, writer -> {
                int written = GoldLines.write(open, writer);
                new Messages(session.err())
                        .plain(String.format(Locale.ROOT, "%,d reports written that are checked as a whole", written)
                                + (written > 0 ? "" : "; the desk, or 'dateline check REPORT' marks one as checked"));
                return ExitCode.OK;
            });
        }
    }

    private int export(Store open, Writer writer, Criteria wanted, Set<Status> statuses, Circle circle)
            throws IOException {
        int written = 0;
        int left = 0;
        try (IncidentWriter incidents = format.incidents().orElseThrow().writer(writer)) {
            Optional<String> next = Optional.empty();
            do {
                Page<IncidentEntry> page = open.incidents().find(wanted, new PageRequest(PAGE, next));
                for (IncidentEntry entry : page.items()) {
                    if (!circle.holds(entry)) {
                        continue;
                    }
                    Optional<IncidentView> view =
                            statuses.contains(entry.status()) ? open.incidents().get(entry.id()) : Optional.empty();
                    if (view.isPresent()) {
                        incidents.write(view.get());
                        written++;
                    } else {
                        left++;
                    }
                }
                next = page.next();
            } while (next.isPresent());
        }
        tell(written, left);
        return ExitCode.OK;
    }

    /** To the person, not into what may be a pipe. */
    private void tell(int written, int left) {
        String rest = left == 0 ? "" : String.format(Locale.ROOT, "; %,d left out by their status", left);
        new Messages(session.err()).plain(String.format(Locale.ROOT, "%,d incidents written%s", written, rest));
    }

    /** Reads {@code --format}. */
    static final class FormatConverter implements ITypeConverter<Form> {

        private static final String GOLD = "gold";

        @Override
        public Form convert(String value) {
            if (value.equalsIgnoreCase(GOLD)) {
                return new Form(Optional.empty());
            }
            try {
                return new Form(Optional.of(IncidentFormat.of(value)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage() + ", " + GOLD);
            }
        }
    }
}

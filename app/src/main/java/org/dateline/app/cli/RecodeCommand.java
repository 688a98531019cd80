package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dateline.app.batch.Outcome;
import org.dateline.app.keep.Intakes;
import org.dateline.app.keep.Recoder;
import org.dateline.app.output.TerminalText;
import org.dateline.read.Defaults;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.report.Recoded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline recode}: newer rules read older reports. */
@Command(
        name = "recode",
        description =
                "Codes the reports of a store anew that other rules than the present ones read, and tells what changed. "
                        + "What people decided stands as it is.",
        footer = {
            "",
            "For each report that reads differently a line tells how many mentions are new, changed or gone, and which"
                    + " decisions speak of one of these: look at them again. After an interruption the same command goes on."
        })
final class RecodeCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--all", description = "Code all reports anew, also those that the present rules read.")
    private boolean all;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    ThreadsOption threads = new ThreadsOption();

    @Mixin
    OntologyOption ontology = new OntologyOption();

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    RecodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        BatchRun run = new BatchRun(session, threads.threads(), Defaults.NONE);
        KnowledgeOptions knowledge = new KnowledgeOptions(ontology, dictionary, gazetteer);
        session.coder().use(knowledge.read(new Messages(session.err())));
        String coder = knowledge.coderName();
        return new StoreRun(session, store).existing((open, out) -> recode(open, out, run, coder));
    }

    private int recode(Store open, Writer out, BatchRun run, String coder) throws IOException {
        AtomicInteger changed = new AtomicInteger();
        Recoder recoder = new Recoder(open, new Intakes(coder), recoded -> {
            if (!recoded.isEmpty()) {
                changed.incrementAndGet();
                out.write(TerminalText.safe(line(recoded)) + "\n");
            }
        });
        Optional<String> others = all ? Optional.empty() : Optional.of(coder);
        try {
            Outcome outcome = run.run(sink -> Recoder.read(open, others, sink), OptionalLong::empty, recoder);
            out.write(String.format(
                    Locale.ROOT,
                    "%,d reports coded anew, %,d of them read differently, %,d failed%n",
                    outcome.coded(),
                    changed.get(),
                    outcome.failed()));
            return outcome.failed() > 0 ? ExitCode.FAILED : ExitCode.OK;
        } catch (StoreException e) {
            new Messages(session.err()).error(e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private static String line(Recoded recoded) {
        List<String> parts = new ArrayList<>();
        add(parts, recoded.added().size(), "new");
        add(parts, recoded.changed().size(), "changed");
        add(parts, recoded.removed().size(), "gone");
        String decisions = recoded.decisions().isEmpty()
                ? ""
                : "; look again at decision "
                        + recoded.decisions().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return recoded.report() + ": mentions " + String.join(", ", parts) + decisions;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}

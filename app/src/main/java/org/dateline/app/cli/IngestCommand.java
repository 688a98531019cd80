package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.batch.Outcome;
import org.dateline.app.keep.Intakes;
import org.dateline.app.keep.Keeper;
import org.dateline.app.keep.Kept;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline ingest}: reports go into the store. */
@Command(
        name = "ingest",
        description = "Codes reports, keeps them in a store, and links what they tell of into incidents.",
        footer = {
            "",
            "Reads what 'dateline code' reads. A report that the store holds already changes nothing and is not coded"
                    + " again; one of a known id with other content is kept as its newest revision. What is counted in the"
                    + " end is on the disk: after an interruption the same command goes on where it stopped.",
            "",
            "Examples:",
            "  dateline ingest reports/",
            "  dateline ingest today.jsonl --store postgresql://desk@db.example.org/dateline"
        })
final class IngestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to read; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    DefaultsOptions defaults = new DefaultsOptions();

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

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        BatchRun run = new BatchRun(session, threads.threads(), defaults.defaults());
        KnowledgeOptions knowledge = new KnowledgeOptions(ontology, dictionary, gazetteer);
        session.coder().use(knowledge.read(new Messages(session.err())));
        String coder = knowledge.coderName();
        return new StoreRun(session, store).any((open, out) -> ingest(open, out, run, coder));
    }

    private int ingest(Store open, Writer out, BatchRun run, String coder) throws IOException {
        Messages messages = new Messages(session.err());
        Keeper keeper = new Keeper(
                open,
                new Intakes(coder),
                (report, why) -> messages.error("report " + report + " was not kept: " + why));
        try {
            Outcome outcome = run.run(inputs, Optional.empty(), keeper, keeper::onlyNew);
            Kept kept = keeper.kept();
            int failed = outcome.failed() + kept.refused();
            out.write(summary(open, kept, failed));
            return failed > 0 ? ExitCode.FAILED : ExitCode.OK;
        } catch (StoreException e) {
            messages.error(e.getMessage());
            messages.plain(String.format(
                    Locale.ROOT,
                    "%,d reports were kept before; the same command goes on from there.",
                    keeper.kept().added() + keeper.kept().revised()));
            return ExitCode.FAILED;
        }
    }

    private static String summary(Store store, Kept kept, int failed) {
        return String.format(
                Locale.ROOT,
                "%,d new, %,d revised, %,d unchanged, %,d failed%n%s now holds %,d reports, %,d event mentions, %,d incidents%n",
                kept.added(),
                kept.revised(),
                kept.unchanged(),
                failed,
                store.url(),
                store.reports().count(),
                store.incidents().countMentions(),
                store.incidents().count());
    }
}

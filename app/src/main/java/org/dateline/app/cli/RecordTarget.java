package org.dateline.app.cli;

import java.util.Optional;
import java.util.function.Function;
import org.dateline.app.batch.LazyCoder;
import org.dateline.app.keep.Intakes;
import org.dateline.core.report.Report;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.correction.Rereading;
import org.dateline.store.report.Intake;
import org.dateline.store.report.StoredReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code REPORT}, the store it is in and the coder that reads it again, for the commands about its records. */
final class RecordTarget {

    @Parameters(index = "0", arity = "1", paramLabel = "REPORT", description = "Id of the report.")
    private String report;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    OntologyOption ontology = new OntologyOption();

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    private String coderName;

    /** To be called first: reads what the user brought to code by. */
    void prepare(Session session) throws OutputException {
        KnowledgeOptions knowledge = new KnowledgeOptions(ontology, dictionary, gazetteer);
        session.coder().use(knowledge.read(new Messages(session.err())));
        coderName = knowledge.coderName();
    }

    Rereading read(Session session, Store open) {
        return read(session, open, report, coderName);
    }

    static Rereading read(Session session, Store open, String report, String coderName) {
        StoredReport stored = open.reports().require(report);
        return new Rereading(
                stored,
                coder(session.coder(), coderName).apply(stored.report()),
                open.corrections().standing(report));
    }

    private static Function<Report, Intake> coder(LazyCoder coder, String name) {
        Intakes intakes = new Intakes(name);
        return report -> intakes.of(coder.get().code(report));
    }

    /** Id of a record that the user named. */
    static String record(Rereading read, String name) {
        return read.named(name)
                .or(() -> Optional.of(name).filter(id -> read.coding(id).isPresent()))
                .orElseThrow(() -> StoreException.notFound("there is no record '" + name + "' in the report; 'dateline"
                        + " records REPORT' lists them as E1, E2 and S1, S2"));
    }
}

package org.dateline.app.keep;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.app.output.ReportWriter;
import org.dateline.core.CodedReport;
import org.dateline.read.Origin;
import org.dateline.read.Read;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.report.Recoded;
import org.dateline.store.report.StoredReport;

/** Keeps what today's coder reads in the reports of a store, in place of what an earlier one read. */
public final class Recoder implements ReportWriter {

    private static final int PAGE = 50;
    /** Differs from every coder's name. */
    private static final String NOBODY = "";

    private final Store store;
    private final Intakes intakes;
    private final Changes changes;

    /** Takes what changed in one report. */
    @FunctionalInterface
    public interface Changes {
        void tell(Recoded recoded) throws IOException;
    }

    public Recoder(Store store, Intakes intakes, Changes changes) {
        this.store = store;
        this.intakes = intakes;
        this.changes = changes;
    }

    /** Pushes the reports that another coder than this one read last; all of them when {@code coder} is empty. */
    public static void read(Store store, Optional<String> coder, Consumer<Read> sink) {
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<StoredReport> page = store.reports().readBefore(coder.orElse(NOBODY), request);
            for (StoredReport stored : page.items()) {
                sink.accept(new Read.Story(
                        stored.report(), Origin.file("report " + stored.report().id())));
            }
            if (page.next().isEmpty()) {
                return;
            }
            request = request.after(page.next().get());
        }
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        changes.tell(store.ingest().recode(intakes.of(coded)));
    }

    @Override
    public void flush() {
        // Each report is on the disk when write returns.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}

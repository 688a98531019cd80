package org.dateline.app.keep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.app.output.ReportWriter;
import org.dateline.core.CodedReport;
import org.dateline.core.report.Report;
import org.dateline.read.Read;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.report.Receipt;

/**
 * Hands coded reports to a store while others are being coded, and counts a report only when it is on the disk. Some are
 * under way at a time, so that they share a wait for the disk. Not for threads to share.
 */
public final class Keeper implements ReportWriter {

    /** More would save nothing, and each holds its coded report. */
    private static final int UNDER_WAY = 256;

    private final Store store;
    private final Intakes intakes;
    private final BiConsumer<String, String> refusals;
    private final Deque<Sent> underWay = new ArrayDeque<>();
    private Kept kept = Kept.NOTHING;
    /** Counted by the thread that reads. */
    private final AtomicInteger skipped = new AtomicInteger();

    private record Sent(String report, CompletableFuture<Receipt> receipt) {}

    /** @param refusals told the id of a report that the store does not take, and why */
    public Keeper(Store store, Intakes intakes, BiConsumer<String, String> refusals) {
        this.store = store;
        this.intakes = intakes;
        this.refusals = refusals;
    }

    /** Leaves out of a reading what the store holds already: coding it again would change nothing. */
    public Consumer<Read> onlyNew(Consumer<Read> sink) {
        return read -> {
            if (read instanceof Read.Story story && holds(story.report())) {
                skipped.incrementAndGet();
            } else {
                sink.accept(read);
            }
        };
    }

    private boolean holds(Report report) {
        try {
            return store.reports().holds(report);
        } catch (StoreException e) {
            // If it cannot be asked it cannot be written to either; that is where it is told.
            return false;
        }
    }

    /** @throws StoreException when the store as such fails; what was counted before is kept */
    @Override
    public void write(CodedReport coded) {
        String id = coded.report().id();
        try {
            underWay.add(new Sent(id, store.ingest().submit(intakes.of(coded))));
        } catch (StoreException e) {
            refused(id, e);
        }
        while (!underWay.isEmpty()
                && (underWay.size() > UNDER_WAY || underWay.peek().receipt().isDone())) {
            settle(underWay.poll());
        }
    }

    private void settle(Sent sent) {
        try {
            kept = kept.plus(sent.receipt().join().outcome());
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof StoreException failure)) {
                throw e;
            }
            refused(sent.report(), failure);
        }
    }

    /** One report that cannot be kept stops no others; a store that fails would fail for all of them. */
    private void refused(String report, StoreException why) {
        if (why.kind() != StoreException.Kind.REFUSED) {
            throw why;
        }
        kept = kept.plusRefused();
        refusals.accept(report, why.getMessage());
    }

    /** What is under way is kept in any case; nobody need wait for it. */
    @Override
    public void flush() {
        // Nothing is held back here.
    }

    /** Waits until all are on the disk. */
    @Override
    public void close() {
        while (!underWay.isEmpty()) {
            settle(underWay.poll());
        }
    }

    public Kept kept() {
        return new Kept(kept.added(), kept.revised(), kept.unchanged() + skipped.get(), kept.refused());
    }
}

package org.dateline.store.report;

import java.util.concurrent.CompletableFuture;
import org.dateline.core.incident.Story;
import org.dateline.store.incident.Linking;
import org.dateline.store.schema.Database;

/** Takes reports in: report, reading, mentions, links, incidents and log entry in one transaction. */
public final class Ingest {

    private final Database database;
    private final Linking linking;

    public Ingest(Database database, Linking linking) {
        this.database = database;
        this.linking = linking;
    }

    public CompletableFuture<Receipt> submit(Story story, Reading reading) {
        throw new UnsupportedOperationException(story + " " + reading + database + linking);
    }

    public Receipt add(Story story, Reading reading) {
        return submit(story, reading).join();
    }

    public Recoded recode(Story story, Reading reading) {
        throw new UnsupportedOperationException(story + " " + reading);
    }
}

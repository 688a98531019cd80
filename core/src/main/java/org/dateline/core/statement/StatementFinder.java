package org.dateline.core.statement;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.actor.Actors;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.time.Times;

/** Finds the statements of a report. */
public final class StatementFinder {

    public List<Statement> find(Document document, Times times, Actors actors, Consumer<Dismissal> dismissals) {
        return List.of();
    }
}
